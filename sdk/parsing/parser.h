// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"
#include "sdk/ovirt_export.h"

#include <QList>

#include <optional>

namespace ovirt {

//! \brief The list of \a T that \a body holds, e.g. `<nics><nic/>…</nics>`, in its order.
//!
//! Objects of other names inside the list are passed over. \throws Error of kind Protocol.
//! Instantiated for each kind of kinds.h.
template <typename T>
OVIRT_EXPORT QList<T> parseList(const QByteArray &body);

//! The one \a T that \a body holds. \throws Error of kind Protocol.
template <typename T>
OVIRT_EXPORT T parseObject(const QByteArray &body);

//! The engine's own words in a refused request's body: `<fault>`, alone or in `<action>`; else
//! nullopt.
OVIRT_EXPORT std::optional<Fault> parseFault(const QByteArray &body);

//! \brief The text a person would read on an HTML page, without its markup.
//!
//! At most \a maxLength characters; what looks like markup inside the text is gone too.
OVIRT_EXPORT QString textOfHtml(const QByteArray &body, int maxLength = 200);

} // namespace ovirt
