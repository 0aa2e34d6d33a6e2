// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/requestlist.h"

#include <QLocale>

#include <span>

namespace browser {

//! One column of the table of requests.
struct RequestColumn {
    const char *key;   //!< stable name, never translated
    const char *title; //!< source text; see translatedTitle()
    const char *tip;   //!< what is measured; see translatedTip()
    //! As a person reads it; empty: not known.
    QString (*text)(const RequestRow &, const QLocale &);
    //! What it is ordered by, below 0 where not known; null: by a text.
    qint64 (*number)(const RequestRow &) = nullptr;
    //! What a tooltip says; null: the text.
    QString (*exactly)(const RequestRow &, const QLocale &) = nullptr;
    //! The text that it is ordered by, where that is no number.
    QString RequestRow::*ordered = nullptr;
};

//! In their default order.
std::span<const RequestColumn> requestColumns();
//! The column of that key; -1: there is none.
[[nodiscard]] int requestColumn(QLatin1String key);

} // namespace browser
