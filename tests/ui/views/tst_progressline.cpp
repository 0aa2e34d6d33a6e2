// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/progressline.h"

#include <QTest>

using namespace browser;

class TestProgressLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverGoesBack();
    void beginsAnew();
};

void TestProgressLine::neverGoesBack()
{
    ProgressLine line;
    line.setBusy();
    line.setProgress(9, 18);
    QCOMPARE(line.part(), 0.5);

    line.setProgress(10, 100); // lists came, and there is more to ask

    QCOMPARE(line.part(), 0.5);
    line.setProgress(75, 100);
    QCOMPARE(line.part(), 0.75);
}

void TestProgressLine::beginsAnew()
{
    ProgressLine line;
    line.setProgress(9, 10);
    line.setIdle();
    QCOMPARE(line.part(), 0);

    line.setProgress(1, 10);

    QCOMPARE(line.part(), 0.1);
}

QTEST_MAIN(TestProgressLine)
#include "tst_progressline.moc"
