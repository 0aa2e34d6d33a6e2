// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/access.h"
#include "sdk/inventory/permissionsources_p.h"
#include "tests/sdk/inventory/collectorfixture.h"

#include <QTest>

#include <algorithm>

using namespace collecting;

namespace {

QList<Row<Permission>> permissions(const char *ids)
{
    QList<Permission> values;
    for (const QString &id : QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        values.append(Permission());
        values.last().id = id;
    }
    return toRows(std::move(values));
}

QList<Row<Vm>> vms(int count)
{
    QList<Vm> values(count);
    for (int number = 0; number < count; ++number)
        values[number].id = QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'));
    return toRows(std::move(values));
}

QStringList idsOf(const QList<Row<Permission>> &rows)
{
    QStringList ids;
    for (const Row<Permission> &row : rows)
        ids.append(row->id);
    ids.sort();
    return ids;
}

qint64 permissionRequestsOf(Connection &connection)
{
    const TrafficRecord record = connection.traffic().result();
    qint64 count = 0;
    for (std::size_t number = 0; number < record.size(); ++number) {
        const QByteArray &target = record.at(number).target;
        count += target.contains("/vms/") && target.endsWith("/permissions");
    }
    return count;
}

} // namespace

class TestPermissionPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparedVmsAreSpread_data();
    void comparedVmsAreSpread();
    void listsAreCompared_data();
    void listsAreCompared();
    void holdersTellWhatVmsWouldSay();
    void disagreementIsToldAndEachVmAsked();
    void whoMayNotReadHoldersAsksEachVm();
    void fewVmsAreAllAsked();
    void comparedVmThatFailsIsAFailure();
};

void TestPermissionPlan::comparedVmsAreSpread_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("second");

    QTest::newRow("none") << 0 << 0 << QString();
    QTest::newRow("few") << 3 << 3 << QStringLiteral("00001");
    QTest::newRow("just so many") << 20 << 20 << QStringLiteral("00001");
    QTest::newRow("many") << 1000 << 20 << QStringLiteral("00050");
}

void TestPermissionPlan::comparedVmsAreSpread()
{
    QFETCH(int, count);
    QList<Row<Vm>> rows = vms(count);

    const QStringList chosen = vmsToCompare(rows);

    QTEST(int(chosen.size()), "chosen");
    QTEST(chosen.value(1), "second");
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(vmsToCompare(rows), chosen);
}

void TestPermissionPlan::listsAreCompared_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("computed");
    QTest::addColumn<QString>("doubt");

    QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
    QTest::newRow("the same") << QByteArray("a b") << QByteArray("b a") << QString();
    QTest::newRow("the VM says more")
        << QByteArray("a b") << QByteArray("a") << QStringLiteral("b/");
    QTest::newRow("holders say more")
        << QByteArray() << QByteArray("b a") << QStringLiteral("/a,b");
    QTest::newRow("others") << QByteArray("a") << QByteArray("b") << QStringLiteral("a/b");
}

void TestPermissionPlan::listsAreCompared()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, computed);

    const auto doubt = compared(QStringLiteral("vm"), permissions(own), permissions(computed));

    const QString text = doubt ? doubt->onlyInVmsList.join(QLatin1Char(',')) + QLatin1Char('/')
            + doubt->onlyOfPrincipals.join(QLatin1Char(','))
                               : QString();
    QTEST(text, "doubt");
}

// Not one of them but the compared ones is asked, and each has what it would have said.
void TestPermissionPlan::holdersTellWhatVmsWouldSay()
{
    Engine engine(100);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection);

    const Completeness &sum = inventory.completeness();
    QVERIFY(sum.isComplete());
    QCOMPARE(sum.permissionSource, PermissionSource::OfPrincipals);
    QCOMPARE(sum.vmsCompared, 20);
    QVERIFY(sum.permissionDoubts.isEmpty());
    QCOMPARE(permissionRequestsOf(connection), 20);
    const VmsService service = connection.systemService().vmsService();
    qsizetype direct = 0, inherited = 0;
    for (qsizetype number = 0; number < 100; ++number) {
        const QString id = inventory.rows<Vm>().at(number)->id;
        const QList<Permission> own = service.vmService(id).permissionsService().list().result();
        QCOMPARE(idsOf(inventory.partOf<Permission>(number)), idsOf(toRows(QList(own))));
        for (const Row<Permission> &row : inventory.partOf<Permission>(number)) {
            QVERIFY(inventory.grant(row->id));
            (originIdOf(*row) == id ? direct : inherited) += 1;
        }
    }
    QVERIFY(direct > 0 && inherited > 0);
}

void TestPermissionPlan::disagreementIsToldAndEachVmAsked()
{
    demo::Options made = Engine::optionsFor(100);
    made.permissionsAgree = false;
    Engine engine(made);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection);

    const Completeness &sum = inventory.completeness();
    QCOMPARE(sum.permissionSource, PermissionSource::OfVmsDoubted);
    QVERIFY(!sum.permissionDoubts.isEmpty());
    QCOMPARE(permissionRequestsOf(connection), 100);
    QVERIFY(sum.isComplete()); // everything was answered, and is shown as it was told
    qsizetype unknown = 0, known = 0;
    for (qsizetype number = 0; number < 100; ++number) {
        for (const Row<Permission> &row : inventory.partOf<Permission>(number))
            ++(inventory.grant(row->id) ? known : unknown);
    }
    QVERIFY(unknown > 0 && known > 0);
}

void TestPermissionPlan::whoMayNotReadHoldersAsksEachVm()
{
    demo::Options made = Engine::optionsFor(60);
    made.administrator = false;
    Engine engine(made);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection);

    const Completeness &sum = inventory.completeness();
    QCOMPARE(sum.permissionSource, PermissionSource::OfVmsOnly);
    QCOMPARE(permissionRequestsOf(connection), 60);
    QCOMPARE(sum.failures.size(), 2); // users and groups
    QVERIFY(!inventory.partOf<Permission>(0).isEmpty());
}

void TestPermissionPlan::fewVmsAreAllAsked()
{
    Engine engine(15);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection);

    QCOMPARE(inventory.completeness().permissionSource, PermissionSource::OfVms);
    QCOMPARE(inventory.completeness().vmsCompared, 15);
    QCOMPARE(permissionRequestsOf(connection), 15);
    QVERIFY(inventory.completeness().isComplete());
}

void TestPermissionPlan::comparedVmThatFailsIsAFailure()
{
    Engine engine(100);
    engine.answer("/vms/.*/permissions$", 409, 0, 2);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection);

    const Completeness &sum = inventory.completeness();
    QCOMPARE(sum.permissionSource, PermissionSource::OfPrincipals);
    QCOMPARE(sum.vmsCompared, 18);
    QCOMPARE(sum.failures.size(), 2);
    const qsizetype failed = inventory.numberOfVm(sum.failures.first().vmId);
    QCOMPARE(inventory.stateOf(failed, VmPart::Permissions), PartState::Failed);
}

QTEST_GUILESS_MAIN(TestPermissionPlan)
#include "tst_permissionplan.moc"
