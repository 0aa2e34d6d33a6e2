// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QList>
#include <QSharedData>
#include <QString>

namespace ovirt {

//! \brief One object of an inventory, shared by all who show it; 8 bytes.
//!
//! It is never changed, only replaced: two Rows that are the same() hold the same facts.
template <typename T>
class Row {
public:
    //! Nothing: it must not be looked at.
    Row() = default;
    //! A new object.
    explicit Row(T value)
        : m_shared(new Shared(std::move(value)))
    {
    }

    //! The object.
    const T &operator*() const { return m_shared->value; }
    //! The object.
    const T *operator->() const { return &m_shared->value; }
    //! Whether it is that very object.
    [[nodiscard]] bool same(const Row &other) const { return m_shared == other.m_shared; }

private:
    struct Shared : QSharedData {
        explicit Shared(T v)
            : value(std::move(v))
        {
        }
        const T value;
    };
    QExplicitlySharedDataPointer<const Shared> m_shared;
};

//! Each value as a Row, in their order.
template <typename T>
QList<Row<T>> toRows(QList<T> &&values)
{
    QList<Row<T>> rows;
    rows.reserve(values.size());
    for (T &value : values)
        rows.append(Row<T>(std::move(value)));
    return rows;
}

//! All objects of a kind, in the order they came.
template <typename T>
struct Table {
    QList<Row<T>> rows;             //!< in the order they came
    QHash<QString, qsizetype> byId; //!< id to number in rows
};

} // namespace ovirt
