// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/cuttext.h"

#include <QTest>

using namespace browser;

class TestCutText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersStandWhereTheyAreShown_data();
    void lettersStandWhereTheyAreShown();
};

void TestCutText::lettersStandWhereTheyAreShown_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("cut");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *whole, const char *cut, const char *word,
                         const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(whole) << QString::fromUtf8(cut)
                            << QString::fromUtf8(word) << QString::fromUtf8(shown);
    };

    row("nothing is cut", "build-prod-01", "build-prod-01", "prod", "prod");
    row("before", "build-prod-01_Disk1", "build…Disk1", "build", "build");
    row("behind", "build-prod-01_Disk1", "build…Disk1", "Disk1", "Disk1");
    row("cut out", "build-prod-01_Disk1", "build…Disk1", "prod", "…");
    row("into what is cut out", "build-prod-01_Disk1", "build…Disk1", "ild-prod", "ild…");
    row("out of it", "build-prod-01_Disk1", "build…Disk1", "01_Di", "…Di");
    row("over it", "build-prod-01_Disk1", "build…Disk1", "d-prod-01_D", "d…D");
    row("at the end", "build-prod-01", "build-…", "prod", "…");
    row("into the end", "build-prod-01", "build-…", "d-prod", "d-…");
    row("at the beginning", "build-prod-01", "…-01", "prod", "…");
    row("all", "build", "…", "build", "…");
    row("nothing is left", "build", "", "build", "");
    row("the same sign in the text", "a…b-long-name", "a……name", "name", "name");
}

void TestCutText::lettersStandWhereTheyAreShown()
{
    QFETCH(QString, whole);
    QFETCH(QString, cut);
    QFETCH(QString, word);

    const CutText::Letters letters = CutText(whole, cut).shownAt(whole.indexOf(word), word.size());

    QVERIFY(letters.from >= 0 && letters.from <= letters.end && letters.end <= cut.size());
    QTEST(cut.mid(letters.from, letters.end - letters.from), "shown");
}

QTEST_APPLESS_MAIN(TestCutText)
#include "tst_cuttext.moc"
