// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/estate/random.h"

namespace demo {

//! Makes storage domains of every common type.
class StorageGenerator {
public:
    StorageGenerator(Estate &estate, Random &random, int vms);
    void run();
    //! Works out how full each domain is, once all disks are made.
    void fill();

private:
    void addDomains(int dataCenter);
    void addUnattached();
    StorageDomain make(int dataCenter, const QByteArray &name, Word type, Word storageType);
    LogicalUnit makeUnit(const StorageDomain &domain);

    Estate &m_estate;
    Random &m_random;
    int m_vms;
};

} // namespace demo
