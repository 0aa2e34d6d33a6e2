// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/row.h"

#include <memory>

namespace browser {

//! \brief The objects of one kind, their type forgotten; it keeps them alive.
//!
//! Equal addresses are the very same object, with the same facts.
class Objects {
public:
    //! None.
    Objects() = default;
    //! These.
    template <typename T>
    explicit Objects(QList<ovirt::Row<T>> rows)
    {
        m_objects.reserve(rows.size());
        for (const ovirt::Row<T> &row : std::as_const(rows))
            m_objects.append(&*row);
        m_keeper = std::make_shared<const QList<ovirt::Row<T>>>(std::move(rows));
    }

    [[nodiscard]] qsizetype size() const { return m_objects.size(); }
    [[nodiscard]] bool isEmpty() const { return m_objects.isEmpty(); }
    [[nodiscard]] const void *at(qsizetype number) const { return m_objects.at(number); }

private:
    QList<const void *> m_objects;
    std::shared_ptr<const void> m_keeper;
};

} // namespace browser
