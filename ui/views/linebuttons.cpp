// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/linebuttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace browser {

void nameButtons(const QLineEdit &line)
{
    const QString clear = QCoreApplication::translate("browser", "Clear");
    // Qt's own, by the name that its style sheets know it by.
    for (QAction *action : line.actions()) {
        const bool clears = action->objectName() == QLatin1String("_q_qlineeditclearaction");
        action->setText(clears ? clear : line.accessibleName());
    }
}

} // namespace browser
