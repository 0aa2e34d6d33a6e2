// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/requestsdelegate.h"

#include "ui/models/requestcolumns.h"

namespace browser {

RequestsDelegate::RequestsDelegate(QObject *parent)
    : TableDelegate(IconName::Requests, parent)
{
}

void RequestsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TableDelegate::initStyleOption(option, index);
    const bool isPath = index.column() == requestColumn(QLatin1String("what"));
    option->textElideMode = isPath ? Qt::ElideMiddle : Qt::ElideRight;
}

} // namespace browser
