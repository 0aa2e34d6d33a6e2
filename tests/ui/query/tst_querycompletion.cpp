// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/query/queryfixture.h"
#include "ui/query/query.h"
#include "ui/query/querycompletion.h"

#include <QTest>

using namespace browser;
using namespace queryfixture;

namespace {

QStringList valuesOf(int number)
{
    if (number == field("status")) {
        return {QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("powering_up"),
            QStringLiteral("wait for launch")};
    }
    if (number == field("cluster")) {
        return {QStringLiteral("Production East"), QStringLiteral("Test"), QStringLiteral("a\"b"),
            QStringLiteral("none"), QStringLiteral("x,y")};
    }
    return {};
}

// The cursor stands where the text has a bar.
QueryCompletion complete(const QString &text)
{
    QString plain = text;
    const qsizetype cursor = plain.indexOf(QLatin1Char('|'));
    return completionAt(plain.remove(cursor, 1), cursor, fields(), valuesOf);
}

void row(const char *text, qsizetype start, qsizetype length, const char *candidates)
{
    QTest::newRow(text) << QString::fromUtf8(text) << start << length
                        << QString::fromUtf8(candidates);
}

} // namespace

class TestQueryCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void inTheOpen();
    void limited();
    void anyCursor();
    void valuesComeBack();
};

void TestQueryCompletion::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("candidates"); // with ; between

    row("sta|", 0, 3, "status:;start_time>;stateless:");
    row("STATU|", 0, 5, "status:");
    row("sta|tus", 0, 6, "status:;start_time>;stateless:");
    row("web mem|", 4, 3, "memory>;memory_max>");
    row("-mem|", 1, 3, "memory>;memory_max>");
    row("(mem|)", 1, 3, "memory>;memory_max>");
    row("mem|:8G", 0, 3, "memory;memory_max");
    row("creationt|", 0, 9, "creation_time>");
    row("nic|", 0, 3, "nic.name:;nic.mac:;nic.plugged:");
    row("nics.m|", 0, 6, "nic.mac:");
    row("RAM|", 0, 3, "memory>"); // by its title
    row("no|", 0, 2, "not");
    row("an|", 0, 2, ""); // nothing that it could join
    row("web an|", 4, 2, "and");
    row("web o|", 4, 1, "or");
    row("web and o|", 8, 1, "");
    row("(web) o|", 6, 1, "or");
    row("xyz|", 0, 3, "");
    row("\"sta|\"", 4, 0, "");
    row("\"sta|", 4, 0, "");
    // Values.
    row("status:|", 7, 0, "up;down;powering_up;\"wait for launch\";none;any");
    row("status:u|", 7, 1, "up;powering_up;\"wait for launch\"");
    row("status:U|p", 7, 2, "up;powering_up;\"wait for launch\"");
    row("stat:|", 5, 0, "");
    row("statu=d|", 6, 1, "down");
    row("status != d|", 10, 1, "down");
    row("status:up,d|", 10, 1, "down");
    row("status:u|,down", 7, 1, "up;powering_up;\"wait for launch\"");
    row("status:powering |", 16, 0, "?"); // in the open: see below
    row("status:\"powering u|\"", 7, 12, "powering_up");
    row("status:\"wait f|", 7, 7, "\"wait for launch\"");
    row("cluster:prod|", 8, 4, "\"Production East\"");
    row("cluster:b|", 8, 1, "\"a\\\"b\"");
    row("cluster:no|", 8, 2, "\"none\";none");
    row("cluster:x|", 8, 1, "\"x,y\"");
    row("stateless:|", 10, 0, "yes;no;none;any");
    row("stateless:y|", 10, 1, "yes");
    row("zzz:|", 4, 0, "");
    // Signs, as long as nothing stands behind, then units.
    row("memory>|", 6, 1, ">;>=;<;<=;:;!=");
    row("memory<=|", 6, 2, ">;>=;<;<=;:;!=");
    row("memory:|", 7, 0, "none;any");
    row("age>|", 3, 1, ">;>=;<;<=;:;!=");
    row("memory>8|", 7, 1, "8GiB;8MiB;8TiB;8KiB;8B");
    row("memory>1.5t|", 7, 4, "1.5TiB");
    row("memory>8 Gi|", 7, 4, "8GiB");
    row("memory > 8 Gi|", 9, 4, "8GiB");
    row("age>30|", 4, 2, "30d;30h;30w;30mo;30y;30m");
    row("disks>3|", 6, 1, "");
}

void TestQueryCompletion::completes()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, length);
    QFETCH(QString, candidates);

    const QueryCompletion completion = complete(text);

    QCOMPARE(completion.start, start);
    QCOMPARE(completion.length, length);
    if (candidates == QLatin1String("?"))
        QVERIFY(completion.candidates.contains(QLatin1String("and")));
    else
        QCOMPARE(completion.candidates.join(QLatin1Char(';')), candidates);
}

void TestQueryCompletion::inTheOpen()
{
    const QueryCompletion first = complete(QStringLiteral("|"));
    const QueryCompletion further = complete(QStringLiteral("web  | x"));

    QCOMPARE(first.candidates.first(), QStringLiteral("name:"));
    QCOMPARE(first.candidates.size(), fields().size() + 1);
    QCOMPARE(first.candidates.last(), QStringLiteral("not"));
    QCOMPARE(further.start, qsizetype(5));
    QCOMPARE(further.length, qsizetype(0));
    QVERIFY(further.candidates.contains(QLatin1String("or")));
    QVERIFY(complete(QStringLiteral("(web)|")).candidates.contains(QLatin1String("and")));
    QVERIFY(!complete(QStringLiteral("web (|")).candidates.contains(QLatin1String("and")));
}

void TestQueryCompletion::limited()
{
    const auto thousand = [](int) {
        QStringList values;
        for (int i = 0; i < 1000; ++i)
            values.append(QString::number(i));
        return values;
    };

    const auto completion = completionAt(QStringLiteral("name:"), 5, fields(), thousand);

    QCOMPARE(completion.candidates.size(), qsizetype(mostCandidates));
}

void TestQueryCompletion::anyCursor()
{
    const QString text =
        QStringLiteral("a \"b c\" (status:\"x y\",z or -nic.mac : \"q) memory >  8G \\\" not");

    for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
        const QueryCompletion completion = completionAt(text, cursor, fields(), {});
        QVERIFY(completion.start >= 0 && completion.length >= 0);
        QVERIFY(completion.start + completion.length <= text.size());
    }
}

// What is put in finds what it was made of.
void TestQueryCompletion::valuesComeBack()
{
    for (const char *key : {"status", "cluster"}) {
        const QString name = QLatin1String(key) + QLatin1Char('=');
        const auto completion = completionAt(name, name.size(), fields(), valuesOf);
        const QStringList values = valuesOf(field(key));
        QVERIFY(completion.candidates.size() > values.size());
        for (int i = 0; i < int(values.size()); ++i) {
            const auto parsed = parseQuery(name + completion.candidates.at(i), fields());
            QVERIFY2(!parsed.error, qPrintable(values.at(i)));
            QVERIFY2(parsed.query.matches(Row().with(key, values.at(i))), qPrintable(values.at(i)));
            QVERIFY(!parsed.query.matches(Row().with(key, QStringLiteral("else"))));
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
