// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pagedeeds.h"

#include "ui/columns/shown.h"
#include "ui/pages/viewpage.h"

#include <QAction>
#include <QCoreApplication>

namespace browser {

QList<PageDeed> deedsOf(ViewPage &page)
{
    QList<PageDeed> deeds;
    for (const ViewPage::ShownColumn &column : page.shownColumns()) {
        //: %1: title of a column
        const QString sentence = QCoreApplication::translate("pagedeeds", "Sort by %1");
        deeds.append({sentence.arg(asShownLine(column.title)),
            [&page, number = column.number] { page.sortBy(number); }});
    }
    deeds.append({QCoreApplication::translate("pagedeeds", "Save this filter"),
        [&page] { page.saveFilter(); }, page.canSaveFilter()});
    deeds.append({QCoreApplication::translate("pagedeeds", "Help on filters"),
        [&page] { page.openFilterHelp(); }, page.hasFilterHelp()});
    for (QAction *action : page.menuActions()) {
        if (action->isVisible())
            deeds.append({action->text().remove(QLatin1Char('&')), [action] { action->trigger(); },
                action->isEnabled()});
    }
    return deeds;
}

} // namespace browser
