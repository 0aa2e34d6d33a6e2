// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoengine.h"

#include <QSet>
#include <QTest>

using namespace ovirt;

Q_DECLARE_METATYPE(ListQuery)
Q_DECLARE_METATYPE(GetQuery)

//! What goes out for a question, and what does not.
class TestQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void listQueries_data();
    void listQueries();
    void getQueries_data();
    void getQueries();
    void pagesTogetherAreTheList();
    void newEventsOnly();
    void pageWithoutLength();
    void sortedByAnothersWord();

    void listWithItsParts();
    void objectWithItsParts();

    void oddIds_data();
    void oddIds();
    void objectWithoutId();

    void linksWithin_data();
    void linksWithin();
    void linksElsewhere_data();
    void linksElsewhere();
    void references();

    void kindOfOnesOwn();

private:
    DemoEngine m_engine;
    std::unique_ptr<Connection> m_connection;
};

void TestQueries::initTestCase()
{
    m_connection = std::make_unique<Connection>(m_engine.connection);
    QVERIFY(!errorOf(m_connection->test()));
}

void TestQueries::cleanup()
{
    m_engine.demo.setOverrides({});
}

void TestQueries::listQueries_data()
{
    QTest::addColumn<ListQuery>("query");
    QTest::addColumn<QByteArray>("sent");

    const auto row = [](const char *name, const QByteArray &sent, auto change) {
        ListQuery query;
        change(query);
        QTest::newRow(name) << query << sent;
    };
    row("nothing", "", [](ListQuery &) {});
    row("a search", "?search=status%3Dup%20and%20name%3Da%2Bb",
        [](ListQuery &query) { query.search = QStringLiteral("status=up and name=a+b"); });
    row("letters of elsewhere", "?search=name%3D%22Gr%C3%BC%C3%9Fe%26Co%22",
        [](ListQuery &query) { query.search = QStringLiteral("name=\"Grüße&Co\""); });
    row("a length", "?max=5", [](ListQuery &query) { query.max = 5; });
    row("a page", "?search=sortby%20name%20asc%20page%202&max=5", [](ListQuery &query) {
        query.max = 5;
        query.page = 2;
    });
    row("a page of a search", "?search=status%3Dup%20sortby%20name%20asc%20page%201&max=5",
        [](ListQuery &query) {
            query.search = QStringLiteral("status=up");
            query.max = 5;
            query.page = 1;
        });
    row("a page of a sorted search", "?search=sortby%20memory%20desc%20page%203&max=5",
        [](ListQuery &query) {
            query.search = QStringLiteral("sortby memory desc");
            query.max = 5;
            query.page = 3;
        });
    row("links to follow", "?follow=nics%2Cdisk_attachments.disk", [](ListQuery &query) {
        query.follow = {QStringLiteral("nics"), QStringLiteral("disk_attachments.disk")};
    });
    row("capitals matter", "?case_sensitive=true",
        [](ListQuery &query) { query.caseSensitive = true; });
    row("capitals do not matter", "?case_sensitive=false",
        [](ListQuery &query) { query.caseSensitive = false; });
    row("only what the user sees", "?filter=true", [](ListQuery &query) { query.filter = true; });
    row("as an administrator", "?filter=false", [](ListQuery &query) { query.filter = false; });
    row("all content", "?all_content=true", [](ListQuery &query) { query.allContent = true; });
    row("what is new", "?from=0", [](ListQuery &query) { query.from = 0; });
}

void TestQueries::listQueries()
{
    QFETCH(ListQuery, query);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly("/vms" + sent, good("<vms><vm id='asked'/></vms>"));

    const QList<Vm> vms = m_connection->systemService().vmsService().list(query).result();

    QCOMPARE(vms.first().id, QStringLiteral("asked"));
}

void TestQueries::getQueries_data()
{
    QTest::addColumn<GetQuery>("query");
    QTest::addColumn<QByteArray>("sent");

    const auto row = [](const char *name, const QByteArray &sent, auto change) {
        GetQuery query;
        change(query);
        QTest::newRow(name) << query << sent;
    };
    row("nothing", "", [](GetQuery &) {});
    row("its next run", "?next_run=true", [](GetQuery &query) { query.nextRun = true; });
    row("all content", "?all_content=true", [](GetQuery &query) { query.allContent = true; });
    row("as its user", "?filter=true", [](GetQuery &query) { query.filter = true; });
    row("links to follow", "?follow=nics.vnic_profile",
        [](GetQuery &query) { query.follow = {QStringLiteral("nics.vnic_profile")}; });
}

