// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/objectdetails.h"

#include "tests/support/inventorybuilder.h"
#include "ui/models/detailsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace browser;
using namespace ovirt;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Inventory made()
{
    Vm vm;
    vm.id = text("v");
    vm.name = text("db-07");
    vm.cluster.id = text("c");
    vm.memory = qint64(32) << 30;
    Cluster cluster;
    cluster.id = text("c");
    cluster.name = text("Prod-A");
    User user;
    user.id = text("u");
    user.userName = text("anna");
    Role role;
    role.id = text("r");
    role.name = text("UserRole");
    Permission permission;
    permission.id = text("p");
    permission.role.id = role.id;
    permission.user.id = user.id;
    permission.cluster.id = cluster.id;
    Permission reported = permission;
    reported.cluster = {};
    reported.vm.id = vm.id;
    Nic nic;
    nic.id = text("n");
    nic.name = text("nic1");
    nic.mac = text("00:1a:4a:16:01:51");
    InventoryBuilder builder;
    builder.list<Vm>({vm}).list<Cluster>({cluster}).list<User>({user}).list<Role>({role});
    builder.grants(user.id, {permission});
    builder.part<Nic>(vm.id, {nic}).part<Permission>(vm.id, {reported});
    return builder.inventory();
}

const Detail *find(const ObjectDetails &details, const QString &label)
{
    for (const DetailSection &section : details.sections) {
        for (const Detail &detail : section.details) {
            if (detail.label == label)
                return &detail;
        }
    }
    return nullptr;
}

ObjectDetails detailsIn(const Inventory &inventory, const ObjectKey &key)
{
    return detailsOf(inventory, AccessIndex(inventory), key);
}

} // namespace

namespace {

QString titleOf(const ObjectDetails &details, const char *beginning)
{
    for (const DetailSection &section : details.sections) {
        if (section.title.startsWith(text(beginning)))
            return section.title;
    }
    return {};
}

} // namespace

class TestObjectDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAVm();
    void whoMayAndWhereItWasGranted();
    void ofACluster();
    void itemsSayWhatRoundingLeftOut();
    void whatAUserReaches();
    void notLoadedIsNotNone();
    void whatFailedIsSaidFirst();
    void stateIsKnownForOne();
    void permissionsAreTwoThings();
    void countsOfWhatDidNotComeAreNotKnown();
    void unreadGrantsAreTold();
    void whatReadsTheSameIsOneLine();
    void manyGrantsAreCutAndCounted();
    void ofNothing();
    void modelTellsOnlyWhatIsNew();
};

void TestObjectDetails::ofAVm()
{
    const ObjectDetails details = detailsIn(made(), {Kind::Vm, text("v"), {}});

    QVERIFY(details.isFound);
    QCOMPARE(details.name, text("db-07"));
    QCOMPARE(find(details, text("Memory"))->value, text("32 GiB"));
    QVERIFY(find(details, text("Memory"))->exact.contains(QLatin1String("34,359,738,368")));
    QCOMPARE(find(details, text("Cluster"))->link, (ObjectKey{Kind::Cluster, text("c"), {}}));
    QVERIFY(find(details, text("nic1"))->value.contains(QLatin1String("00:1a:4a:16:01:51")));
    QCOMPARE(find(details, text("nic1"))->link, (ObjectKey{Kind::Nic, text("n"), text("v")}));
    QVERIFY(!find(details, text("FQDN"))->isReported());
    QCOMPARE(details.sections.last().title, text("Not reported"));
    QVERIFY(!details.sections.last().isOpen);
}

// The exact bytes, and the time in UTC.
void TestObjectDetails::itemsSayWhatRoundingLeftOut()
{
    Vm vm;
    vm.id = text("v");
    Disk disk;
    disk.id = disk.alias = text("d");
    disk.provisionedSize = 1536;
    DiskAttachment attachment;
    attachment.id = attachment.disk.id = disk.id;
    Snapshot snapshot;
    snapshot.id = snapshot.description = text("s");
    snapshot.date = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    const Inventory inventory = InventoryBuilder()
                                    .list<Vm>({vm})
                                    .list<Disk>({disk})
                                    .part<DiskAttachment>(vm.id, {attachment})
                                    .part<Snapshot>(vm.id, {snapshot})
                                    .inventory();

    const ObjectDetails details = detailsIn(inventory, {Kind::Vm, vm.id, {}});

    QVERIFY(find(details, text("d"))->exact.contains(QLatin1String("1,536")));
    QVERIFY(find(details, text("s"))->exact.contains(QLatin1String("UTC")));
}

void TestObjectDetails::whoMayAndWhereItWasGranted()
{
    const ObjectDetails details = detailsIn(made(), {Kind::Vm, text("v"), {}});
    const Detail *anna = find(details, text("anna"));
    QVERIFY(anna);
    QCOMPARE(anna->value, text("UserRole on Prod-A (cluster)"));
    QCOMPARE(anna->link, (ObjectKey{Kind::User, text("u"), {}}));
}

