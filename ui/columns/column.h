// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/columns/kind.h"

#include <QLocale>
#include <QVariant>

#include <span>

namespace browser {

//! How a value is written for a person, and compared and aligned.
enum class Format {
    Text,
    Number, //!< with the locale's separators
    Bytes,  //!< binary units, exact bytes in the tooltip
    Time,   //!< local; UTC in the tooltip
    YesNo,
    State, //!< the engine's word for a status, with a mark
};

//! Whether such values stand at the right.
constexpr bool isNumeric(Format format)
{
    return format == Format::Number || format == Format::Bytes;
}

//! \brief One column of a kind, declared once: header, tooltip, order, filter, query name, details
//! and every report read it.
template <typename T>
struct Column {
    const char *key;   //!< stable name: header state, queries, reports, tests; never translated
    const char *title; //!< source text; see translatedTitle()
    const char *tip;   //!< what is measured; see translatedTip()
    Format format;
    //! Raw, for order and reports: text, bool, qint64, UTC QDateTime or QStringList.
    //! Invalid: not reported.
    QVariant (*value)(const ovirt::Inventory &, const T &);
    //! The object that the value names, where that has a table; null: the column names none.
    ObjectKey (*link)(const ovirt::Inventory &, const T &) = nullptr;
};

//! \brief The columns of \a T, in their default order.
//! Defined for each kind that has a table; see RowTypeOf. Those of DiskAttachment have the facts
//! of its disk.
template <typename T>
std::span<const Column<T>> columnsOf();
template <>
std::span<const Column<ovirt::Vm>> columnsOf<ovirt::Vm>();
template <>
std::span<const Column<ovirt::DiskAttachment>> columnsOf<ovirt::DiskAttachment>();
template <>
std::span<const Column<ovirt::Nic>> columnsOf<ovirt::Nic>();
template <>
std::span<const Column<ovirt::Permission>> columnsOf<ovirt::Permission>();
template <>
std::span<const Column<ovirt::Snapshot>> columnsOf<ovirt::Snapshot>();
template <>
std::span<const Column<ovirt::Host>> columnsOf<ovirt::Host>();
template <>
std::span<const Column<ovirt::Cluster>> columnsOf<ovirt::Cluster>();
template <>
std::span<const Column<ovirt::DataCenter>> columnsOf<ovirt::DataCenter>();
template <>
std::span<const Column<ovirt::StorageDomain>> columnsOf<ovirt::StorageDomain>();
template <>
std::span<const Column<ovirt::Network>> columnsOf<ovirt::Network>();
template <>
std::span<const Column<ovirt::Template>> columnsOf<ovirt::Template>();
template <>
std::span<const Column<ovirt::User>> columnsOf<ovirt::User>();
template <>
std::span<const Column<ovirt::Group>> columnsOf<ovirt::Group>();

//! The column of \a T with that \a key; null: there is none.
template <typename T>
const Column<T> *columnOf(QLatin1String key)
{
    for (const Column<T> &column : columnsOf<T>()) {
        if (QLatin1String(column.key) == key)
            return &column;
    }
    return nullptr;
}

//! Title and tooltip in the language of the moment.
QString translatedTitle(const char *title);
QString translatedTip(const char *tip);

//! \a value as a person reads it; empty where it is invalid.
QString formatted(const QVariant &value, Format format, const QLocale &locale = QLocale());
//! What a tooltip adds, e.g. the exact bytes; empty: nothing.
QString formattedExactly(const QVariant &value, Format format, const QLocale &locale = QLocale());

} // namespace browser
