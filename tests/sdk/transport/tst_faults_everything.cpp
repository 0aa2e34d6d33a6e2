// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <random>

#include <QTest>

using namespace ovirt;
using namespace test;
using namespace std::chrono_literals;

// F45: everything at once. The seed is printed; INVENTORY_SEED repeats it, INVENTORY_SOAK_ROUNDS
// goes on for longer.
class TestFaultsEverything : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oracleHolds_data();
    void oracleHolds();

private:
    Credentials m_credentials;
};

static QByteArray head(const QByteArray &fields)
{
    return "HTTP/1.1 200 OK\r\n" + fields + "\r\n";
}

//! Ends that are announced, and answers that are not worth reading on: others behind them are asked
//! again without counting.
static QList<Script> freeFaultsFor(const Request &request)
{
    return {
        {send(echo(request, "Connection: close\r\n")), cut()},
        {send("HTTP/1.0 200 OK\r\n\r\n" + request.path), cut()},
        {send(answer("x", "Location: http://elsewhere.invalid/\r\n", 302))},
        {send(head("Content-Length: 999999999999\r\n"))},
    };
}

//! Each entry is one of the faults, in the form that a server would give it to this request.
static QList<Script> faultsFor(const Request &request)
{
    const QByteArray good = echo(request);
    return {
        {send(good), cut()},
        {send(good), reset()},
        {cut()},
        {reset()},
        {wait(2), cut()},
        {send(good.chopped(2)), cut()},
        {send(head("Transfer-Encoding: chunked\r\n") + "3\r\n/"), cut()},
        {send(head("Transfer-Encoding: chunked\r\n") + "zz\r\n")},
        {send(head("Content-Length: 100\r\n") + "short"), stall()},
        {send(good + "extra")},
        {send(good + good)},
        {send(good), wait(20), send(answer("poison", "Correlation-Id: of-nobody\r\n"))},
        {send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + good)},
        {send("HTTP/1.1 101 Switching Protocols\r\n\r\n")},
        {send("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody")},
        {send(head("Content-Length: 4\r\nContent-Length: 5\r\n") + "text")},
        {send("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(200) + "\r\n")},
        {send(head("X: a\r\n b\r\nContent-Length: 0\r\n"))},
        {send("garbage garbage garbage")},
        {wait(60), send(good)},
        {drip(good, 1)},
        {stall()},
        {send(answer("x", "Content-Encoding: gzip\r\n"))},
        {send(answer("x", "Content-Encoding: br\r\n"))},
        {send(answer("x", {}, 500))},
    };
}

void TestFaultsEverything::oracleHolds_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("swaps");
    QTest::addColumn<bool>("frees"); // and requests that are given up
    QTest::addColumn<int>("mostAttempts");
    const auto row = [](const char *name, bool swaps, bool frees, int mostAttempts) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << swaps << frees << mostAttempts;
        });
    };

    row("in order", false, true, 1000);
    row("with swapped answers", true, true, 1000);
    row("only what counts", true, false, 2);
}

void TestFaultsEverything::oracleHolds()
{
    QFETCH(bool, tls);
    QFETCH(bool, swaps);
    QFETCH(bool, frees);
    QFETCH(int, mostAttempts);
    const unsigned seed = qEnvironmentVariableIsSet("INVENTORY_SEED")
        ? qEnvironmentVariableIntValue("INVENTORY_SEED")
        : std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const int rounds = std::max(1, qEnvironmentVariableIntValue("INVENTORY_SOAK_ROUNDS"));
    for (int round = 0; round < rounds; ++round) {
        FaultRun run(m_credentials, tls);
        run.manager->setConnections(8);
        run.manager->setPipeline(8);
        run.manager->setDeadlines({2s, 150ms, 500ms});
        run.server.onRequest([&](const Request &request) {
            const unsigned dice = random() % 100;
            if (swaps && dice == 99)
                return Script{stash(echo(request))};
            if (dice < 12) {
                QList<Script> faults = faultsFor(request);
                if (frees)
                    faults += freeFaultsFor(request);
                return faults.at(qsizetype(random() % unsigned(faults.size())));
            }
            return Script{send(echo(request)), unstash()};
        });
        run.getMany(1000, correlated);
        for (int i = 0; frees && i < 1000; i += 50)
            run.reply(QStringLiteral("/%1").arg(i))->abort();

        QVERIFY(run.finish(60'000));

        QVERIFY2(run.good() > 600, qPrintable(QString::number(run.good())));
        QCOMPARE(run.complaint(mostAttempts), QString());
    }
}

QTEST_GUILESS_MAIN(TestFaultsEverything)
#include "tst_faults_everything.moc"
