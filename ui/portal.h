// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <QUrl>

namespace ovirt {
class Inventory;
}

namespace browser {

//! \brief Where the engine's Administration Portal shows the object; invalid: it has no page for
//! it, or \a api is neither http nor https.
//! \param api  of the engine, as in Connection::url()
[[nodiscard]] QUrl portalUrlOf(
    const QUrl &api, const ovirt::Inventory &inventory, const ObjectKey &key);

} // namespace browser
