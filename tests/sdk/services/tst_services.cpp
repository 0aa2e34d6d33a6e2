// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoengine.h"

#include <QSet>
#include <QTest>

using namespace ovirt;

namespace {

// How many objects a collection has.
template <typename T>
qsizetype countOf(const CollectionService<T> &service)
{
    return service.list().result().size();
}

// The first of these, in the engine's order, below whom `count` finds anything; else 0.
template <typename T, typename Count>
qsizetype firstCount(const CollectionService<T> &service, Count count)
{
    for (const T &object : service.list().result()) {
        if (const qsizetype found = count(object.id))
            return found;
    }
    return 0;
}

using Count = std::function<qsizetype(const SystemService &)>;

enum Expect { Some, None };

} // namespace

Q_DECLARE_METATYPE(Count)
Q_DECLARE_METATYPE(Expect)
Q_DECLARE_METATYPE(ListQuery)
Q_DECLARE_METATYPE(GetQuery)

class TestServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyCollection_data();
    void everyCollection();
    void belowAVm_data();
    void belowAVm();
    void belowOthers_data();
    void belowOthers();
    void eachObjectIsWhatTheListSays();
    void storageDomainsHaveTheirStatusInADataCenter();

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

void TestServices::initTestCase()
{
    m_connection = std::make_unique<Connection>(m_engine.connection);
    QVERIFY(!errorOf(m_connection->test()));
}

void TestServices::cleanup()
{
    m_engine.demo.setOverrides({});
}

void TestServices::everyCollection_data()
{
    QTest::addColumn<Count>("count");

    const auto row = [](const char *name, const Count &count) { QTest::newRow(name) << count; };
    row("VMs", [](const SystemService &s) { return countOf(s.vmsService()); });
    row("disks", [](const SystemService &s) { return countOf(s.disksService()); });
    row("clusters", [](const SystemService &s) { return countOf(s.clustersService()); });
    row("data centers", [](const SystemService &s) { return countOf(s.dataCentersService()); });
    row("hosts", [](const SystemService &s) { return countOf(s.hostsService()); });
    row("storage domains",
        [](const SystemService &s) { return countOf(s.storageDomainsService()); });
    row("networks", [](const SystemService &s) { return countOf(s.networksService()); });
    row("vNIC profiles", [](const SystemService &s) { return countOf(s.vnicProfilesService()); });
    row("templates", [](const SystemService &s) { return countOf(s.templatesService()); });
    row("users", [](const SystemService &s) { return countOf(s.usersService()); });
    row("groups", [](const SystemService &s) { return countOf(s.groupsService()); });
    row("roles", [](const SystemService &s) { return countOf(s.rolesService()); });
    row("permissions", [](const SystemService &s) { return countOf(s.permissionsService()); });
    row("tags", [](const SystemService &s) { return countOf(s.tagsService()); });
    row("events", [](const SystemService &s) { return countOf(s.eventsService()); });
    row("jobs", [](const SystemService &s) { return countOf(s.jobsService()); });
    row("operating systems",
        [](const SystemService &s) { return countOf(s.operatingSystemsService()); });
}

void TestServices::everyCollection()
{
    QFETCH(Count, count);

    QVERIFY(count(m_connection->systemService()) > 0);
}

void TestServices::belowAVm_data()
{
    QTest::addColumn<Count>("count");

    const auto row = [](const char *name, auto service) {
        QTest::newRow(name) << Count([service](const SystemService &system) {
            const VmsService vms = system.vmsService();
            return firstCount(
                vms, [&](const QString &id) { return countOf(service(vms.vmService(id))); });
        });
    };
    row("disk attachments", [](const VmService &vm) { return vm.diskAttachmentsService(); });
    row("NICs", [](const VmService &vm) { return vm.nicsService(); });
    row("permissions", [](const VmService &vm) { return vm.permissionsService(); });
    row("reported devices", [](const VmService &vm) { return vm.reportedDevicesService(); });
    row("snapshots", [](const VmService &vm) { return vm.snapshotsService(); });
    row("tags", [](const VmService &vm) { return vm.tagsService(); });
    row("applications", [](const VmService &vm) { return vm.applicationsService(); });
    row("sessions", [](const VmService &vm) { return vm.sessionsService(); });
    row("statistics", [](const VmService &vm) { return vm.statisticsService(); });
    const auto below = [](const char *name, auto collection, auto count) {
        QTest::newRow(name) << Count([collection, count](const SystemService &system) {
            const VmsService vms = system.vmsService();
            return firstCount(vms, [&](const QString &id) {
                const auto service = collection(vms.vmService(id));
                return firstCount(service, [&](const QString &one) { return count(service, one); });
            });
        });
    };
    const auto nics = [](const VmService &vm) { return vm.nicsService(); };
    const auto snapshots = [](const VmService &vm) { return vm.snapshotsService(); };
    below("statistics of a NIC", nics, [](const NicsService &service, const QString &id) {
        return countOf(service.nicService(id).statisticsService());
    });
    below("devices of a NIC", nics, [](const NicsService &service, const QString &id) {
        return countOf(service.nicService(id).reportedDevicesService());
    });
    below("disks of a snapshot", snapshots, [](const SnapshotsService &service, const QString &id) {
        return countOf(service.snapshotService(id).disksService());
    });
    below("NICs of a snapshot", snapshots, [](const SnapshotsService &service, const QString &id) {
        return countOf(service.snapshotService(id).nicsService());
    });
}

