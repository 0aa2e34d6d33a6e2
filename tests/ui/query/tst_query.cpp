// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/query/queryfixture.h"
#include "ui/query/query.h"
#include "ui/query/queryhelp.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace browser;
using namespace queryfixture;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

Query parsed(const QString &text)
{
    const ParsedQuery result = parseQuery(text, fields(), now());
    if (result.error)
        qWarning("%s: %s", qPrintable(text), qPrintable(result.error->sentence));
    return result.error ? Query() : result.query;
}

void row(const char *query, bool expected)
{
    QTest::newRow(query) << utf8(query) << expected;
}

void matchColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void empty();
    void words_data() { wordRows(); }
    void words() { matchesVm(); }
    void texts_data() { textRows(); }
    void texts() { matchesVm(); }
    void numbers_data() { numberRows(); }
    void numbers() { matchesVm(); }
    void times_data() { timeRows(); }
    void times() { matchesVm(); }
    void presence_data() { presenceRows(); }
    void presence() { matchesVm(); }
    void names_data() { nameRows(); }
    void names() { matchesVm(); }
    void logic_data() { logicRows(); }
    void logic() { matchesVm(); }
    void bytesAsShown_data();
    void bytesAsShown();
    void localDay_data();
    void localDay();
    void todayIsLocal();
    void whatItLooksAt();
    void wordsToMark_data();
    void wordsToMark();
    void wordsKnowTheirField();
    void limits();
    void wildcardsAreNotTriedEveryWay();
    void isAValue();
    void help();
    void speed();

private:
    static void wordRows();
    static void textRows();
    static void numberRows();
    static void timeRows();
    static void presenceRows();
    static void nameRows();
    static void logicRows();
    static void matchesVm();
};

void TestQuery::initTestCase()
{
    qputenv("TZ", "Europe/Berlin"); // a day there is not one of UTC
    tzset();
}

void TestQuery::matchesVm()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);

    const ParsedQuery result = parseQuery(text, fields(), now());

    QVERIFY2(!result.error, result.error ? qPrintable(result.error->sentence) : "");
    QVERIFY(!result.query.isEmpty());
    QCOMPARE(result.query.matches(vm()), expected);
}

void TestQuery::empty()
{
    QVERIFY(Query().isEmpty());
    QVERIFY(Query().matches(Row()));
    for (const char *text : {"", "  \t\n"}) {
        const ParsedQuery result = parseQuery(utf8(text), fields(), now());
        QVERIFY(!result.error);
        QVERIFY(result.query.isEmpty());
        QVERIFY(!result.query.usesText());
    }
}

void TestQuery::wordRows()
{
    matchColumns();
    row("web", true);
    row("WEB-01", true);
    row("db", false);
    row("powering up", true); // two words
    row("up powering", true);
    row("\"powering up\"", true);
    row("\"up powering\"", false);
    row("\"01 powering\"", false); // of two cells
    row("\"\"", true);
    row("w*-01", true);
    row("w?b", true);
    row("web*up", false);  // not across cells
    row("\"w*b\"", false); // a phrase is letter by letter
    // What looks like a comparison and is none.
    row("10.1.4.7", true);
    row("00:1a", true);
    row("00:1A:4A", true);
    row("00:", true);
    row("00:1b", false);
    row("00-1A-4A-16-01-51", true);
    row("001a.4a16.0151", true);
    row("001a4a160151", true);
    row("\"001a.4a16.0151\"", true);
    row("001a.4a16.0152", false);
    row("fe80::1", true);
    row("FE80::", true);
    row("::1", true);
    row("::2", false);
    row("https://web", true);
    row("https://db", false);
    row("de:ad:be:ef", false); // not description, nor delete_protected
    row("10.1.4.7:443", false);
    row("-", true); // a word of its own
    row("web - 01", true);
}

