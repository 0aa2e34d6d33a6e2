// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/recentenginesmodel.h"

#include "ui/columns/tooltip.h"
#include "ui/views/icons.h"

namespace browser {

void RecentEnginesModel::setEngines(const QList<RecentEngine> &engines)
{
    beginResetModel();
    m_engines = engines;
    endResetModel();
}

int RecentEnginesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_engines.size());
}

QVariant RecentEnginesModel::data(const QModelIndex &index, int role) const
{
    const RecentEngine &engine = m_engines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(shownHost(engine.url) + QLatin1Char('\n') + asShownLine(engine.username));
    case Qt::DecorationRole:
        return icon(IconName::Engine);
    case Qt::ToolTipRole:
        return asToolTip(engine.url);
    default:
        return {};
    }
}

} // namespace browser
