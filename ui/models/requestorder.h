// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/requestentry.h"

#include <Qt>

namespace browser {

struct RequestColumn;

//! \brief The order in which requests stand: by a column; those that are equal in it by failed or
//! not, and then as they came.
class RequestOrder {
public:
    //! \a column below 0: the order of no column.
    void set(int column, Qt::SortOrder order);
    //! \brief \a entries of \a list in order.
    //!
    //! The first \a sorted ones are in order already, unless what they say changed.
    [[nodiscard]] QList<RequestEntry> of(
        const RequestList &list, const QList<RequestEntry> &entries, qsizetype sorted = 0) const;

private:
    struct Item;

    [[nodiscard]] Item itemOf(const RequestList &list, RequestEntry entry) const;
    [[nodiscard]] bool isBefore(const Item &a, const Item &b) const;

    const RequestColumn *m_column = nullptr;
    bool m_isDescending = false;
};

} // namespace browser
