// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/requestsdelegate.h"

#include "ui/models/requestcolumns.h"
#include "ui/models/requestsmodel.h"

#include <QTest>

using namespace browser;

namespace {

class Delegate : public RequestsDelegate {
public:
    using RequestsDelegate::initStyleOption;
    using RequestsDelegate::RequestsDelegate;
};

} // namespace

class TestRequestsDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsPathsInTheMiddleOnly();
};

void TestRequestsDelegate::cutsPathsInTheMiddleOnly()
{
    RequestsModel model;
    RequestList list;
    list.kept.append(RequestRow());
    model.setRequests(list);
    const Delegate delegate(&model);
    for (int column = 0; column < model.columnCount(); ++column) {
        QStyleOptionViewItem cell;
        delegate.initStyleOption(&cell, model.index(0, column));
        const bool isPath = column == requestColumn(QLatin1String("what"));
        QCOMPARE(cell.textElideMode, isPath ? Qt::ElideMiddle : Qt::ElideRight);
    }
}

QTEST_MAIN(TestRequestsDelegate)
#include "tst_requestsdelegate.moc"
