// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/namematch.h"

#include <QTest>

using namespace browser;

class TestNameMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rank_data();
    void rank();
    void parts_data();
    void parts();
};

void TestNameMatch::rank_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected"); // -1: no match

    const auto row = [](const char *what, const char *name, const char *typed, int expected) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(typed) << expected;
    };
    row("the same", "web-01", "web-01", 0);
    row("the same in capitals", "web-01", "WEB-01", 0);
    row("spaces around", "web-01", "  web-01 ", 0);
    row("beginning", "web-01", "web", 1);
    row("nothing typed", "web-01", "", 1);
    row("only spaces typed", "web-01", "  ", 1);
    row("neither name nor typed", "", "", 0);
    row("word behind a dash", "db-web", "web", 2);
    row("word behind an underline", "db_web", "WEB", 2);
    row("word behind a space", "Collapse all", "all", 2);
    row("a later word before an earlier middle", "cobweb web", "web", 2);
    row("middle of a word", "cobweb", "web", 3);
    row("words in another order", "Connect to engine", "engine con", 4);
    row("words with a gap", "Connect to engine", "con eng", 4);
    row("one of the words is missing", "Connect to engine", "con web", -1);
    row("not there", "web-01", "db", -1);
    row("longer than the name", "web", "web-01", -1);
    row("no pattern", "web-01", "w.*", -1);
    row("no wildcard", "web-01", "*", -1);
    row("markup to the letter", "<b>web</b>", "<B>", 1);
    row("umlauts in capitals", "prüfung", "PRÜ", 1);
    row("name is empty", "", "web", -1);
}

void TestNameMatch::rank()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);

    const std::optional<int> rank = matchRank(name, typed);

    QTEST(rank.value_or(-1), "expected");
}

void TestNameMatch::parts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // what is found stands in brackets

    const auto row = [](const char *what, const char *name, const char *typed,
                         const char *expected) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(typed)
                            << QString::fromUtf8(expected);
    };
    row("beginning", "web-01", "web", "[web]-01");
    row("nothing typed", "web-01", "", "web-01");
    row("beginning of a word first", "cobweb web", "web", "cobweb [web]");
    row("several words", "Connect to engine", "eng con", "[Con]nect to [eng]ine");
    row("words that overlap are one", "abcde", "bcd abc", "[abcd]e");
    row("words that touch are one", "abcd", "cd ab", "[abcd]");
    row("no match", "web-01", "db", "web-01");
}

void TestNameMatch::parts()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);

    const QList<MatchedPart> parts = matchedParts(name, typed);

    QString bracketed = name;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        bracketed.insert(part->start + part->length, QLatin1Char(']'));
        bracketed.insert(part->start, QLatin1Char('['));
    }
    QTEST(bracketed, "expected");
}

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_namematch.moc"