void TestQueries::getQueries()
{
    QFETCH(GetQuery, query);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly("/vms/1" + sent, good("<vm id='asked'/>"));
    const VmsService vms = m_connection->systemService().vmsService();
    const QString id = QStringLiteral("1");

    QCOMPARE(vms.get(id, query).result().id, QStringLiteral("asked"));
    QCOMPARE(vms.vmService(id).get(query).result().id, QStringLiteral("asked"));
}

void TestQueries::pagesTogetherAreTheList()
{
    const SystemService system = m_connection->systemService();
    const auto compare = [](const auto &service) {
        QSet<QString> all;
        for (const auto &object : service.list().result())
            all.insert(object.id);
        QSet<QString> paged;
        ListQuery query;
        query.max = 30;
        qsizetype length = query.max;
        for (query.page = 1; length == query.max; ++query.page) {
            const auto page = service.list(query).result();
            for (const auto &object : page)
                paged.insert(object.id);
            length = page.size();
        }
        QVERIFY(all.size() > 60);
        QCOMPARE(paged, all);
        QCOMPARE(query.page - 1, 1 + int(all.size() / query.max));
    };

    compare(system.vmsService());
    compare(system.disksService());
    compare(system.eventsService());
}

void TestQueries::newEventsOnly()
{
    const EventsService events = m_connection->systemService().eventsService();
    ListQuery query;
    query.max = 10;
    const QList<Event> newest = events.list(query).result();
    query.from = newest.at(4).id.toLongLong();

    const QList<Event> newer = events.list(query).result();

    QCOMPARE(newest.size(), 10);
    QVERIFY(newest.first().time >= newest.last().time);
    QCOMPARE(newer, newest.mid(0, 4));
}

void TestQueries::pageWithoutLength()
{
    ListQuery query;
    query.page = 2;
    const qint64 before = m_engine.demo.statistics().requests;

    const std::optional<Error> error =
        errorOf(m_connection->systemService().vmsService().list(query));

    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::Configuration);
    QVERIFY(!error->advice().isEmpty());
    QCOMPARE(m_engine.demo.statistics().requests, before);
}

// Events have no name to be sorted by: the engine's own order is the newest first.
void TestQueries::sortedByAnothersWord()
{
    m_engine.answerExactly(
        "/events?search=page%202&max=3", good("<events><event id='7'/></events>"));
    ListQuery query;
    query.max = 3;
    query.page = 2;

    const auto events = m_connection->systemService().eventsService().list(query).result();

    QCOMPARE(events.first().id, QStringLiteral("7"));
}

void TestQueries::listWithItsParts()
{
    m_engine.answerExactly(
        "/vms?follow=nics%2Csnapshots&search=sortby%20name%20asc%20page%201&max=2",
        good("<vms><vm id='1'><nics><nic id='n'/></nics><snapshots/></vm><vm id='2'/></vms>"));
    ListQuery query;
    query.max = 2;
    query.page = 1;

    const QList<Followed<Vm, Nic, Snapshot>> vms =
        m_connection->systemService().vmsService().listWith<Nic, Snapshot>(query).result();

    QCOMPARE(vms.size(), 2);
    QCOMPARE(vms.first().part<Nic>().value().first().id, QStringLiteral("n"));
    QVERIFY(vms.first().part<Snapshot>().value().isEmpty());
    QVERIFY(!vms.last().part<Nic>());
}

void TestQueries::objectWithItsParts()
{
    m_engine.answerExactly("/hosts/1?follow=nics%2Cstatistics",
        good("<host id='1'><nics><host_nic id='n'><name>eth0</name></host_nic></nics></host>"));

    const Followed<Host, HostNic, Statistic> host = m_connection->systemService()
                                                        .hostsService()
                                                        .hostService(QStringLiteral("1"))
                                                        .getWith<HostNic, Statistic>()
                                                        .result();

    QCOMPARE(host.part<HostNic>().value().first().name, QStringLiteral("eth0"));
    QVERIFY(!host.part<Statistic>());
}