void TestQuery::textRows()
{
    matchColumns();
    row("name:web", true);
    row("name:eb-", true);
    row("name:db", false);
    row("name:web*", true);
    row("name:*01", true);
    row("name:eb*", false); // with a wildcard the whole value
    row("name:w?b-0?", true);
    row("name:w?b-?", false);
    row("name:*", true);
    row("name=web-01", true);
    row("name==web-01", true);
    row("name=web", false);
    row("name=web*", false); // no wildcard
    row("name = WEB-01", true);
    row("name != web-01", false);
    row("name!=web", true);
    row("name:db,web", true);
    row("name:db,sql", false);
    row("name:db, web", true);
    row("name!=db,web-01", false);
    row("name!=db,sql", true);
    row("cluster:\"Prod*\"", true);
    row("cluster:\"production e\"", true);
    row("cluster=\"production east\"", true);
    row("description:GRÖßE", true);
    row("description:\"(old)\"", true);
    row("description:\"\\\"front\\\"\"", true);
    row("description:\"e, (\"", true);
    row("comment=\"\"", true);
    row("name=\"\"", false);
    row("status:up", false); // from the beginning of the state
    row("status:power", true);
    row("status:Powering", true);
    row("status:powering_u", true);
    row("status:*up", true);
    row("status:power*", true);
    row("status:powering_up", true);
    row("status:\"powering up\"", true);
    row("status=\"POWERING up\"", true);
    row("status=powering_up", true);
    row("status=up", false);
    row("status!=up", true);
    row("status:down,powering*", true);
    row("tags:prod", true);
    row("tags=prod", true);
    row("tags=\"web tier\"", true);
    row("tags:\"prod*tier\"", false); // one entry, not all of them
    row("tags!=test", true);
    row("tags!=prod", false); // none of them may be
    row("addresses:10.1.*", true);
    row("addresses:fe80::", true);
    row("nic.mac:00:1a", true);
    row("nic.mac:56:6F", true);
    row("nic.mac=00:1a:4a:16:01:51", true);
    row("nic.mac:aa", false);
    row("nic.mac:00-1A-4A-16-01-51", true);
    row("nic.mac=001a.4a16.0151", true);
    row("nic.mac:566F00000001", true);
    row("nic.mac:001a.4a16.0152", false);
    row("nic.mac!=56-6f-00-00-00-01", false);
    row("nic.mac:00-1a", false); // not a whole one
    row("nic.mac!=aa", true);
    row("nic.mac!=56:6f:00:00:00:01", false);
}

void TestQuery::numberRows()
{
    matchColumns();
    row("disks:3", true);
    row("disks=3", true);
    row("disks!=3", false);
    row("disks!=2", true);
    row("disks:2,3", true);
    row("disks>2", true);
    row("disks>3", false);
    row("disks>=3", true);
    row("disks<3", false);
    row("disks<=3", true);
    row("disks < 4", true);
    row("disks >2", true);
    row("disks:>2", true);
    row("disks:<=2", false);
    row("disks>2.5", true);
    row("disks<2.5", false);
    row("disks:2.5", false);
    row("disks>-1", true);
    row("vlan>0", false); // not reported
    row("vlan<1", false);
    row("memory>4GiB", true);
    row("memory>8GiB", false);
    row("memory>=8g", true);
    row("memory<8.5GB", true);
    row("memory<=8191M", false);
    row("memory:8GiB", true);
    row("memory:\"8 GiB\"", true);
    row("memory:8192m", true);
    row("memory>4 GiB", true);
    row("memory > 8 GiB", false);
    row("memory>4 GiB web", true);
    row("memory>4 GiB db", false);
    row("(memory>4 g)", true);
    row("memory:4 GiB,8 GiB", true);
    row("memory:8  GiB, 16 GiB", true);
    row("memory:4 GiB, 16 GiB", false);
    row("memory>0", true);
    row("memory>0 GiB", true);
    row("memory>0 web", true);
    row("memory>8192.0 m or web", true);
    row("disks>2 web", true); // a number has no unit
    row("disks>2 GiBs", false);
    row("memory=8589934592B", true);
    row("memory:8388608K", true);
    row("memory:0.0078125T", true);
    row("memory<1P", true);
    row("memory!=8G", false);
    row("memory!=8.2G", true);
    row("disk.size>50G", true);
    row("stateless:no", true);
    row("stateless:off", true);
    row("stateless=FALSE", true);
    row("stateless:yes", false);
    row("stateless!=yes", true);
    row("delete_protected:on", true);
    row("delete_protected:true", true);
    row("nic.plugged:yes nic.plugged:no", true); // each some NIC
}