void TestObjectDetails::notLoadedIsNotNone()
{
    InventoryBuilder builder;
    Vm vm;
    vm.id = text("v");
    builder.list<Vm>({vm}).part<Nic>(vm.id, {});
    builder.failed<Snapshot>(vm.id, Error(Error::Kind::Timeout, text("late.")));
    builder.failed<Nic>(vm.id, Error(Error::Kind::Timeout, text("later.")));

    const ObjectDetails details = detailsIn(builder.inventory(), {Kind::Vm, text("v"), {}});

    QCOMPARE(titleOf(details, "Access"), text("Access"));
    QCOMPARE(titleOf(details, "Disks"), text("Disks"));
    QVERIFY(find(details, text("Not loaded yet")));
    QCOMPARE(titleOf(details, "Snapshots"), text("Snapshots"));
    QCOMPARE(find(details, text("Not loaded"))->value, text("late."));
    QCOMPARE(titleOf(details, "NICs"), text("NICs (0)")); // as it was before
    QCOMPARE(find(details, text("Not refreshed"))->value, text("later."));
}

// Nobody looks for it behind all that is there from before.
void TestObjectDetails::whatFailedIsSaidFirst()
{
    InventoryBuilder builder;
    Vm vm;
    vm.id = text("v");
    builder.list<Vm>({vm})
        .part<Nic>(vm.id, QList<Nic>(3))
        .part<Permission>(vm.id, QList<Permission>(2));
    builder.failed<Nic>(vm.id, Error(Error::Kind::Timeout, text("later.")));
    builder.failed<Permission>(vm.id, Error(Error::Kind::Timeout, text("too late.")));
    builder.failed<ReportedDevice>(vm.id, Error(Error::Kind::Timeout, text("late.")));

    const ObjectDetails details = detailsIn(builder.inventory(), {Kind::Vm, text("v"), {}});

    const auto first = [&details](const char *title, int line) {
        for (const DetailSection &section : details.sections) {
            if (section.title.startsWith(text(title)))
                return section.details.at(line).label + text("|") + section.details.at(line).value;
        }
        return QString();
    };
    QCOMPARE(first("NICs (3)", 0), text("Not refreshed|later."));
    QCOMPARE(first("NICs (3)", 1), text("Addresses not loaded|late."));
    QCOMPARE(first("Access", 0), text("Not refreshed|too late."));
}

// The table has the word with a mark, and so have these.
void TestObjectDetails::stateIsKnownForOne()
{
    InventoryBuilder builder;
    Vm vm;
    vm.id = text("v");
    vm.status = text("up");
    builder.list<Vm>({vm});
    const ObjectDetails details = detailsIn(builder.inventory(), {Kind::Vm, text("v"), {}});
    QVERIFY(find(details, text("Status"))->isState);
    DetailsModel model;

    model.show(details, RowState::Good);

    const QModelIndex section = model.index(0, 0);
    int marked = 0;
    for (int row = 0; row < model.rowCount(section); ++row) {
        const QModelIndex value = model.index(row, 1, section);
        const bool isState = model.detailAt(value)->isState;
        const RowState state = value.data(StateRole).value<RowState>();
        QCOMPARE(state, isState ? RowState::Good : RowState::None);
        marked += isState ? 1 : 0;
    }
    QCOMPARE(marked, 1);
}

// "30" and "9" of the same name would look like a mistake.
void TestObjectDetails::permissionsAreTwoThings()
{
    InventoryBuilder builder;
    User user;
    user.id = text("u");
    builder.list<User>({user}).grants(user.id, {});

    const ObjectDetails details = detailsIn(builder.inventory(), {Kind::User, user.id, {}});

    QVERIFY(!find(details, text("Permissions")));
    const Detail *all = find(details, text("All permissions"));
    const Detail *own = find(details, text("Own permissions on VMs"));
    QVERIFY(all && own);
    QVERIFY(all->tip.contains(text("through groups")));
    QVERIFY(own->tip.contains(text("through groups")));
}

// What uses it is not counted before it came.
void TestObjectDetails::countsOfWhatDidNotComeAreNotKnown()
{
    const QString unknown = text("not known yet");
    Cluster cluster;
    cluster.id = text("c");
    cluster.dataCenter.id = text("dc");
    DataCenter dataCenter;
    dataCenter.id = text("dc");
    Network network;
    network.id = text("net");
    User user;
    user.id = text("u");
    InventoryBuilder builder;
    builder.list<DataCenter>({dataCenter}).list<Network>({network}).list<User>({user});
    const auto count = [&builder](const ObjectKey &key, const char *label) {
        const ObjectDetails details = detailsIn(builder.inventory(), key);
        const Detail *detail = find(details, text(label));
        return detail ? detail->value : QString();
    };
    const ObjectKey center{Kind::DataCenter, text("dc"), {}};
    const ObjectKey net{Kind::Network, text("net"), {}};
    QCOMPARE(count(center, "VMs"), unknown);
    QCOMPARE(count(center, "Clusters"), unknown);
    QCOMPARE(count(net, "NICs"), unknown);
    QCOMPARE(count({Kind::User, text("u"), {}}, "VMs"), unknown);

    Vm vm;
    vm.id = text("v");
    VnicProfile profile;
    profile.id = text("profile");
    builder.list<Vm>({vm}).list<VnicProfile>({profile});
    QCOMPARE(count(center, "VMs"), unknown); // which cluster is where did not come
    QCOMPARE(count(net, "NICs"), unknown);
    builder.list<Cluster>({cluster}).part<Nic>(vm.id, {});

    QCOMPARE(count(center, "Clusters"), text("1"));
    QCOMPARE(count(center, "VMs"), text("0"));
    QCOMPARE(count(net, "NICs"), text("0"));
}

