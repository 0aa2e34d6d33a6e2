// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/query/queryfixture.h"
#include "ui/query/sortkeys.h"

#include <QTest>

using namespace browser;
using namespace queryfixture;

Q_DECLARE_METATYPE(QList<browser::SortColumn>)

class TestSortKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
};

void TestSortKeys::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<SortColumn>>("expected");

    const SortColumn name{field("name"), Qt::AscendingOrder};
    const SortColumn memory{field("memory"), Qt::DescendingOrder};
    const auto list = [](const QList<SortColumn> &columns) { return columns; };
    QTest::newRow("nothing") << QStringLiteral(" ") << QList<SortColumn>();
    QTest::newRow("one") << QStringLiteral("name") << list({name});
    QTest::newRow("several, in their order")
        << QStringLiteral("-memory,name") << list({memory, name});
    QTest::newRow("spaces, a plus, capitals")
        << QStringLiteral(" +Name , -MEMORY ") << list({name, memory});
    QTest::newRow("a beginning") << QStringLiteral("desc")
                                 << list({{field("description"), Qt::AscendingOrder}});
    QTest::newRow("the youngest first")
        << QStringLiteral("age") << list({{field("creation_time"), Qt::DescendingOrder}});
    QTest::newRow("the oldest first")
        << QStringLiteral("-age") << list({{field("creation_time"), Qt::AscendingOrder}});
}

void TestSortKeys::parses()
{
    QFETCH(QString, text);

    const ParsedSort sort = parseSort(text, fields());

    QVERIFY(!sort.error);
    QTEST(sort.columns, "expected");
}

void TestSortKeys::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *text, qsizetype position, qsizetype length, const char *says) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << length
                            << QString::fromUtf8(says);
    };
    row("name,", 5, 0, "name of a column is missing");
    row(",name", 0, 0, "name of a column is missing");
    row("-", 1, 0, "name of a column is missing");
    row("name, -memry", 7, 5, "Did you mean memory?");
    row("name memory", 0, 11, "There is no “name memory” here");
    row("st", 0, 2, "status, start_time, stateless");
    row("name,-name", 6, 4, "stands twice");
    row("name,zzz", 5, 3, "There is no “zzz” here");
}

void TestSortKeys::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);

    const ParsedSort sort = parseSort(text, fields());

    QVERIFY(sort.error);
    QVERIFY(sort.columns.isEmpty());
    QTEST(sort.error->position, "position");
    QTEST(sort.error->length, "length");
    QVERIFY2(sort.error->sentence.contains(says), qPrintable(sort.error->sentence));
}

QTEST_GUILESS_MAIN(TestSortKeys)
#include "tst_sortkeys.moc"
