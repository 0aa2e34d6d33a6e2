// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "sdk/connection.h"
#include "sdk/inventory/inventorycollector.h"
#include "tests/peers/apache.h"
#include "tests/peers/haproxy.h"
#include "tests/peers/nginx.h"
#include "tests/peers/traffic.h"
#include "tests/support/picture.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace ovirt;
using namespace test;

namespace {

constexpr int vmCount = 800;
constexpr int connectionCount = 10;
constexpr int pipelineDepth = 40;
const CollectionScope manyRequests{FetchPlan::FanOut, VmParts::all(), {}};
constexpr int patience = 60'000;

//! Makes a server in front of an engine.
using Make = std::function<std::unique_ptr<PeerServer>(const QUrl &engine)>;

Make apache(const ApacheOptions &options)
{
    return [options](const QUrl &engine) { return std::make_unique<Apache>(engine, options); };
}

Make nginx(int keepAliveRequests)
{
    return [=](const QUrl &engine) { return std::make_unique<Nginx>(engine, keepAliveRequests); };
}

Make haProxy()
{
    return [](const QUrl &engine) { return std::make_unique<HaProxy>(engine); };
}

// Behind a server that keeps its connections to the engine, as AJP does.
demo::Options engineOptions(std::chrono::milliseconds service = {})
{
    demo::Options options;
    options.service = service;
    options.vms = vmCount;
    options.maxKeepAlive = 0;
    options.keepAliveTimeout = std::chrono::hours(1);
    return options;
}

// Of this process to 127.0.0.1 and \p port.
qsizetype openConnections(quint16 port)
{
    constexpr char established[] = "01";
    const QByteArray peer =
        "0100007F:" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    QFile table(QStringLiteral("/proc/self/net/tcp"));
    qsizetype count = table.open(QIODevice::ReadOnly) ? 0 : -1;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        count += words.value(2) == peer && words.value(3) == established;
    }
    return count;
}

//! One collection, and how its requests went.
struct Take {
    Inventory inventory;
    Traffic traffic;
};

//! What a reload came to.
struct Reload {
    std::optional<QString> failure;
    QSet<QByteArray> processesBefore; // that had answered until then
};

// When a tenth of the VMs is there. Returns when the collection has ended.
Reload reloadInTheMiddle(PeerServer &server, Collection &collection)
{
    Reload reload;
    QObject context;
    collection.onChanges(&context, [&] {
        (void)collection.takeChanges();
        if (reload.failure || collection.progress().vmsDone < vmCount / 10)
            return;
        reload.processesBefore = server.accessLog().processes;
        reload.failure = server.reload();
    });
    (void)QTest::qWaitFor([&] { return collection.future().isFinished(); }, patience);
    return reload;
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingLostTwiceOrMixed_data();
    void nothingLostTwiceOrMixed();
    void limitIsLearntOnce_data();
    void limitIsLearntOnce();
    void idleConnectionsEnd();
    void reloadCostsNoAnswer_data();
    void reloadCostsNoAnswer();

private:
    [[nodiscard]] std::unique_ptr<PeerServer> make(
        const Make &maker, const demo::EngineThread &engine, bool secure);
    [[nodiscard]] ConnectionOptions optionsFor(const QString &url) const;
    [[nodiscard]] QList<Take> takeThrough(const PeerServer &server, int times) const;

    std::unique_ptr<demo::EngineThread> m_engine;
    std::unique_ptr<demo::EngineThread> m_slowEngine; // the same, with time for something to happen
    TestCertificates m_certificates;
    QTemporaryDir m_folder;
    Inventory m_expected; // taken from the engine, with nothing in between
};

