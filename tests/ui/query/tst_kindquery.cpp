// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/kindquery.h"

#include "ui/columns/kindinfo.h"

#include <QTest>

using namespace browser;

class TestKindQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void unknownNames_data();
    void unknownNames();
};

void TestKindQuery::examples_data()
{
    QTest::addColumn<int>("kind");

    for (const KindInfo &info : allKinds())
        QTest::newRow(info.key) << int(info.kind);
}

void TestKindQuery::examples()
{
    QFETCH(int, kind);
    const QString example = exampleQueryOf(Kind(kind));

    const ParsedQuery parsed = parseQueryOf(Kind(kind), example);

    QVERIFY2(!parsed.error, parsed.error ? qPrintable(parsed.error->sentence) : "");
    QCOMPARE(parsed.query.fields().size(), qsizetype(2));
}

void TestKindQuery::unknownNames_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    const auto row = [](Kind kind, const char *text, const char *sentence) {
        QTest::newRow(text) << kind << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    row(Kind::Vm, "web mac:00:1b", "VMs have no field “mac”. Did you mean nic.mac?");
    row(Kind::Vm, "granted_on:x",
        "VMs have no field “granted_on”. Did you mean permission.granted_on?");
    row(Kind::Vm, "vlan>3", "VMs have no field “vlan”. Did you mean nic.vlan?");
    row(Kind::User, "status:up",
        "Users have no field “status”. It is one of: VMs, Disks, Snapshots.");
    row(Kind::Vm, "mastr:yes",
        "VMs have no field “mastr”. To look for the text itself, write it in quotes.");
    row(Kind::Vm, "statuss:up",
        "VMs have no field “statuss”. Did you mean status or host.status or data_center.status?");
}

void TestKindQuery::unknownNames()
{
    QFETCH(Kind, kind);
    QFETCH(QString, text);

    const ParsedQuery parsed = parseQueryOf(kind, text);

    QVERIFY(parsed.error);
    QTEST(parsed.error->sentence, "sentence");
}

QTEST_GUILESS_MAIN(TestKindQuery)
#include "tst_kindquery.moc"
