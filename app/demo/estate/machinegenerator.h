// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/machineparts.h"
#include "app/demo/estate/names.h"

namespace demo {

//! Makes the templates, the virtual machines, and the disks that belong to none.
class MachineGenerator {
public:
    MachineGenerator(Estate &estate, Random &random, MachineParts &parts);
    void run(int vms);

private:
    void addBlank();
    void addTemplates();
    int addTemplate(const char *name, Word os, int base);
    void addVm();
    void shape(Vm &vm);
    void giveResources(Vm &vm, bool large);
    void giveRules(Vm &vm);
    void furnish(Vm &vm);
    void live(Vm &vm);
    void addFloatingDisks(int count);
    void addOvfStores();

    Estate &m_estate;
    Random &m_random;
    MachineParts &m_parts;
    MachineNames m_names;
    std::vector<int> m_clusters; // those with hosts
};

} // namespace demo
