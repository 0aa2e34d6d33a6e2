// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/requestlist.h"

class QLocale;

namespace browser {

//! \brief What a request asks for in words: "Disks of web-01", "VMs, page 3", "Sign-in".
//!
//! \a what is RequestRow::what, \a object what the object in it is called, the id where that is
//! empty. Of what has no words here it is \a what.
[[nodiscard]] QString askedFor(const QString &what, const QString &object);
//! Which refresh, and of what where not of everything: "1", "2 (retry)", "3 (selected VMs)".
[[nodiscard]] QString refreshName(const Refresh &refresh, const QLocale &locale);

} // namespace browser