void TestQuery::timeRows()
{
    matchColumns();
    // Created 2026-10-26 11:00 UTC, 12:00 in Berlin.
    row("creation_time:2026-10-26", true);
    row("creation_time:2026-10-25", false);
    row("creation_time=2026-10", true);
    row("creation_time:2026-11", false);
    row("creation_time!=2026-10-26", false);
    row("creation_time>2026-10-25", true);
    row("creation_time>2026-10-26", false); // after that day
    row("creation_time>=2026-10-26", true);
    row("creation_time<2026-10-26", false);
    row("creation_time<=2026-10-26", true);
    row("creation_time<2026-10-27", true);
    row("creation_time:2026-10-26T12:00", true);
    row("creation_time:2026-10-26T12:00:00", true);
    row("creation_time:2026-10-26T12:01", false);
    row("creation_time:2026-10-26T11:59:59", false);
    row("creation_time:2026-10-26T11:00Z", true);
    row("creation_time:2026-10-26t11:00z", true);
    row("creation_time:\"2026-10-26 12:00\"", true);
    row("creation_time > 2026-10-26T11:59", true);
    row("creation_time<today", true);
    row("creation_time>=yesterday", false);
    // 30 days and one hour old.
    row("creation_time>30d", true);
    row("creation_time<30d", false);
    row("creation_time>31d", false);
    row("creation_time<31d", true);
    row("creation_time:30d", true); // in its 31st day
    row("creation_time:29d", false);
    row("creation_time:31d", false);
    row("creation_time<=30d", true);
    row("creation_time>=30d", true);
    row("creation_time>=31d", false);
    row("creation_time!=30d", false);
    row("age>720h", true);
    row("age>4 w", true);
    row("age > 31 d", false);
    row("creation_time<31 d web", true);
    row("age>722h", false);
    row("age>43000m", true);
    row("age>43300m", false);
    row("age>4w", true);
    row("age>5w", false);
    row("age<2mo", true);
    row("age:0mo", true); // 26 October is not yet a month ago
    row("age<1y", true);
    row("age>0d", true);
    row("start_time>1d", false); // not reported
    row("start_time<1d", false);
}

void TestQuery::presenceRows()
{
    matchColumns();
    row("host:none", true);
    row("host=NONE", true);
    row("host:any", false);
    row("host!=any", true);
    row("host!=none", false);
    row("host!=node1", false);   // unequal takes a value
    row("not host=node1", true); // plain negation
    row("host:none,node1", true);
    row("host:node1", false);
    row("name:none", false);
    row("name:any", true);
    row("name:\"none\"", false); // the word itself
    row("comment:none", true);   // nothing is shown there
    row("comment:any", false);
    row("permissions:none", false); // zero is a number
    row("vlan:none", true);
    row("nic.mac:any", true);
    row("nic.mac:none", false);
    row("snapshot.date:none", true);
    row("stateless:any", true);
    row("start_time:none", true);
}

void TestQuery::nameRows()
{
    matchColumns();
    row("NAME:web", true);
    row("creationtime>1d", true);
    row("Creation-Time>1d", true);
    row("tag:prod", true); // tags
    row("tag:test", false);
    row("perm:0", true);
    row("desc:old", true);
    row("nics.mac:00", true);
    row("nic.ma:00", true);
    row("NICs.PLUG:yes", true);
    row("disks.size>1G", true);
    row("policies.name:none", true);
    row("snapshots.age:none", true);
    row("memory:8G", true); // whole, though memory_max begins so
    row("cluster:any", true);
}

void TestQuery::logicRows()
{
    matchColumns();
    row("name:web disks>2", true);
    row("name:web disks>3", false);
    row("name:web and disks>2", true);
    row("name:web AND disks>3", false);
    row("name:db or disks>2", true);
    row("name:db OR disks>3", false);
    row("name:web or name:db disks>3", true); // and before or
    row("(name:web or name:db) disks>3", false);
    row("name:db disks>3 or name:web", true);
    row("not name:db", true);
    row("NOT name:web", false);
    row("not not name:web", true);
    row("-name:db", true);
    row("-name:web", false);
    row("-web", false);
    row("-db", true);
    row("--web", true);
    row("-\"powering up\"", false);
    row("-(name:db or disks>3)", true);
    row("not (name:web)", false);
    row("not name:db name:db", false);    // not before and
    row("not name:web or disks>2", true); // not before or
    row("((((name:web))))", true);
    row("(web)(01)", true);
    row("name:web(disks>2)", true); // a parenthesis ends a value
    row("\"and\"", false);
    row("orange", false);
    row("-00:1a", false);
}

