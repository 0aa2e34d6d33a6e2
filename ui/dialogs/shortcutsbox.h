// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace browser {

//! What can be done by keys, below one heading.
struct ShortcutGroup {
    QString title;
    QList<std::pair<QString, QKeySequence>> shortcuts; //!< what it does, as in its menu
};

//! Shows \a groups as a list that can be searched and copied. It does not wait.
void showShortcutsBox(QWidget *parent, const QList<ShortcutGroup> &groups);

} // namespace browser
