// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ovirt {
struct Failure;
class Inventory;
} // namespace ovirt

namespace browser {

//! \brief What a request asks for in words: "Disks of web-01", "VMs, page 3", "Sign-in".
//!
//! \a what is its path below the API, with "POST " before it where it is not asked but sent, \a
//! object what the object in it is called, the id where that is empty. Of what has no words here
//! it is \a what.
[[nodiscard]] QString askedFor(const QString &what, const QString &object);
//! What the object in \a what is called; empty: there is none, or the inventory does not know it.
[[nodiscard]] QString nameAskedFor(const QString &what, const ovirt::Inventory &inventory);
//! What failed, in words and as it was asked: "NICs of web-01 (/vms/7/nics)".
[[nodiscard]] QString subjectOf(const ovirt::Failure &failure, const ovirt::Inventory &inventory);

} // namespace browser
