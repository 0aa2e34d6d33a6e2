// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/inventory/collectorfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace collecting;

namespace {

std::optional<Error> errorOf(QFuture<Inventory> future)
{
    try {
        future.waitForFinished();
        return std::nullopt;
    } catch (const Error &error) {
        return error;
    }
}

} // namespace

class TestInventoryCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void changesAddUpToTheResult();
    void boxSpeaksOnceUntilEmptied();
    void failedPartNeverStopsTheRest_data();
    void failedPartNeverStopsTheRest();
    void deletedMeanwhile_data();
    void deletedMeanwhile();
    void globalListThatFails();
    void listOfVmsThatFails();
    void everyListFails();
    void silenceIsTold();
    void wrongPassword();
    void sessionLostInTheMiddle();
    void engineGoneInTheMiddle();
    void engineGoneAmongPages();
    void stopKeepsWhatCame();
    void cancelFails();
    void connectionDestroyedMeanwhile();
    void engineWithoutVms();
};

void TestInventoryCollector::everything()
{
    Engine engine(100);
    Connection connection(engine.options);

    const Inventory inventory = InventoryCollector(connection).collect().future().result();

    QVERIFY(inventory.completeness().isComplete());
    QCOMPARE(inventory.completeness().answered, inventory.completeness().requests);
    QCOMPARE(inventory.rows<Vm>().size(), 100);
    QVERIFY(inventory.api());
    QCOMPARE(inventory.api()->vmsTotal.value_or(-1), 100);
    QVERIFY(!inventory.rows<Disk>().isEmpty() && !inventory.rows<Cluster>().isEmpty());
    QVERIFY(!inventory.rows<Role>().isEmpty() && !inventory.rows<User>().isEmpty());
    qsizetype disks = 0, nics = 0, permissions = 0, devices = 0;
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
        QVERIFY(inventory.isVmComplete(vm));
        disks += inventory.partOf<DiskAttachment>(vm).size();
        nics += inventory.partOf<Nic>(vm).size();
        permissions += inventory.partOf<Permission>(vm).size();
        devices += inventory.partOf<ReportedDevice>(vm).size();
    }
    QVERIFY(disks > 100 && nics > 80 && permissions > 200 && devices > 10);
}

void TestInventoryCollector::changesAddUpToTheResult()
{
    Engine engine;
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect();
    Inventory shown;
    int turns = 0;
    QObject window; // goes before what it fills
    collection.onChanges(&window, [&] {
        for (; collection.hasChanges(); ++turns)
            shown.apply(collection.takeChanges(7));
    });

    QTRY_VERIFY(collection.future().isFinished());
    shown.apply(collection.takeChanges());

    const Inventory result = collection.future().result();
    QVERIFY(turns > 1);
    QCOMPARE(shown.completeness(), result.completeness());
    QCOMPARE(shown.rows<Vm>().size(), result.rows<Vm>().size());
    for (qsizetype vm = 0; vm < shown.rows<Vm>().size(); ++vm) {
        QCOMPARE(*shown.rows<Vm>().at(vm), *result.rows<Vm>().at(vm));
        QCOMPARE(shown.partOf<Nic>(vm).size(), result.partOf<Nic>(vm).size());
        QVERIFY(shown.isVmComplete(vm));
    }
    const CollectionProgress progress = collection.progress();
    QCOMPARE(progress.requestsDone, progress.requestsKnown);
    QCOMPARE(progress.vmsDone, 30);
}

void TestInventoryCollector::boxSpeaksOnceUntilEmptied()
{
    Engine engine;
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect();
    int calls = 0;
    QObject window;
    collection.onChanges(&window, [&] { ++calls; });

    QTRY_VERIFY(collection.future().isFinished());
    QTRY_COMPARE(calls, 1);

    Inventory shown;
    shown.apply(collection.takeChanges());
    QCOMPARE(shown.rows<Vm>().size(), 30);
    QVERIFY(shown.completeness().isComplete());
}

void TestInventoryCollector::failedPartNeverStopsTheRest_data()
{
    QTest::addColumn<int>("status");

    QTest::newRow("F26: not allowed") << 403;
    QTest::newRow("F26: in conflict") << 409;
    QTest::newRow("F28: a bug of the engine") << 500;
}

