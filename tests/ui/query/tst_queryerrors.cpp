// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/query/queryfixture.h"
#include "ui/query/query.h"

#include <QTest>

using namespace browser;
using namespace queryfixture;

namespace {

// The place is written into the text: «what is wrong».
struct Marked {
    QString text;
    qsizetype position;
    qsizetype length;
};

Marked marked(const QString &text)
{
    const qsizetype from = text.indexOf(QChar(0xab));
    const qsizetype to = text.indexOf(QChar(0xbb));
    QString plain = text;
    plain.remove(QChar(0xab)).remove(QChar(0xbb));
    return {plain, from, to - from - 1};
}

void row(const char *text, const char *says)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
}

} // namespace

class TestQueryErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void error_data();
    void error();
    void tooLong();
    void everyBeginning_data();
    void everyBeginning();
};

void TestQueryErrors::error_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    // Half typed.
    row("«status:»", "A value is missing behind “status:”");
    row("«status:» name:web", "A value is missing");
    row("web «memory>»", "A value is missing behind “memory>”");
    row("«memory >» status:up", "A value is missing");
    row("«name =» and web", "A value is missing");
    row("«status:up,»", "A value is missing");
    row("«status:» up", "A value is missing behind “status:”");
    row("«memory >»  ", "A value is missing");
    row("(«memory >» )", "A value is missing");
    row("«status:»,up", "A value is missing");
    row("«status:»(a)", "A value is missing");
    row("web «\"sql ser»", "second quotation mark is missing");
    row("name:«\"sql ser»", "second quotation mark is missing");
    row("«(»web or sql", "closing parenthesis is missing");
    row("«(»(web)", "closing parenthesis is missing");
    row("«(»", "closing parenthesis is missing");
    row("web«)»", "Nothing was opened");
    row("«)»", "Nothing was opened");
    row("web «()»", "Nothing stands between");
    row("web «or»", "Something is missing behind “or”");
    row("web «AND»", "Something is missing behind “AND”");
    row("web «not»", "Something is missing behind “not”");
    row("(web «or»)", "Something is missing behind “or”");
    row("«or» web", "Something is missing before “or”");
    row("web «or» and sql", "Something is missing behind “or”");
    row("«:»up", "A name is missing before “:”");
    row("«>=»5", "A name is missing before “>=”");
    // Names.
    row("«nmae»:web", "Did you mean name?");
    row("«statuss»:up", "Did you mean status?");
    row("web «mac»:00", "Did you mean nic.mac?");
    row("«nic.mc»:00", "Did you mean nic.mac?");
    row("«time»>1d", "Did you mean creation_time or start_time?");
    row("«zzz»:up", "There is no “zzz” here. To look for the text itself");
    row("«nic.»:up", "There is no “nic.”");
    row("«de»:ad", "Did you mean one of these: delete_protected, description?");
    row("«st»:up", "Did you mean one of these: status, start_time, stateless?");
    row("«x/y»:z", "There is no “x/y”");
    // Values.
    row("disks>«two»", "“two” is no number");
    row("disks:3,«*»", "“*” is no number");
    row("disks:«99999999999999999999»", "is no number");
    row("memory>«8,5GiB»", "Decimals are written with a point");
    row("memory>«8»", "8 of what? Write a unit: 8GiB, or 8B for bytes.");
    row("memory>«8.5»", "8.5 of what?");
    row("memory:0,«8»", "8 of what?");
    row("memory>«8» web", "8 of what?");
    row("memory>«8» GiBs", "8 of what?");
    row("memory>«8» \"GiB\"", "8 of what?");
    row("memory:«8»,8 GiB", "8 of what?");
    row("memory:8 GiB,«16»", "16 of what?");
    row("memory>«\"8\"»", "8 of what?");
    row("«memory:8 GiB,»", "A value is missing");
    row("memory>«9 E»", "is no size");
    row("age>«3» days", "“3” is no time");
    row("memory>«8X»", "“8X” is no size");
    row("memory>«GiB»", "“GiB” is no size");
    row("memory>«-1G»", "is no size");
    row("memory>«8.0.0G»", "is no size");
    row("memory>«9E»", "is no size");
    row("memory>«none»", "“none” is no size");
    row("creation_time>«soon»", "“soon” is no time");
    row("creation_time:«2026-02-30»", "is no time");
    row("creation_time:«2026»", "is no time");
    row("creation_time:«2026-01-31T25:00»", "is no time");
    row("age>«30»", "“30” is no time");
    row("age>«30x»", "is no time");
    row("age>«1.5d»", "is no time");
    row("age>«1000000y»", "is no time");
    row("stateless:«maybe»", "“maybe” is neither yes nor no");
    // Of a field that was not meant.
    row("state:«down»", "“down” is neither yes nor no. Did you mean status:down?");
    row("State=«powering_up»", "Did you mean status=powering_up?");
    row("stateless:«down»", "Did you mean status:down?");
    row("web state:«up»,down", "Did you mean status:up?");
    row("start:«up»", "“up” is no time");
    row("nic.plug:«down»", "“down” is neither yes nor no.");
    row("name«>»web", "“>” compares numbers, sizes and times; name has none");
    row("status«<=»up", "compares numbers");
    row("stateless«:>»yes", "compares numbers");
    row("memory>«8G,16G»", "takes one value");
}

void TestQueryErrors::error()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Marked expected = marked(text);
    const ParsedQuery result = parseQuery(expected.text, fields(), now());

    QVERIFY(result.error);
    QVERIFY(result.query.isEmpty());
    QVERIFY2(result.error->sentence.contains(says), qPrintable(result.error->sentence));
    QCOMPARE(result.error->position, expected.position);
    QCOMPARE(result.error->length, expected.length);
}

void TestQueryErrors::tooLong()
{
    const auto result = parseQuery(QString(maxQueryLength + 5, QLatin1Char('a')), fields(), now());

    QVERIFY(result.error);
    QCOMPARE(result.error->position, maxQueryLength);
    QCOMPARE(result.error->length, qsizetype(5));
    QVERIFY(result.error->sentence.contains(QLatin1String("4096")));
}

void TestQueryErrors::everyBeginning_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
        {"status:down memory>8GiB disks > 2 nic.mac:00:1a -(cluster:\"Prod*\" or "
         "age>30d) and not tag:test,\"x \\\" y\"",
            "((a or b) c:d) \"", "-- -a ::1 :>= !=\\ \"\\\"\\\\"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

// Somebody who types is never told of a place that is not there.
void TestQueryErrors::everyBeginning()
{
    QFETCH(QString, text);

    for (qsizetype length = 0; length <= text.size(); ++length) {
        const auto error = parseQuery(text.left(length), fields(), now()).error;
        if (!error)
            continue;
        QVERIFY(!error->sentence.isEmpty());
        QVERIFY(error->position >= 0 && error->length >= 0);
        QVERIFY(error->position + error->length <= length);
    }
}

QTEST_GUILESS_MAIN(TestQueryErrors)
#include "tst_queryerrors.moc"