void TestQuery::bytesAsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("expected");

    constexpr qint64 gib = qint64(1) << 30;
    QTest::newRow("reads 8 GiB") << utf8("memory:8GiB") << qint64(8.04 * gib) << true;
    QTest::newRow("reads 8 GiB, from below") << utf8("memory:8GiB") << qint64(7.96 * gib) << true;
    QTest::newRow("reads 8.1 GiB") << utf8("memory:8GiB") << qint64(8.06 * gib) << false;
    QTest::newRow("reads 7.9 GiB") << utf8("memory:8GiB") << qint64(7.94 * gib) << false;
    QTest::newRow("reads 12 GiB") << utf8("memory:12G") << qint64(12.4 * gib) << true;
    QTest::newRow("reads 13 GiB") << utf8("memory:12G") << qint64(12.6 * gib) << false;
    QTest::newRow("of the next unit") << utf8("memory:1024M") << gib << true;
    QTest::newRow("more, exactly") << utf8("memory>8GiB") << 8 * gib + 1 << true;
    QTest::newRow("less, exactly") << utf8("memory<8GiB") << 8 * gib - 1 << true;
    QTest::newRow("at least, as it reads") << utf8("memory>=8GiB") << qint64(7.96 * gib) << true;
    QTest::newRow("at most, as it reads") << utf8("memory<=8GiB") << qint64(8.04 * gib) << true;
    QTest::newRow("more digits than are shown") << utf8("memory:8191M") << 8 * gib << false;
    QTest::newRow("these digits") << utf8("memory:8191M") << 8191 * (gib >> 10) << true;
    QTest::newRow("a tooltip's bytes") << utf8("memory:8633942672B") << qint64(8633942673) << false;
    QTest::newRow("nothing") << utf8("memory:0") << qint64(0) << true;
    QTest::newRow("one byte is not none") << utf8("memory:0") << qint64(1) << false;
    QTest::newRow("the largest") << utf8("memory<7.9E") << std::numeric_limits<qint64>::max()
                                 << false;
}

void TestQuery::bytesAsShown()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);

    QTEST(parsed(text).matches(Row().with("memory", bytes)), "expected");
}

void TestQuery::localDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<bool>("expected");

    const QString day = utf8("creation_time:2026-01-31");
    const auto utc = [](int date, int hour, int minute, int second) {
        return QDateTime({2026, 1, date}, {hour, minute, second}, QTimeZone::utc());
    };
    QTest::newRow("its first second") << day << utc(30, 23, 0, 0) << true;
    QTest::newRow("the one before") << day << utc(30, 22, 59, 59) << false;
    QTest::newRow("its last second") << day << utc(31, 22, 59, 59) << true;
    QTest::newRow("the one after") << day << utc(31, 23, 0, 0) << false;
    QTest::newRow("after it") << utf8("creation_time>2026-01-31") << utc(31, 23, 0, 0) << true;
    QTest::newRow("still in it") << utf8("creation_time>2026-01-31") << utc(31, 22, 0, 0) << false;
    const QDateTime today({2026, 11, 24}, {23, 30}, QTimeZone::utc());
    QTest::newRow("today, in Berlin") << utf8("creation_time:today") << today << true;
    QTest::newRow("not yesterday") << utf8("creation_time:yesterday") << today << false;
    QTest::newRow("yesterday") << utf8("creation_time:yesterday") << today.addSecs(-3600) << true;
}

void TestQuery::localDay()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);

    QTEST(parsed(text).matches(Row().with("creation_time", time)), "expected");
}

void TestQuery::todayIsLocal()
{
    const QDateTime late({2026, 11, 24}, {23, 30}, QTimeZone::utc()); // the 25th in Berlin

    const auto today = parseQuery(utf8("creation_time:today"), fields(), late).query;

    QVERIFY(today.matches(Row().with("creation_time", late)));
    QVERIFY(!today.matches(Row().with("creation_time", late.addSecs(-3600))));
}

