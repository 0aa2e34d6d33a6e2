// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/field.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

//! \brief An object as lines `path = value`, by its table: what was reported, and nothing else.
//!
//! A text stands in quotes, a list's places in brackets.
namespace fieldtext {

template <typename T>
void appendFields(QStringList &lines, const QString &prefix, const T &object);

inline void append(QStringList &lines, const QString &path, const QString &text)
{
    if (!text.isNull())
        lines.append(QStringLiteral("%1 = \"%2\"").arg(path, text));
}

inline void append(QStringList &lines, const QString &path, const QDateTime &time)
{
    if (time.isValid())
        lines.append(QStringLiteral("%1 = %2").arg(path, time.toString(Qt::ISODateWithMs)));
}

inline void append(QStringList &lines, const QString &path, const std::optional<bool> &value)
{
    if (value)
        lines.append(path + (*value ? QStringLiteral(" = true") : QStringLiteral(" = false")));
}

inline void append(QStringList &lines, const QString &path, const std::optional<qint64> &value)
{
    if (value)
        lines.append(QStringLiteral("%1 = %2").arg(path).arg(*value));
}

inline void append(QStringList &lines, const QString &path, const std::optional<double> &value)
{
    if (value)
        lines.append(QStringLiteral("%1 = %2").arg(path, QString::number(*value, 'g', 17)));
}

template <typename T>
void append(QStringList &lines, const QString &path, const ovirt::Ref<T> &ref)
{
    if (!ref.isNull())
        lines.append(QStringLiteral("%1 -> %2").arg(path, ref.id));
}

template <typename T>
void append(QStringList &lines, const QString &path, const T &object)
{
    appendFields(lines, path + QLatin1Char('/'), object);
}

template <typename T>
void append(QStringList &lines, const QString &path, const QList<T> &list)
{
    for (qsizetype place = 0; place < list.size(); ++place)
        append(lines, QStringLiteral("%1[%2]").arg(path).arg(place), list.at(place));
}

template <typename T>
void appendFields(QStringList &lines, const QString &prefix, const T &object)
{
    ovirt::forEachField<T>([&](const auto &field) {
        append(lines, prefix + QLatin1String(field.path), object.*field.member);
    });
}

template <typename T>
QByteArray of(const QList<T> &objects)
{
    QStringList lines;
    for (const T &object : objects) {
        lines.append(QLatin1String(ovirt::Fields<T>::element));
        appendFields(lines, QStringLiteral("  "), object);
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace fieldtext
