// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sortedby.h"

#include <QTest>

using namespace browser;

class TestSortedBy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clicks_data();
    void clicks();
    void titles();
};

void TestSortedBy::clicks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("adds");
    QTest::addColumn<QString>("after");

    QTest::newRow("another") << "name"
                             << "memory" << false << "memory";
    QTest::newRow("the same turns") << "name"
                                    << "name" << false << "-name";
    QTest::newRow("and turns back") << "-name"
                                    << "name" << false << "name";
    QTest::newRow("the second alone starts ascending") << "name,memory"
                                                       << "memory" << false << "memory";
    QTest::newRow("added") << "name"
                           << "memory" << true << "name,memory";
    QTest::newRow("the added one turns") << "name,memory"
                                         << "memory" << true << "name,-memory";
    QTest::newRow("the first turns in its place") << "name,memory"
                                                  << "name" << true << "-name,memory";
    QTest::newRow("added to nothing") << ""
                                      << "name" << true << "name";
}

void TestSortedBy::clicks()
{
    QFETCH(QString, before);
    QFETCH(QString, column);
    QFETCH(bool, adds);
    const SortedBy sortedBy(before.split(QLatin1Char(','), Qt::SkipEmptyParts));

    QTEST(sortedBy.clicked(column, adds).keys().join(QLatin1Char(',')), "after");
}

void TestSortedBy::titles()
{
    const SortedBy sortedBy({QStringLiteral("-memory"), QStringLiteral("name")});

    QCOMPARE(sortedBy.columnAt(0), QStringLiteral("memory"));
    QVERIFY(sortedBy.markOf(QStringLiteral("memory")).isEmpty()); // the view has its own
    QVERIFY(sortedBy.markOf(QStringLiteral("name")).endsWith(QLatin1Char('2')));
    QVERIFY(sortedBy.markOf(QStringLiteral("host")).isEmpty());
    const QString title = QStringLiteral("Host");
    QCOMPARE(sortedBy.spoken(QStringLiteral("host"), title), title);
    QVERIFY(sortedBy.spoken(QStringLiteral("memory"), title) != title);
    QVERIFY(sortedBy.spoken(QStringLiteral("memory"), title)
        != sortedBy.spoken(QStringLiteral("name"), title));
}

QTEST_GUILESS_MAIN(TestSortedBy)

#include "tst_sortedby.moc"