void TestInventoryCollector::failedPartNeverStopsTheRest()
{
    QFETCH(int, status);
    Engine engine;
    engine.answer("/nics$", status, 0, 3);
    Connection connection(engine.options);

    const Inventory inventory = InventoryCollector(connection).collect().future().result();

    const Completeness sum = inventory.completeness();
    QVERIFY(!sum.isComplete());
    QCOMPARE(sum.failures.size(), 3);
    QCOMPARE(sum.answered, sum.requests - 3);
    QCOMPARE(sum.vmsComplete, 27);
    const Failure &failure = sum.failures.first();
    QVERIFY(failure.what.endsWith(QStringLiteral("/nics")));
    const qsizetype vm = inventory.numberOfVm(failure.vmId);
    QCOMPARE(inventory.stateOf(vm, VmPart::Nics), PartState::Failed);
    QCOMPARE(inventory.errorOf(vm, VmPart::Nics)->httpStatus(), status);
    QCOMPARE(inventory.stateOf(vm, VmPart::DiskAttachments), PartState::Loaded);
}

void TestInventoryCollector::deletedMeanwhile_data()
{
    QTest::addColumn<int>("status");

    QTest::newRow("F26: not there") << 404;
    QTest::newRow("F26: gone") << 410;
}

void TestInventoryCollector::deletedMeanwhile()
{
    QFETCH(int, status);
    Engine engine;
    engine.answer("/vms/.*/(nics|permissions)$", status, 0, 2);
    Connection connection(engine.options);

    const Inventory inventory = InventoryCollector(connection).collect().future().result();

    QVERIFY(inventory.completeness().isComplete());
}

void TestInventoryCollector::globalListThatFails()
{
    Engine engine;
    engine.answer("/api/users$", 403);
    Connection connection(engine.options);

    const Inventory inventory = InventoryCollector(connection).collect().future().result();

    QCOMPARE(inventory.rows<Vm>().size(), 30);
    QCOMPARE(inventory.completeness().failures.size(), 1);
    QCOMPARE(inventory.completeness().failures.first().what, QStringLiteral("/users"));
    QVERIFY(inventory.completeness().failures.first().vmId.isEmpty());
}

void TestInventoryCollector::listOfVmsThatFails()
{
    Engine engine;
    engine.answer("/api/vms\\?", 500);
    Connection connection(engine.options);

    const Inventory inventory = InventoryCollector(connection).collect().future().result();

    QVERIFY(inventory.rows<Vm>().isEmpty() && !inventory.rows<Host>().isEmpty());
    const Completeness sum = inventory.completeness();
    QVERIFY(!sum.listed && !sum.isComplete());
    QCOMPARE(sum.failures.first().what, QStringLiteral("/vms, page 1"));
    QCOMPARE(sum.failures.first().error.httpStatus(), 500);
    engine.demo.setOverrides({});

    const Inventory whole = InventoryCollector(connection).retry(inventory).future().result();

    QVERIFY(whole.completeness().isComplete());
    QCOMPARE(whole.rows<Vm>().size(), 30);
    QCOMPARE(whole.completeness().answered, whole.completeness().requests);
}

// Of this there is no picture: the list of VMs says why.
void TestInventoryCollector::everyListFails()
{
    Engine engine;
    engine.answer("/api/.", 500);
    Connection connection(engine.options);

    const std::optional<Error> error = errorOf(InventoryCollector(connection).collect().future());

    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::Fault);
    QCOMPARE(error->httpStatus(), 500);
}

void TestInventoryCollector::silenceIsTold()
{
    demo::Options options = Engine::optionsFor(30);
    options.roundTrip = std::chrono::milliseconds(100);
    Engine engine(options);
    engine.stall("/vms\\?");
    Connection connection(engine.options);
    QElapsedTimer since;
    since.start();
    Collection collection = InventoryCollector(connection).collect();

    QTRY_VERIFY(collection.progress().requestsDone > 5);
    QVERIFY(collection.silence() + std::chrono::milliseconds(200)
        < std::chrono::milliseconds(since.elapsed()));

    QTRY_VERIFY(collection.silence() > std::chrono::milliseconds(300));
    collection.cancel();
}

void TestInventoryCollector::wrongPassword()
{
    Engine engine;
    engine.options.password = QStringLiteral("wrong");
    Connection connection(engine.options);

    const std::optional<Error> error = errorOf(InventoryCollector(connection).collect().future());

    QCOMPARE(error->kind(), Error::Kind::Authentication);
    QCOMPARE(engine.demo.statistics().signIns, 0);
}

