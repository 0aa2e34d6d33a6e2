// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace browser {

//! A column that a table may show.
struct ColumnChoice {
    QString key;
    QString title;
    QString tip;
    QString group; //!< whose it is: "VM", "Cluster", …
    bool isShown = false;
};

//! \brief \a columns, of whatever kind, as a person chooses among them: those with the keys
//! \a shown first, in that order.
template <typename Columns>
QList<ColumnChoice> choicesOf(const Columns &columns, const QStringList &shown)
{
    QHash<QString, ColumnChoice> all;
    QStringList keys;
    for (const auto &column : columns) {
        const QString key = column.key();
        keys.append(key);
        all.insert(
            key, {key, column.ownTitle(), column.tip(), column.owner(), shown.contains(key)});
    }
    QList<ColumnChoice> choices;
    for (const QString &key : shown + keys) {
        if (const auto found = all.constFind(key); found != all.constEnd()) {
            choices.append(*found);
            all.erase(found);
        }
    }
    return choices;
}

} // namespace browser
