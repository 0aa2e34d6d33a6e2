// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/refreshname.h"

#include <QCoreApplication>
#include <QLocale>

namespace browser {

QString refreshName(const Refresh &refresh, const QLocale &locale)
{
    const QString number = locale.toString(refresh.number);
    switch (refresh.task) {
    case Refresh::Task::Everything:
        return number;
    case Refresh::Task::TheRest:
        //: the number of a refresh that asked for what had failed
        return QCoreApplication::translate("browser", "%1 (retry)").arg(number);
    case Refresh::Task::SomeVms:
        //: the number of a refresh of selected VMs
        return QCoreApplication::translate("browser", "%1 (selected VMs)").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace browser