void TestQuery::whatItLooksAt()
{
    const Query query = parsed(utf8("(nic.mac:00 or -name:x) name:y disks>2"));

    QCOMPARE(query.fields(), QList<int>({field("name"), field("disks"), field("nic.mac")}));
    QVERIFY(!query.usesText());
    QVERIFY(parsed(utf8("name:x or not (disks>2 or web)")).usesText());
    QVERIFY(parsed(utf8("web")).fields().isEmpty());
    QVERIFY(!parsed(utf8("name://web")).usesText()); // a name that is written out is one
}

void TestQuery::wordsToMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("words and values")
        << utf8("Web name:DB,Sql disks>2") << QStringList{utf8("web"), utf8("db"), utf8("sql")};
    QTest::newRow("states as they read")
        << utf8("status:powering_up") << QStringList{utf8("powering up")};
    QTest::newRow("pieces of wildcards") << utf8(
        "name:pro*d?x a*b") << QStringList{utf8("pro"), utf8("d"), utf8("x"), utf8("a"), utf8("b")};
    QTest::newRow("not what must not be")
        << utf8("web -db not (sql or name:x) name!=y") << QStringList{utf8("web")};
    QTest::newRow("turned twice") << utf8("not (not web db)") << QStringList{utf8("web")};
    QTest::newRow("each once") << utf8("web or web") << QStringList{utf8("web")};
    QTest::newRow("no empty ones") << utf8("\"\" name:* host:none") << QStringList();
}

void TestQuery::wordsToMark()
{
    QFETCH(QString, text);

    QStringList words;
    for (const QueryWord &word : parsed(text).words())
        words.append(word.text);
    QTEST(words, "expected");
}

void TestQuery::wordsKnowTheirField()
{
    QCOMPARE(parsed(utf8("web name:web,db memory>8 GiB nic.mac:00")).words(),
        QList<QueryWord>({{utf8("web"), -1}, {utf8("web"), field("name")},
            {utf8("db"), field("name")}, {utf8("00"), field("nic.mac")}}));
}

void TestQuery::limits()
{
    const auto hasError = [](const QString &text) {
        return parseQuery(text, fields(), now()).error.has_value();
    };
    const auto nested = [](int depth) {
        return QString(depth, QLatin1Char('(')) + QLatin1Char('a')
            + QString(depth, QLatin1Char(')'));
    };

    QVERIFY(!hasError(QString(maxQueryLength, QLatin1Char('a'))));
    QVERIFY(hasError(QString(maxQueryLength + 1, QLatin1Char('a'))));
    QVERIFY(!hasError(nested(maxQueryDepth)));
    QVERIFY(hasError(nested(maxQueryDepth + 1)));
    QVERIFY(!hasError(utf8("a ").repeated(maxQueryTerms)));
    QVERIFY(hasError(utf8("a ").repeated(maxQueryTerms + 1)));
    QVERIFY(hasError(utf8("name:a") + utf8(",a").repeated(maxQueryTerms)));
    QVERIFY(!hasError(utf8("-").repeated(maxQueryLength - 1) + utf8("a")));
}

void TestQuery::wildcardsAreNotTriedEveryWay()
{
    const Query query = parsed(utf8("name:") + utf8("*a").repeated(30) + utf8("*b"));

    QVERIFY(!query.matches(Row().with("name", QString(20000, QLatin1Char('a')))));
    QVERIFY(query.matches(Row().with("name", QString(20000, QLatin1Char('a')) + QLatin1Char('b'))));
}

void TestQuery::isAValue()
{
    Query copy;
    {
        const Query original = parsed(utf8("name:web"));
        copy = original;
    }

    QVERIFY(copy.matches(vm()));
    QVERIFY(!copy.matches(Row()));
}

// Every example of the help is one.
void TestQuery::help()
{
    const QStringList lines = queryHelp().split(QLatin1Char('\n'));

    QVERIFY(lines.size() > 10);
    for (const QString &line : lines) {
        QCOMPARE(line.count(QLatin1Char('\t')), 1);
        const QString example = line.section(QLatin1Char('\t'), 0, 0);
        const ParsedQuery result = parseQuery(example, fields(), now());
        QVERIFY2(!result.error, qPrintable(example));
    }
}

void TestQuery::speed()
{
    const Query query = parsed(utf8("web status:power memory>4G"));
    const QList<Row> rows(10000, vm());
    int found = 0;

    QBENCHMARK
    {
        found = 0;
        for (const Row &each : rows)
            found += query.matches(each) ? 1 : 0;
    }

    QCOMPARE(found, 10000);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
