// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/listbody.h"
#include "app/demo/estate/estate.h"

namespace demo {

//! The statistics of one object, with values that belong to it and do not change.
void addStatistics(ListBody &list, const Estate &estate, const Vm &vm);
void addStatistics(ListBody &list, const Estate &estate, const Host &host);
void addStatistics(ListBody &list, const Estate &estate, const Disk &disk);
void addStatistics(ListBody &list, const Vm &vm, const Nic &nic);
void addStatistics(ListBody &list, const Host &host, const HostNic &nic);

} // namespace demo
