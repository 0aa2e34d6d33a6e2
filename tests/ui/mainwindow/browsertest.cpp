// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"

using namespace browser;

void BrowserTest::load(const demo::Options &options, State end)
{
    startDemo(options);
    open();
    QTRY_COMPARE(state(), end);
}

void BrowserTest::loadDemo(int vms)
{
    demo::Options options;
    options.vms = vms;
    load(options);
}

QTreeView *BrowserTest::openView(const QString &view) const
{
    shown().openView(view);
    QTreeView *found = &rows(qPrintable(view + QStringLiteral("View")));
    return QTest::qWaitFor([found] { return found->model()->rowCount() > 0; }) ? found : nullptr;
}
