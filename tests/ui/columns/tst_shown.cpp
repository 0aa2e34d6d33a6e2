// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/shown.h"

#include "ui/columns/tooltip.h"

#include <QTest>

using namespace browser;

class TestShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void textKeepsItsLines();
    void neverLonger_data();
    void neverLonger();
    void toolTip();
};

void TestShown::line_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("db-07 (prod)") << QStringLiteral("db-07 (prod)");
    QTest::newRow("markup") << QStringLiteral("<b>R&D</b>") << QStringLiteral("<b>R&D</b>");
    QTest::newRow("ends of lines")
        << QStringLiteral("a\nb\tc\rd\u2028e\u2029f\u0085g") << QStringLiteral("a b c d e f g");
    QTest::newRow("turned round") << QStringLiteral("\u202egnp\u202c.\u2066exe\u2069")
                                  << QStringLiteral("gnp.exe");
    QTest::newRow("right to left by itself")
        << QStringLiteral("\u05e9\u05e8\u05ea") << QStringLiteral("\u05e9\u05e8\u05ea");
    QTest::newRow("joined") << QStringLiteral("\U0001f468\u200d\U0001f4bb")
                            << QStringLiteral("\U0001f468\u200d\U0001f4bb");
}

void TestShown::line()
{
    QFETCH(QString, text);

    QTEST(asShownLine(text), "shown");
}

void TestShown::textKeepsItsLines()
{
    QCOMPARE(asShownText(QStringLiteral("a\nb\u2028c\u202ed")), QStringLiteral("a\nb cd"));
}

void TestShown::neverLonger_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("as long") << QStringLiteral("12345678") << QStringLiteral("12345678");
    QTest::newRow("longer") << QStringLiteral("123456789") << QStringLiteral("1234567…");
    QTest::newRow("no half of a letter")
        << QStringLiteral("123456\U0001f4bb9") << QStringLiteral("123456…");
}

void TestShown::neverLonger()
{
    QFETCH(QString, text);

    QTEST(asShownLine(text, 8), "shown");
}

void TestShown::toolTip()
{
    QCOMPARE(
        asToolTip(QStringLiteral("<b>\n\u202e&")), QStringLiteral("<qt>&lt;b&gt;<br>&amp;</qt>"));
    QVERIFY(asToolTip(QString(100'000, QLatin1Char('<'))).size() < 10'000);
}

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