void TestQueries::oddIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("a number") << QStringLiteral("17") << QByteArray("17");
    QTest::newRow("the level above") << QStringLiteral("..") << QByteArray("%252E%252E");
    QTest::newRow("this level") << QStringLiteral(".") << QByteArray("%252E");
    QTest::newRow("another path") << QStringLiteral("../users") << QByteArray("..%252Fusers");
    QTest::newRow("a query") << QStringLiteral("1?x=y") << QByteArray("1%3Fx=y");
    QTest::newRow("a fragment") << QStringLiteral("1#x") << QByteArray("1%23x");
    QTest::newRow("a matrix") << QStringLiteral("1;max=1") << QByteArray("1%253Bmax=1");
    QTest::newRow("a blank") << QStringLiteral("a b") << QByteArray("a%20b");
    QTest::newRow("a line's end") << QStringLiteral("a\r\nX: y") << QByteArray("a%0D%0AX:%20y");
}

// None of them leaves its collection.
void TestQueries::oddIds()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly("/vms/" + sent, good("<vm id='asked'/>"));

    const auto vm = m_connection->systemService().vmsService().get(id);

    QVERIFY(!errorOf(vm));
    QCOMPARE(vm.result().id, QStringLiteral("asked"));
}

void TestQueries::objectWithoutId()
{
    const SystemService system = m_connection->systemService();
    const Vm stopped;
    const qint64 before = m_engine.demo.statistics().requests;

    QCOMPARE(errorOf(system.vmsService().get(QString()))->kind(), Error::Kind::Configuration);
    QCOMPARE(errorOf(system.vmsService().vmService(QString()).nicsService().list())->kind(),
        Error::Kind::Configuration);
    QCOMPARE(errorOf(system.followLink(stopped.host))->kind(), Error::Kind::Configuration);
    QCOMPARE(m_engine.demo.statistics().requests, before);
}

void TestQueries::linksWithin_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QByteArray>("sent");

    const QString api = m_connection->url().toString();
    QTest::newRow("as engines write it")
        << QStringLiteral("/ovirt-engine/api/vms/1") << QByteArray("/vms/1");
    QTest::newRow("with its host") << api + QStringLiteral("/vms/1") << QByteArray("/vms/1");
    QTest::newRow("with the API's version")
        << QStringLiteral("/ovirt-engine/api/v4/vms/1") << QByteArray("/v4/vms/1");
    QTest::newRow("with a query") << QStringLiteral("/ovirt-engine/api/vms/1?next_run=true&x=a%20b")
                                  << QByteArray("/vms/1?next_run=true&x=a%20b");
    QTest::newRow("with an odd name")
        << QStringLiteral("/ovirt-engine/api/vms/a%20b") << QByteArray("/vms/a%20b");
}

void TestQueries::linksWithin()
{
    QFETCH(QString, href);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly(sent, good("<vm id='asked'/>"));

    const auto vm = m_connection->systemService().followLink<Vm>(href);

    QVERIFY(!errorOf(vm));
    QCOMPARE(vm.result().id, QStringLiteral("asked"));
}

void TestQueries::linksElsewhere_data()
{
    QTest::addColumn<QString>("href");

    const QUrl api = m_connection->url();
    const auto changed = [&api](auto change) {
        QUrl url = api;
        url.setPath(api.path() + QStringLiteral("/vms/1"));
        change(url);
        return url.toString();
    };
    QTest::newRow("nowhere") << QString();
    QTest::newRow("another host") << QStringLiteral("http://other.example/ovirt-engine/api/vms/1");
    QTest::newRow("another host without a scheme")
        << QStringLiteral("//other.example/ovirt-engine/api/vms/1");
    QTest::newRow("another port") << changed([](QUrl &url) { url.setPort(1); });
    QTest::newRow("another scheme")
        << changed([](QUrl &url) { url.setScheme(QStringLiteral("https")); });
    QTest::newRow("with a password")
        << changed([](QUrl &url) { url.setUserInfo(QStringLiteral("u:p")); });
    QTest::newRow("beside the API") << QStringLiteral("/ovirt-engine/services/sso-logout");
    QTest::newRow("a name that begins like the API's")
        << QStringLiteral("/ovirt-engine/apis/vms/1");
    QTest::newRow("the API itself") << QStringLiteral("/ovirt-engine/api");
    QTest::newRow("relative") << QStringLiteral("vms/1");
    QTest::newRow("up") << QStringLiteral("/ovirt-engine/api/../services/health");
    QTest::newRow("up, encoded") << QStringLiteral("/ovirt-engine/api/%2e%2E/services/health");
    QTest::newRow("up, with an encoded slash") << QStringLiteral("/ovirt-engine/api/..%2fservices");
    QTest::newRow("up, with the other slash") << QStringLiteral("/ovirt-engine/api/x%5C..%5Cy");
    QTest::newRow("an empty step") << QStringLiteral("/ovirt-engine/api//vms/1");
    QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("a file") << QStringLiteral("file:///ovirt-engine/api/vms/1");
    QTest::newRow("no URL") << QStringLiteral("/ovirt-engine/api/vms/<b>%zz");
}

