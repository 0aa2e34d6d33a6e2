// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/search.h"

#include "app/demo/api/selection.h"
#include "app/demo/estate/generator.h"

#include <QSet>
#include <QTest>

using namespace demo;

namespace {

using VmTest = bool (*)(const Estate &, const Vm &);

QByteArray nameOf(const Estate &estate, const Vm &vm)
{
    return estate.dataCenters[estate.clusters[vm.cluster].dataCenter].name;
}

} // namespace

Q_DECLARE_METATYPE(VmTest)

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsById();
    void mindsCase();
    void sorts_data();
    void sorts();
    void refuses_data();
    void refuses();
    void paging_data();
    void paging();
    void wildcards_data();
    void wildcards();

private:
    const Estate m_estate = generateEstate(300, 1, "admin@internal");
};

void TestSearch::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<VmTest>("test");
    const auto row = [](const char *text, VmTest test) {
        QTest::newRow(text) << QByteArray(text) << test;
    };
    row("name=web*", [](const Estate &, const Vm &vm) { return vm.name.startsWith("web"); });
    row("name = WEB-*", [](const Estate &, const Vm &vm) { return vm.name.startsWith("web-"); });
    row("status=up", [](const Estate &, const Vm &vm) { return vm.status == "up"; });
    row("status!=up", [](const Estate &, const Vm &vm) { return vm.status != "up"; });
    row("Status = down AND type = server",
        [](const Estate &, const Vm &vm) { return vm.status == "down" && vm.type == "server"; });
    row("status=paused or status=suspended", [](const Estate &, const Vm &vm) {
        return vm.status == "paused" || vm.status == "suspended";
    });
    row("status=up and name=db* or status=paused", [](const Estate &, const Vm &vm) {
        return (vm.status == "up" && vm.name.startsWith("db")) || vm.status == "paused";
    });
    row("memory>8192", [](const Estate &, const Vm &vm) { return vm.memory > 8 * gibibyte; });
    row("vcpus <= 2",
        [](const Estate &, const Vm &vm) { return vm.sockets * vm.cores * vm.threads <= 2; });
    row("datacenter=Brno",
        [](const Estate &estate, const Vm &vm) { return nameOf(estate, vm) == "Brno"; });
    row("comment=\"Ask before restarting\"",
        [](const Estate &, const Vm &vm) { return !vm.comment.isEmpty(); });
    row("tag=production", [](const Estate &estate, const Vm &vm) {
        return std::any_of(vm.tags.begin(), vm.tags.end(),
            [&](int tag) { return estate.tags[tag].name == "production"; });
    });
    row("status=up sortby name desc page 1",
        [](const Estate &, const Vm &vm) { return vm.status == "up"; });
    row("", [](const Estate &, const Vm &) { return true; });
}

void TestSearch::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(VmTest, test);
    QSet<int> expected;
    for (int place = 0; place < m_estate.vms.size(); ++place) {
        if (test(m_estate, m_estate.vms[place]))
            expected.insert(place);
    }

    const Places found = select(m_estate, m_estate.vms, Search::parse(text), Qt::CaseInsensitive);

    QVERIFY(!expected.isEmpty());
    QCOMPARE(QSet<int>(found->begin(), found->end()), expected);
    QCOMPARE(static_cast<qsizetype>(found->size()), expected.size());
}

void TestSearch::findsById()
{
    const QByteArray text =
        "id=" + m_estate.vms[7].id.text() + " or id=" + m_estate.vms[3].id.text();

    const Places found = select(m_estate, m_estate.vms, Search::parse(text), Qt::CaseInsensitive);

    QCOMPARE(QSet<int>(found->begin(), found->end()), QSet<int>({3, 7}));
}

void TestSearch::mindsCase()
{
    QVERIFY(select(m_estate, m_estate.vms, Search::parse("name=WEB*"), Qt::CaseSensitive)->empty());
    QVERIFY(
        !select(m_estate, m_estate.vms, Search::parse("name=web*"), Qt::CaseSensitive)->empty());
}

void TestSearch::sorts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("byMemory");
    QTest::addColumn<bool>("descending");
    QTest::newRow("unasked") << QByteArray() << false << false;
    QTest::newRow("by name") << QByteArray("sortby name") << false << false;
    QTest::newRow("by name, up") << QByteArray("sortby name asc") << false << false;
    QTest::newRow("by name, down") << QByteArray("SORTBY name DESC") << false << true;
    QTest::newRow("by a number") << QByteArray("status=* sortby memory") << true << false;
    QTest::newRow("by a number, down") << QByteArray("sortby memory desc page 1") << true << true;
}

void TestSearch::sorts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, byMemory);
    QFETCH(bool, descending);

    const Places found = select(m_estate, m_estate.vms, Search::parse(text), Qt::CaseInsensitive);

    QCOMPARE(static_cast<int>(found->size()), m_estate.vms.size());
    for (std::size_t at = 1; at < found->size(); ++at) {
        const Vm &left = m_estate.vms[(*found)[descending ? at : at - 1]];
        const Vm &right = m_estate.vms[(*found)[descending ? at - 1 : at]];
        if (byMemory)
            QVERIFY(left.memory <= right.memory);
        else
            QVERIFY(QString::fromUtf8(left.name).toCaseFolded()
                <= QString::fromUtf8(right.name).toCaseFolded());
    }
}

void TestSearch::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"colour=red", "name=", "name=a and", "or name=a", "name==a", "status=up name=a",
            "memory>much", "sortby", "sortby colour", "page 0", "page two", "name=\"open", "= up"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSearch::refuses()
{
    QFETCH(QByteArray, text);

    const auto all = [&] {
        return select(m_estate, m_estate.vms, Search::parse(text), Qt::CaseInsensitive);
    };

    QVERIFY_THROWS_EXCEPTION(BadQuery, static_cast<void>(all()));
}

void TestSearch::paging_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("page");
    QTest::newRow("none") << QByteArray("name=a") << qint64(1);
    QTest::newRow("alone") << QByteArray("page 3") << qint64(3);
    QTest::newRow("at the end") << QByteArray("name=a sortby name page 12") << qint64(12);
    QTest::newRow("in capitals") << QByteArray("PAGE 2") << qint64(2);
    QTest::newRow("quoted it is a word") << QByteArray("\"page\"") << qint64(1);
}

void TestSearch::paging()
{
    QFETCH(QByteArray, text);

    const Search search = Search::parse(text);

    QTEST(search.page, "page");
    QCOMPARE(search.key(), Search::parse(text + " page 99").key());
}

void TestSearch::wildcards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("match");
    const auto row = [](const char *text, const char *pattern, bool match) {
        QTest::addRow("%s ~ %s", text, pattern)
            << QString::fromLatin1(text) << QString::fromLatin1(pattern) << match;
    };
    row("web-01", "web-01", true);
    row("web-01", "web", false);
    row("web-01", "web*", true);
    row("web-01", "*01", true);
    row("web-01", "w*b*1", true);
    row("web-01", "w*1*b", false);
    row("aa", "a*a*a", false);
    row("ab", "*", true);
    row("", "*", true);
    row("abc", "ab*bc", false);
}

void TestSearch::wildcards()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);

    QTEST(Search::matchesWildcard(text, pattern, Qt::CaseInsensitive), "match");
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
