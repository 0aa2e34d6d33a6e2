// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"

namespace demo {

//! \brief What happens to an engine's data while a client reads it. An id that is not there is a
//! mistake of the caller.
//!
//! The VM is gone, and with it its permissions and the disks that no other VM has.
void removeVm(Estate &estate, const Id &vm);
void renameVm(Estate &estate, const Id &vm, const QByteArray &name);
//! A new VM, of the shape of \p model, stopped, without disks, NICs or permissions of its own.
//! Returns its id.
Id addVm(Estate &estate, const Id &model, const QByteArray &name);
//! The disk is gone; attachments and snapshots go on naming it.
void removeDisk(Estate &estate, const Id &disk);

} // namespace demo