void TestQueries::linksElsewhere()
{
    QFETCH(QString, href);
    const qint64 before = m_engine.demo.statistics().requests;

    const std::optional<Error> one = errorOf(m_connection->systemService().followLink<Vm>(href));
    const std::optional<Error> list = errorOf(m_connection->systemService().followLinks<Vm>(href));

    QVERIFY(one && list);
    QCOMPARE(one->kind(), Error::Kind::Configuration);
    QCOMPARE(list->kind(), Error::Kind::Configuration);
    QVERIFY(!one->sentence().contains(QStringLiteral("u:p")));
    QCOMPARE(m_engine.demo.statistics().requests, before);
}

void TestQueries::references()
{
    const SystemService system = m_connection->systemService();
    const Vm vm = system.vmsService().list().result().first();

    const Cluster cluster = system.followLink(vm.cluster).result();
    const QList<Nic> nics =
        system.followLinks<Nic>(QStringLiteral("/ovirt-engine/api/vms/%1/nics").arg(vm.id))
            .result();

    QCOMPARE(cluster.id, vm.cluster.id);
    QCOMPARE(nics, system.vmsService().vmService(vm.id).nicsService().list().result());
    QCOMPARE(
        errorOf(system.followLink(Ref<Vm>{QStringLiteral("1-2")}))->kind(), Error::Kind::Fault);
}

namespace {

// A kind that the SDK does not have, by the recipe of CONTRIBUTING.
struct Bookmark {
    QString id;
    QString name;
    QString value;

    bool operator==(const Bookmark &) const = default;
};

} // namespace

template <>
struct ovirt::Fields<Bookmark> {
    static constexpr const char *element = "bookmark";
    static constexpr const char *collection = "bookmarks";
    static constexpr const char *path = "/bookmarks";
    static constexpr FieldList list{
        Field{"@id", &Bookmark::id, repeated},
        Field{"name", &Bookmark::name},
        Field{"value", &Bookmark::value},
    };
};

void TestQueries::kindOfOnesOwn()
{
    const QByteArray one =
        "<bookmark id='1'><name>mine</name><value>vms: status=up</value></bookmark>";
    demo::Override list = good("<bookmarks>" + one + "</bookmarks>");
    list.path = QRegularExpression(QStringLiteral("/bookmarks(\\?.*)?$"));
    demo::Override object = good(one);
    object.path = QRegularExpression(QStringLiteral("/bookmarks/1$"));
    m_engine.demo.setOverrides({list, object});
    const CollectionService<Bookmark> service =
        m_connection->systemService().collection<Bookmark>();
    ListQuery page;
    page.max = 10;
    page.page = 1;

    const QList<Bookmark> bookmarks = service.list().result();

    QCOMPARE(bookmarks.size(), 1);
    QCOMPARE(bookmarks.first().value, QStringLiteral("vms: status=up"));
    QCOMPARE(service.list(page).result(), bookmarks);
    QCOMPARE(service.get(QStringLiteral("1")).result(), bookmarks.first());
    QCOMPARE(m_connection->systemService().followLink(Ref<Bookmark>{QStringLiteral("1")}).result(),
        bookmarks.first());
    QCOMPARE(errorOf(service.get(QStringLiteral("2")))->kind(), Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