void TestPeers::initTestCase()
{
    m_engine = std::make_unique<demo::EngineThread>(engineOptions());
    m_slowEngine =
        std::make_unique<demo::EngineThread>(engineOptions(std::chrono::milliseconds(3)));
    QVERIFY(m_certificates.isValid());
    QFile authority(m_folder.filePath(QStringLiteral("authority.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(m_certificates.authority().toPem());
    authority.close();

    Connection direct(optionsFor(m_engine->url().toString()));
    m_expected = InventoryCollector(direct).collect(manyRequests).future().result();

    QVERIFY(m_expected.completeness().isComplete());
    QCOMPARE(m_expected.rows<Vm>().size(), vmCount);
}

std::unique_ptr<PeerServer> TestPeers::make(
    const Make &maker, const demo::EngineThread &engine, bool secure)
{
    std::unique_ptr<PeerServer> server = maker(engine.url());
    if (secure)
        server->setIdentity(m_certificates.issue());
    return server;
}

ConnectionOptions TestPeers::optionsFor(const QString &url) const
{
    ConnectionOptions options;
    options.url = url;
    options.username = m_engine->options().username;
    options.password = m_engine->options().password;
    options.caFile = m_folder.filePath(QStringLiteral("authority.pem"));
    options.connections = connectionCount;
    options.pipeline = pipelineDepth;
    return options;
}

// All on one Connection, which has ended then: a server that ends before its clients waits for
// them.
QList<Take> TestPeers::takeThrough(const PeerServer &server, int times) const
{
    Connection connection(optionsFor(server.url()));
    QList<Take> takes;
    std::size_t seen = 0;
    for (int time = 0; time < times; ++time) {
        const Inventory inventory =
            InventoryCollector(connection).collect(manyRequests).future().result();
        const TrafficRecord record = connection.traffic().result();
        takes.append({inventory, Traffic::of(record, std::exchange(seen, record.size()))});
    }
    return takes;
}

void TestPeers::nothingLostTwiceOrMixed_data()
{
    QTest::addColumn<Make>("maker");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("compresses");

    QTest::newRow("Apache, event") << apache({}) << false << false;
    QTest::newRow("Apache, event, TLS") << apache({}) << true << false;
    QTest::newRow("Apache, event, TLS, mod_deflate")
        << apache({"event", 100, 5, true}) << true << true;
    QTest::newRow("Apache, event, 5 requests") << apache({"event", 5}) << false << false;
    QTest::newRow("Apache, event, one second") << apache({"event", 100, 1}) << false << false;
    QTest::newRow("Apache, prefork") << apache({"prefork"}) << false << false;
    QTest::newRow("Apache, prefork, TLS, 5 requests") << apache({"prefork", 5}) << true << false;
    QTest::newRow("HAProxy") << haProxy() << false << false;
    QTest::newRow("HAProxy, TLS") << haProxy() << true << false;
}

void TestPeers::nothingLostTwiceOrMixed()
{
    QFETCH(Make, maker);
    QFETCH(bool, secure);
    QFETCH(bool, compresses);
    const std::unique_ptr<PeerServer> server = make(maker, *m_engine, secure);
    QCOMPARE(server->start(), QString());

    const Take take = takeThrough(*server, 1).first();

    server->stop();
    const AccessLog log = server->accessLog();
    QCOMPARE(differences(m_expected, take.inventory), QStringList());
    QCOMPARE(take.traffic.failed, 0);
    QCOMPARE(take.traffic.resends, 0);
    QVERIFY(take.traffic.deepest > 1 && take.traffic.deepest < pipelineDepth);
    QCOMPARE(qint64(log.gets.size()), m_expected.completeness().requests);
    QCOMPARE(log.mostOfOnePath(), 1);
    QCOMPARE(log.posts, 1); // the sign-in
    QCOMPARE(log.states.keys(), QList<QByteArray>{"200"});
    QCOMPARE(log.notes > vmCount, compresses);
}

void TestPeers::limitIsLearntOnce_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("secure");

    QTest::newRow("nginx, 1,000 requests as by default") << 1000 << false;
    QTest::newRow("nginx, 100 requests") << 100 << false;
    QTest::newRow("nginx, 100 requests, TLS") << 100 << true;
    QTest::newRow("nginx, 7 requests") << 7 << false;
}

// nginx names no limit, so what was sent behind the first end of each connection is sent again.
void TestPeers::limitIsLearntOnce()
{
    QFETCH(int, limit);
    QFETCH(bool, secure);
    const std::unique_ptr<PeerServer> server = make(nginx(limit), *m_engine, secure);
    QCOMPARE(server->start(), QString());

    const QList<Take> takes = takeThrough(*server, 2);

    server->stop();
    const AccessLog log = server->accessLog();
    for (const Take &take : takes) {
        QCOMPARE(differences(m_expected, take.inventory), QStringList());
        QCOMPARE(take.traffic.failed, 0);
        QVERIFY(take.traffic.deepest > 1 && take.traffic.deepest < pipelineDepth);
    }
    // One that is met in the second collection only, by a connection that got more than its share,
    // is learnt there.
    const qint64 behindFirstEnds = connectionCount * (pipelineDepth - 1);
    QVERIFY(takes.first().traffic.resends <= behindFirstEnds);
    QCOMPARE(takes.first().traffic.resends > 0, limit < 1000);
    QVERIFY(takes.last().traffic.resends <= (limit < 1000 ? 0 : behindFirstEnds));
    QCOMPARE(qint64(log.gets.size()), m_expected.completeness().requests);
    QCOMPARE(log.mostOfOnePath(), 2); // one a collection
    QCOMPARE(log.posts, 1);
    QCOMPARE(log.states.keys(), QList<QByteArray>{"200"});
}

// One connection, so that none is opened which nobody comes to use: such a one may stay for longer.
void TestPeers::idleConnectionsEnd()
{
    const std::unique_ptr<PeerServer> server = make(apache({"event", 100, 1}), *m_engine, true);
    QCOMPARE(server->start(), QString());
    ConnectionOptions options = optionsFor(server->url());
    options.connections = 1;
    Connection connection(options);
    const Inventory first = InventoryCollector(connection).collect(manyRequests).future().result();

    QTRY_COMPARE(openConnections(server->port()), 0);
    const Inventory second = InventoryCollector(connection).collect(manyRequests).future().result();

    const Traffic traffic = Traffic::of(connection.traffic().result());
    QCOMPARE(differences(m_expected, first), QStringList());
    QCOMPARE(differences(m_expected, second), QStringList());
    QCOMPARE(traffic.failed, 0);
    QCOMPARE(traffic.resends, 0);
}

void TestPeers::reloadCostsNoAnswer_data()
{
    QTest::addColumn<Make>("maker");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<int>("mostOfOnePath"); // answers to one request that the server may have given

    QTest::newRow("Apache, event") << apache({}) << false << 1;
    QTest::newRow("Apache, event, TLS") << apache({}) << true << 1;
    QTest::newRow("Apache, prefork") << apache({"prefork"}) << false << 1;
    QTest::newRow("nginx") << nginx(1000) << false << 1;
    QTest::newRow("nginx, TLS") << nginx(1000) << true << 1;
    QTest::newRow("HAProxy, which resets") << haProxy() << false << 2;
    QTest::newRow("HAProxy, which resets, TLS") << haProxy() << true << 2;
}

void TestPeers::reloadCostsNoAnswer()
{
    QFETCH(Make, maker);
    QFETCH(bool, secure);
    QFETCH(int, mostOfOnePath);
    const std::unique_ptr<PeerServer> server = make(maker, *m_slowEngine, secure);
    QCOMPARE(server->start(), QString());
    auto connection = std::make_unique<Connection>(optionsFor(server->url()));
    Collection collection = InventoryCollector(*connection).collect(manyRequests);

    const Reload reload = reloadInTheMiddle(*server, collection);

    const Traffic traffic = Traffic::of(connection->traffic().result());
    connection.reset();
    server->stop();
    const AccessLog log = server->accessLog();
    QCOMPARE(reload.failure.value_or(QStringLiteral("it never came to it")), QString());
    QCOMPARE(differences(m_expected, collection.future().result()), QStringList());
    QCOMPARE(traffic.failed, 0);
    QVERIFY(!(log.processes - reload.processesBefore).isEmpty()); // it was in the middle
    QCOMPARE(qint64(log.gets.size()), m_expected.completeness().requests);
    QVERIFY(log.mostOfOnePath() <= mostOfOnePath);
    QCOMPARE(log.posts, 1);
    QCOMPARE(log.states.keys(), QList<QByteArray>{"200"});
}

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"