void TestInventoryCollector::sessionLostInTheMiddle()
{
    Engine engine;
    engine.answer("/(nics|permissions|diskattachments|reporteddevices)$", 401, 40);
    Connection connection(engine.options);

    const Inventory inventory = InventoryCollector(connection).collect().future().result();

    const Completeness sum = inventory.completeness();
    QVERIFY(sum.listed && !sum.isComplete());
    QCOMPARE(sum.failures.first().error.kind(), Error::Kind::Authentication);
    QCOMPARE(sum.answered + sum.failures.size(), sum.requests);
    QVERIFY(engine.demo.statistics().requests < sum.requests * 2); // nobody hammers a closed door
}

void TestInventoryCollector::engineGoneInTheMiddle()
{
    Engine engine(200);
    demo::Override drop;
    drop.path = QRegularExpression(QStringLiteral("/vms/"));
    drop.fate = Fate::Drop;
    drop.after = 40;
    engine.demo.setOverrides({drop});
    Connection connection(engine.options);
    CollectionScope scope;
    scope.plan = FetchPlan::FanOut;

    const Inventory inventory = InventoryCollector(connection).collect(scope).future().result();

    const Completeness sum = inventory.completeness();
    QVERIFY(sum.listed && !sum.isComplete());
    QCOMPARE(sum.failures.first().error.kind(), Error::Kind::Connection);
    QCOMPARE(sum.answered + sum.failures.size(), sum.requests);
    QVERIFY(engine.demo.statistics().requests < 600); // of 700 and more
}

// Pages that nobody asked for yet are not asked for in vain.
void TestInventoryCollector::engineGoneAmongPages()
{
    Engine engine(6000);
    demo::Override drop;
    drop.path = QRegularExpression(QStringLiteral("/api/"));
    drop.fate = Fate::Drop;
    drop.after = 4;
    engine.demo.setOverrides({drop});
    Connection connection(engine.options);

    const Inventory inventory = taken(connection, scopeOf(FetchPlan::Follow));

    const Completeness sum = inventory.completeness();
    QVERIFY(!sum.listed && !sum.isComplete());
    const auto pages =
        std::count_if(sum.failures.begin(), sum.failures.end(), [](const Failure &failure) {
            return failure.what.startsWith(QLatin1String("/vms, page"));
        });
    QVERIFY(pages < 45); // of 60
    QVERIFY(!sum.listRests.isEmpty());
}

void TestInventoryCollector::stopKeepsWhatCame()
{
    Engine engine;
    engine.stall("/permissions$");
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect();
    QTRY_VERIFY(collection.progress().vmsKnown == 30);

    collection.stop();

    const Inventory inventory = collection.future().result();
    QVERIFY(inventory.completeness().stopped);
    QVERIFY(!inventory.completeness().isComplete());
    QCOMPARE(inventory.rows<Vm>().size(), 30);
    QVERIFY(!connection.test().result().productName.isEmpty()); // still of use
}

void TestInventoryCollector::cancelFails()
{
    Engine engine;
    engine.stall("/vms\\?");
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect();
    QTRY_VERIFY(collection.progress().requestsKnown > 5);

    collection.cancel();

    QCOMPARE(errorOf(collection.future())->kind(), Error::Kind::Cancelled);
}

void TestInventoryCollector::connectionDestroyedMeanwhile()
{
    Engine engine;
    engine.stall("/vms\\?");
    Collection early, late;
    {
        Connection connection(engine.options);
        early = InventoryCollector(connection).collect();
        QTRY_VERIFY(early.progress().requestsKnown > 5);
        late = InventoryCollector(connection).collect();
    }

    QCOMPARE(errorOf(early.future())->kind(), Error::Kind::Cancelled);
    QCOMPARE(errorOf(late.future())->kind(), Error::Kind::Cancelled);
    early.stop(); // nobody listens, nothing happens
}

void TestInventoryCollector::engineWithoutVms()
{
    Engine engine(0);
    Connection connection(engine.options);

    const Inventory inventory = InventoryCollector(connection).collect().future().result();

    QVERIFY(inventory.completeness().isComplete());
    QVERIFY(inventory.rows<Vm>().isEmpty());
}

QTEST_GUILESS_MAIN(TestInventoryCollector)
#include "tst_inventorycollector.moc"