void TestObjectDetails::unreadGrantsAreTold()
{
    Completeness sum;
    sum.failures = {{text("/users/x/permissions"), {},
        Error(Error::Kind::Forbidden, text("This user may not see it.")), 1}};
    Inventory inventory = made();
    InventoryChange change;
    change.completeness = sum;
    inventory.apply(change);

    const ObjectDetails details = detailsIn(inventory, {Kind::Vm, text("v"), {}});

    const Detail *line = find(details, text("Incomplete"));
    QVERIFY(line && line->value.endsWith(text("This user may not see it.")));
}

// Others that name it are counted, and lead to these rows.
void TestObjectDetails::ofACluster()
{
    const ObjectDetails details = detailsIn(made(), {Kind::Cluster, text("c"), {}});
    bool isCounted = false;
    for (const DetailSection &section : details.sections) {
        for (const Detail &detail : section.details)
            isCounted |= detail.rows == TableLink{Kind::Vm, text("cluster.id=c")};
    }
    QVERIFY(isCounted);
}

void TestObjectDetails::whatAUserReaches()
{
    const ObjectDetails details = detailsIn(made(), {Kind::User, text("u"), {}});
    QCOMPARE(details.name, text("anna"));
    const Detail *role = find(details, text("UserRole"));
    QVERIFY(role);
    QCOMPARE(role->value, text("Prod-A (cluster)"));
    QCOMPARE(role->link, (ObjectKey{Kind::Cluster, text("c"), {}}));
    QCOMPARE(find(details, text("VMs"))->value, text("1"));
}

// Engines do not say of every permission what it is on.
void TestObjectDetails::whatReadsTheSameIsOneLine()
{
    Role role;
    role.id = text("r");
    role.name = text("VnicProfileUser");
    User user;
    user.id = text("u");
    QList<Permission> permissions(3);
    for (qsizetype number = 0; number < permissions.size(); ++number) {
        permissions[number].id = QString::number(number);
        permissions[number].role.id = role.id;
        permissions[number].user.id = user.id;
    }
    InventoryBuilder builder;
    builder.list<User>({user}).list<Role>({role}).grants(user.id, permissions);

    const ObjectDetails details = detailsIn(builder.inventory(), {Kind::User, user.id, {}});

    QStringList lines;
    for (const DetailSection &section : details.sections) {
        for (const Detail &detail : section.details) {
            if (detail.label == role.name)
                lines.append(detail.value);
        }
    }
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().endsWith(QStringLiteral("(3×)")), qPrintable(lines.first()));
}

// Twenty thousand lines would block the window.
void TestObjectDetails::manyGrantsAreCutAndCounted()
{
    User user;
    user.id = text("u");
    QList<Permission> permissions(250);
    QList<Role> roles(permissions.size());
    for (qsizetype number = 0; number < permissions.size(); ++number) {
        roles[number].id = roles[number].name = QStringLiteral("role-%1").arg(number);
        permissions[number].id = QString::number(number);
        permissions[number].role.id = roles.at(number).id;
        permissions[number].user.id = user.id;
    }
    InventoryBuilder builder;
    builder.list<User>({user}).list<Role>(roles).grants(user.id, permissions);

    const ObjectDetails details = detailsIn(builder.inventory(), {Kind::User, user.id, {}});

    QVERIFY(find(details, text("role-199")));
    QVERIFY(!find(details, text("role-200")));
    const Detail *more = find(details, text("More"));
    QVERIFY(more);
    QVERIFY2(more->value.startsWith(text("50 others")), qPrintable(more->value));
}

void TestObjectDetails::ofNothing()
{
    QVERIFY(!detailsIn(made(), {Kind::Host, text("nowhere"), {}}).isFound);
    QVERIFY(!detailsIn(made(), {Kind::Nic, text("n"), text("other")}).isFound);
    QVERIFY(!detailsIn({}, {Kind::Vm, text("v"), {}}).isFound);
}

void TestObjectDetails::modelTellsOnlyWhatIsNew()
{
    DetailsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const ObjectDetails details = detailsIn(made(), {Kind::Vm, text("v"), {}});

    model.show(details);
    model.show(details);

    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), int(details.sections.size()));
}

QTEST_GUILESS_MAIN(TestObjectDetails)

#include "tst_objectdetails.moc"
