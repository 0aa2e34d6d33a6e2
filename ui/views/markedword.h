// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace browser {

//! What a filter looked for, to be marked where it stands.
struct MarkedWord {
    QString text;     //!< in any case
    QString column{}; //!< the key of the only one where it is marked; empty: any
};

} // namespace browser
