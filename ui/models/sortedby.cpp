// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sortedby.h"

#include "ui/models/spoken.h"

namespace browser {

bool SortedBy::isDescending(qsizetype place) const
{
    return m_keys.value(place).startsWith(QLatin1Char('-'));
}

QString SortedBy::columnAt(qsizetype place) const
{
    return m_keys.value(place).mid(isDescending(place) ? 1 : 0);
}

qsizetype SortedBy::placeOf(const QString &column) const
{
    for (qsizetype place = 0; place < m_keys.size(); ++place) {
        if (columnAt(place) == column)
            return place;
    }
    return -1;
}

SortedBy SortedBy::clicked(const QString &column, bool adds) const
{
    const qsizetype place = placeOf(column);
    const QString turned = place >= 0 && !isDescending(place) ? QLatin1Char('-') + column : column;
    if (!adds)
        return SortedBy({place == 0 ? turned : column});
    SortedBy next = *this;
    if (place >= 0)
        next.m_keys[place] = turned;
    else
        next.m_keys.append(column);
    return next;
}

QString SortedBy::markOf(const QString &column) const
{
    const qsizetype place = placeOf(column);
    return place < 1 ? QString() : QStringLiteral(" %1").arg(place + 1);
}

QString SortedBy::spoken(const QString &column, const QString &title) const
{
    const qsizetype place = placeOf(column);
    return spokenHeader(title, place, isDescending(place));
}

} // namespace browser
