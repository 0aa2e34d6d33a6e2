// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/column.h"
#include "ui/query/querylexer_p.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace browser {

//! \brief What a number, size or time is compared with.
//!
//! People mean more than one value by what they write: a day, 8 GiB as it is shown, 30 days of age.
struct Span {
    qint64 low = 0;     //!< equal is what is from low
    qint64 high = 0;    //!< to high; less than low: nothing is
    qint64 above = 0;   //!< greater is what is more than this
    qint64 below = 0;   //!< less is what is less than this
    bool isAge = false; //!< the older, the greater

    [[nodiscard]] bool holds(QueryOperator comparison, qint64 value) const;
};

// What cannot be understood is nullopt.
[[nodiscard]] std::optional<Span> numberSpan(const QString &text);
//! Binary units, whatever they are called. Equal is what reads the same, unless more digits are
//! written than are shown.
[[nodiscard]] std::optional<Span> bytesSpan(const QString &text);
//! Whether it would be a size if it said of what; nothing needs no unit.
[[nodiscard]] bool lacksUnit(const QString &text);
//! Milliseconds since 1970: of a day, a minute, a month, or of an age counted back from \a now.
[[nodiscard]] std::optional<Span> timeSpan(const QString &text, const QDateTime &now);
//! Whether a value of that format may be a number with this behind it.
[[nodiscard]] bool isUnitOf(Format format, QStringView unit);
//! The usual ones first.
[[nodiscard]] QStringList unitsOf(Format format);
[[nodiscard]] std::optional<bool> yesOrNo(const QString &text);

} // namespace browser
