// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/id.h"

#include <QTest>

using demo::Id;

class TestId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void refused_data();
    void refused();
};

void TestId::text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QByteArray("00000000-0000-0000-0000-000000000000");
    QTest::newRow("Everyone") << QByteArray("eee00000-0000-0000-0000-123456789eee");
    QTest::newRow("any") << QByteArray("0123abcd-4567-89ef-fedc-ba9876543210");
}

void TestId::text()
{
    QFETCH(QByteArray, text);

    const std::optional<Id> lower = Id::parse(text);
    const std::optional<Id> upper = Id::parse(text.toUpper());

    QVERIFY(lower.has_value());
    QCOMPARE(lower->text(), text);
    QVERIFY(lower == upper);
}

void TestId::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("web-01");
    QTest::newRow("too short") << QByteArray("0123abcd-4567-89ef-fedc-ba987654321");
    QTest::newRow("too long") << QByteArray("0123abcd-4567-89ef-fedc-ba98765432100");
    QTest::newRow("dash misplaced") << QByteArray("0123abcd4-567-89ef-fedc-ba9876543210");
    QTest::newRow("no hex") << QByteArray("0123abcd-4567-89ef-fedc-ba987654321g");
}

void TestId::refused()
{
    QFETCH(QByteArray, text);

    QVERIFY(!Id::parse(text).has_value());
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