void TestServices::belowAVm()
{
    QFETCH(Count, count);

    QVERIFY(count(m_connection->systemService()) > 0);
}

void TestServices::belowOthers_data()
{
    QTest::addColumn<Count>("count");
    QTest::addColumn<Expect>("expect");

    // `collection` finds the collection of objects, `below` one object's list.
    const auto row = [](const char *name, auto collection, auto below, Expect expect = Some) {
        QTest::newRow(name) << Count([collection, below](const SystemService &system) {
            const auto service = collection(system);
            return firstCount(
                service, [&](const QString &id) { return countOf(below(service, id)); });
        }) << expect;
    };
    using System = const SystemService &;
    using Id = const QString &;
    const auto disks = [](System s) { return s.disksService(); };
    using Disks = const DisksService &;
    row("permissions of disks", disks,
        [](Disks all, Id id) { return all.diskService(id).permissionsService(); });
    row("statistics of disks", disks,
        [](Disks all, Id id) { return all.diskService(id).statisticsService(); });
    row("snapshots of disks", disks,
        [](Disks all, Id id) { return all.diskService(id).diskSnapshotsService(); });
    const auto templates = [](System s) { return s.templatesService(); };
    using Templates = const TemplatesService &;
    row("disk attachments of templates", templates,
        [](Templates all, Id id) { return all.templateService(id).diskAttachmentsService(); });
    row("NICs of templates", templates,
        [](Templates all, Id id) { return all.templateService(id).nicsService(); });
    row("permissions of templates", templates,
        [](Templates all, Id id) { return all.templateService(id).permissionsService(); });
    row(
        "tags of templates", templates,
        [](Templates all, Id id) { return all.templateService(id).tagsService(); }, None);
    const auto hosts = [](System s) { return s.hostsService(); };
    using Hosts = const HostsService &;
    row("NICs of hosts", hosts, [](Hosts all, Id id) { return all.hostService(id).nicsService(); });
    row("permissions of hosts", hosts,
        [](Hosts all, Id id) { return all.hostService(id).permissionsService(); });
    row("statistics of hosts", hosts,
        [](Hosts all, Id id) { return all.hostService(id).statisticsService(); });
    row(
        "tags of hosts", hosts, [](Hosts all, Id id) { return all.hostService(id).tagsService(); },
        None);
    row("statistics of host NICs", hosts, [](Hosts all, Id id) {
        const HostNicsService nics = all.hostService(id).nicsService();
        return nics.hostNicService(nics.list().result().first().id).statisticsService();
    });
    const auto clusters = [](System s) { return s.clustersService(); };
    using Clusters = const ClustersService &;
    row("networks of clusters", clusters,
        [](Clusters all, Id id) { return all.clusterService(id).networksService(); });
    row("permissions of clusters", clusters,
        [](Clusters all, Id id) { return all.clusterService(id).permissionsService(); });
    const auto centers = [](System s) { return s.dataCentersService(); };
    using Centers = const DataCentersService &;
    row("storage domains of data centers", centers,
        [](Centers all, Id id) { return all.dataCenterService(id).storageDomainsService(); });
    row("clusters of data centers", centers,
        [](Centers all, Id id) { return all.dataCenterService(id).clustersService(); });
    row("networks of data centers", centers,
        [](Centers all, Id id) { return all.dataCenterService(id).networksService(); });
    row("permissions of data centers", centers,
        [](Centers all, Id id) { return all.dataCenterService(id).permissionsService(); });
    const auto domains = [](System s) { return s.storageDomainsService(); };
    using Domains = const StorageDomainsService &;
    row("disks of storage domains", domains,
        [](Domains all, Id id) { return all.storageDomainService(id).disksService(); });
    row("disk snapshots of storage domains", domains,
        [](Domains all, Id id) { return all.storageDomainService(id).diskSnapshotsService(); });
    row("permissions of storage domains", domains,
        [](Domains all, Id id) { return all.storageDomainService(id).permissionsService(); });
    const auto networks = [](System s) { return s.networksService(); };
    using Networks = const NetworksService &;
    row("vNIC profiles of networks", networks,
        [](Networks all, Id id) { return all.networkService(id).vnicProfilesService(); });
    row(
        "permissions of networks", networks,
        [](Networks all, Id id) { return all.networkService(id).permissionsService(); }, None);
    row(
        "permissions of vNIC profiles", [](System s) { return s.vnicProfilesService(); },
        [](const VnicProfilesService &all, Id id) {
            return all.vnicProfileService(id).permissionsService();
        },
        None);
    const auto users = [](System s) { return s.usersService(); };
    using Users = const UsersService &;
    row("permissions of users", users,
        [](Users all, Id id) { return all.userService(id).permissionsService(); });
    row(
        "tags of users", users, [](Users all, Id id) { return all.userService(id).tagsService(); },
        None);
    const auto groups = [](System s) { return s.groupsService(); };
    using Groups = const GroupsService &;
    row("permissions of groups", groups,
        [](Groups all, Id id) { return all.groupService(id).permissionsService(); });
    row(
        "tags of groups", groups,
        [](Groups all, Id id) { return all.groupService(id).tagsService(); }, None);
    row(
        "permits of roles", [](System s) { return s.rolesService(); },
        [](const RolesService &all, Id id) { return all.roleService(id).permitsService(); });
    row(
        "steps of jobs", [](System s) { return s.jobsService(); },
        [](const JobsService &all, Id id) { return all.jobService(id).stepsService(); });
}

