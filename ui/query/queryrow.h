// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

namespace browser {

//! \brief What a query looks at: one row.
//!
//! Values are raw, as Column::value gives them: QString, bool, qint64, UTC QDateTime or
//! QStringList; invalid: not reported.
class QueryRow {
public:
    virtual ~QueryRow() = default;

    //! \brief Each value of field number \a field: several of one of many related objects.
    //! Stops where \a visit says true, and returns whether it did.
    virtual bool anyOf(int field, const std::function<bool(const QVariant &)> &visit) const = 0;

    //! \brief What is shown of the row, for bare words, as foldedForSearch() makes it.
    //! Cells are lines, so that no word is found across two of them.
    virtual QString text() const = 0;
};

//! \a text without the difference between capitals and small letters: the one form in which texts
//! are compared.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace browser
