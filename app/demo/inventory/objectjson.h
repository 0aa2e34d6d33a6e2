// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/inventory/jsonwriter.h"

namespace demo {

//! What one object says besides its id, into an object that is open.
void writeVm(JsonWriter &json, const Estate &estate, const Vm &vm);
void writeDisk(JsonWriter &json, const Estate &estate, const Disk &disk);
//! The role, and the user or group that has it.
void writeHolder(JsonWriter &json, const Estate &estate, const Permission &permission);
//! `kind` and, but for the system, `id`.
void writeObjectRef(JsonWriter &json, const Estate &estate, const ObjectRef &object);

} // namespace demo