void TestServices::belowOthers()
{
    QFETCH(Count, count);
    QFETCH(Expect, expect);

    QCOMPARE(count(m_connection->systemService()) > 0, expect == Some);
}

void TestServices::eachObjectIsWhatTheListSays()
{
    const SystemService system = m_connection->systemService();
    int kinds = 0;
    const auto compare = [&]<typename T>(const CollectionService<T> &service) {
        const QList<T> all = service.list().result();
        QCOMPARE(service.get(all.last().id).result(), all.last());
        QCOMPARE(system.followLink(Ref<T>{all.last().id}).result(), all.last());
        ++kinds;
    };
    const auto compareWhereRoot = [&]<typename T>(const T *) {
        if constexpr (requires { Fields<T>::path; })
            compare(system.collection<T>());
    };

    const auto each = [&]<typename... T>(TypeList<T...>) {
        (compareWhereRoot(static_cast<const T *>(nullptr)), ...);
    };
    each(AllKinds());

    QCOMPARE(kinds, 17);
}

void TestServices::storageDomainsHaveTheirStatusInADataCenter()
{
    const SystemService system = m_connection->systemService();
    QSet<QString> told;
    QSet<QString> toldInside;

    for (const StorageDomain &domain : system.storageDomainsService().list().result())
        told.insert(domain.status);
    const DataCentersService centers = system.dataCentersService();
    for (const DataCenter &center : centers.list().result()) {
        const auto inside = centers.dataCenterService(center.id).storageDomainsService();
        for (const StorageDomain &domain : inside.list().result()) {
            toldInside.insert(domain.status);
            QCOMPARE(domain.dataCenter.id, center.id);
        }
    }

    QCOMPARE(told, QSet<QString>({QString(), QStringLiteral("unattached")}));
    QVERIFY(toldInside.contains(QStringLiteral("active")));
    QVERIFY(!toldInside.contains(QString()));
}

void TestServices::listQueries_data()
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

void TestServices::listQueries()
{
    QFETCH(ListQuery, query);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly("/vms" + sent, good("<vms><vm id='asked'/></vms>"));

    const QList<Vm> vms = m_connection->systemService().vmsService().list(query).result();

    QCOMPARE(vms.first().id, QStringLiteral("asked"));
}

void TestServices::getQueries_data()
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

void TestServices::getQueries()
{
    QFETCH(GetQuery, query);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly("/vms/1" + sent, good("<vm id='asked'/>"));
    const VmsService vms = m_connection->systemService().vmsService();
    const QString id = QStringLiteral("1");

    QCOMPARE(vms.get(id, query).result().id, QStringLiteral("asked"));
    QCOMPARE(vms.vmService(id).get(query).result().id, QStringLiteral("asked"));
}

void TestServices::pagesTogetherAreTheList()
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

void TestServices::newEventsOnly()
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

void TestServices::pageWithoutLength()
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
void TestServices::sortedByAnothersWord()
{
    m_engine.answerExactly(
        "/events?search=page%202&max=3", good("<events><event id='7'/></events>"));
    ListQuery query;
    query.max = 3;
    query.page = 2;

    const auto events = m_connection->systemService().eventsService().list(query).result();

    QCOMPARE(events.first().id, QStringLiteral("7"));
}

void TestServices::listWithItsParts()
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

void TestServices::objectWithItsParts()
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

void TestServices::oddIds_data()
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
void TestServices::oddIds()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly("/vms/" + sent, good("<vm id='asked'/>"));

    const auto vm = m_connection->systemService().vmsService().get(id);

    QVERIFY(!errorOf(vm));
    QCOMPARE(vm.result().id, QStringLiteral("asked"));
}

void TestServices::objectWithoutId()
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

void TestServices::linksWithin_data()
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

void TestServices::linksWithin()
{
    QFETCH(QString, href);
    QFETCH(QByteArray, sent);
    m_engine.answerExactly(sent, good("<vm id='asked'/>"));

    const auto vm = m_connection->systemService().followLink<Vm>(href);

    QVERIFY(!errorOf(vm));
    QCOMPARE(vm.result().id, QStringLiteral("asked"));
}

void TestServices::linksElsewhere_data()
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

void TestServices::linksElsewhere()
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

void TestServices::references()
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

void TestServices::kindOfOnesOwn()
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

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
