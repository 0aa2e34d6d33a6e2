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

//! Every collection of the tree, asked of the demo engine.
class TestServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyCollection_data();
    void everyCollection();
    void belowAVm_data();
    void belowAVm();
    void belowOthers_data();
    void belowOthers();
    void eachObjectIsWhatTheListSays();
    void storageDomainsHaveTheirStatusInADataCenter();

private:
    DemoEngine m_engine;
    std::unique_ptr<Connection> m_connection;
};

void TestServices::initTestCase()
{
    m_connection = std::make_unique<Connection>(m_engine.connection);
    QVERIFY(!errorOf(m_connection->test()));
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
        });
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

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
