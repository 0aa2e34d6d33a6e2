// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <zlib.h>

using namespace ovirt;
using namespace test;

// Answers that lead elsewhere or are too much: F29 to F32.
class TestFaultsHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redirectFollowed_data();
    void redirectFollowed();
    void redirectRefused_data();
    void redirectRefused();
    void redirectHandedOver();
    void redirectOfPost();
    void postIsNotSentAgain_data();
    void postIsNotSentAgain();
    void postIsAlone_data();
    void postIsAlone();
    void compressed_data();
    void compressed();
    void compressedBadly_data();
    void compressedBadly();
    void bomb_data();
    void bomb();
    void tooLarge_data();
    void tooLarge();

private:
    Credentials m_credentials;
};

static QByteArray redirect(int status, const QByteArray &location)
{
    return answer("elsewhere", "Location: " + location + "\r\n", status);
}

static QByteArray gzip(const QByteArray &text)
{
    z_stream z{};
    deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&z, uLong(text.size()))) + 64, Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    z.avail_in = uInt(text.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return out;
}

void TestFaultsHttp::redirectFollowed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("absolute");

    for (const int status : {301, 302, 303, 307, 308}) {
        onBothTransports(QByteArray::number(status), [&](const QByteArray &name, bool tls) {
            QTest::newRow(name) << tls << status << false;
            QTest::newRow(name + ", absolute") << tls << status << true;
        });
    }
}

// F29: within the origin, by way of others in the pipeline.
void TestFaultsHttp::redirectFollowed()
{
    QFETCH(bool, tls);
    QFETCH(int, status);
    QFETCH(bool, absolute);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([&](const Request &request) {
        if (request.path != "/from")
            return Script{send(answer(request.path))};
        const QByteArray to =
            absolute ? run.server.url(QStringLiteral("/to")).toEncoded() : QByteArray("to");
        return Script{send(redirect(status, to))};
    });
    run.getMany(10);
    QNetworkReply *reply = run.get(QStringLiteral("/from"));
    QSignalSpy redirected(reply, &QNetworkReply::redirected);

    QVERIFY(run.finish());

    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->url(), run.server.url(QStringLiteral("/to")));
    QCOMPARE(redirected.size(), 1);
    QCOMPARE(run.good(), 11);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsHttp::redirectRefused_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const QByteArray &location, int requests = 1) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << location << requests;
        });
    };

    row("another host", "//127.0.0.2:%PORT/login");
    row("another port", "//127.0.0.1:1/login");
    row("another scheme", "%OTHER://127.0.0.1:%PORT/login");
    row("file", "file:///etc/passwd");
    row("user info does not make it ours", "//127.0.0.1:%PORT@evil.invalid/");
    row("junk", "http://[");
    row("loop", "/from", 4);
}

// F29: nothing goes there, and the error names the target.
void TestFaultsHttp::redirectRefused()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, location);
    QFETCH(int, requests);
    FaultRun run(m_credentials, tls);
    ScriptedServer other;
    location.replace("%PORT", QByteArray::number(run.server.port()))
        .replace("%OTHER", tls ? "http" : "https");
    run.server.onRequest([&](const Request &) { return Script{send(redirect(302, location))}; });
    QNetworkReply *reply = run.get(QStringLiteral("/from"));

    QVERIFY(run.finish());

    QCOMPARE(transportFault(reply), TransportFault::RedirectRefused);
    const QUrl target = reply->attribute(TransportAttribute::RedirectTarget).toUrl();
    QVERIFY(target.userInfo().isEmpty());
    QVERIFY(location == "http://[" || reply->errorString().contains(target.path()));
    QCOMPARE(run.server.log().size(), requests);
    QVERIFY(other.log().isEmpty());
    QCOMPARE(run.complaint(4), QString());
}

void TestFaultsHttp::redirectHandedOver()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest(
        [&](const Request &) { return Script{send(redirect(302, "http://elsewhere.invalid/"))}; });
    QNetworkReply *reply = run.get(QStringLiteral("/from"), [](QNetworkRequest &request) {
        request.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    });

    QVERIFY(run.finish());

    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 302);
    QCOMPARE(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(),
        QUrl(QStringLiteral("http://elsewhere.invalid/")));
    QCOMPARE(run.server.log().size(), 1);
}

void TestFaultsHttp::redirectOfPost()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([&](const Request &) { return Script{send(redirect(307, "/to"))}; });
    QNetworkReply *reply = run.post(QStringLiteral("/from"));

    QVERIFY(run.finish());

    QCOMPARE(transportFault(reply), TransportFault::RedirectRefused);
    QCOMPARE(run.server.log().size(), 1);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsHttp::postIsNotSentAgain_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Script>("script");
    const auto row = [](const char *name, const Script &script) {
        onBothTransports(
            name, [&](const QByteArray &full, bool tls) { QTest::newRow(full) << tls << script; });
    };

    row("FIN", {cut()});
    row("RST", {reset()});
    row("cut answer", {send(answer("/in").chopped(1)), cut()});
}

// F30
void TestFaultsHttp::postIsNotSentAgain()
{
    QFETCH(bool, tls);
    QFETCH(Script, script);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([&](const Request &request) {
        return request.method == "POST" ? script : Script{send(answer(request.path))};
    });
    run.getMany(20);
    QNetworkReply *post = run.post(QStringLiteral("/in"));

    QVERIFY(run.finish());

    QCOMPARE(transportFault(post), TransportFault::UnknownOutcome);
    QCOMPARE(run.server.attempts("/in"), 1);
    QCOMPARE(run.good(), 20);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsHttp::postIsAlone_data()
{
    addTransports();
}

void TestFaultsHttp::postIsAlone()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    int postConnection = 0;
    QList<int> whilePosting;
    bool posting = false;
    run.server.onRequest([&](const Request &request) {
        if (request.method == "POST") {
            posting = true;
            postConnection = request.connection;
            return Script{wait(100), send(answer(request.path))};
        }
        if (posting)
            whilePosting << request.connection;
        return Script{wait(5), send(answer(request.path))};
    });
    run.getMany(30);
    QNetworkReply *post = run.post(QStringLiteral("/in"));
    connect(post, &QNetworkReply::finished, this, [&] { posting = false; });

    QVERIFY(run.finish());

    QCOMPARE(post->error(), QNetworkReply::NoError);
    QCOMPARE(run.good(), 31);
    QVERIFY(!whilePosting.contains(postConnection));
    const auto sent = std::find_if(run.server.log().begin(), run.server.log().end(),
        [](const Request &r) { return r.method == "POST"; });
    QCOMPARE(sent->body, QByteArray("password=") + FaultRun::canary);
    QCOMPARE(sent->field("Content-Type"), "text/plain");
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsHttp::compressed_data()
{
    addTransports();
}

void TestFaultsHttp::compressed()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([](const Request &request) {
        return Script{send(answer(gzip(request.path), "Content-Encoding: gzip\r\n"))};
    });
    run.getMany(30);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 30);
    QVERIFY(run.server.log().front().field("Accept-Encoding").contains("gzip"));
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsHttp::compressedBadly_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        onBothTransports(
            name, [&](const QByteArray &full, bool tls) { QTest::newRow(full) << tls << bytes; });
    };
    const QByteArray good = gzip("/bad");
    QByteArray wrongLength = good;
    wrongLength[wrongLength.size() - 1] ^= 1;

    row("not gzip", answer("/bad", "Content-Encoding: gzip\r\n"));
    row("cut gzip", answer(good.chopped(3), "Content-Encoding: gzip\r\n"));
    row("wrong length inside", answer(wrongLength, "Content-Encoding: gzip\r\n"));
    row("nested", answer(gzip(good), "Content-Encoding: gzip, gzip\r\n"));
    row("unknown", answer("/bad", "Content-Encoding: br\r\n"));
}

// F31: an error for that one; its connection goes on.
void TestFaultsHttp::compressedBadly()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, bytes);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.server.onRequest([&](const Request &request) {
        return Script{send(request.path == "/bad" ? bytes : answer(request.path))};
    });
    run.getMany(5);
    run.get(QStringLiteral("/bad"));
    for (int i = 5; i < 20; ++i)
        run.get(QStringLiteral("/%1").arg(i));

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/bad")), TransportFault::ContentEncoding);
    QCOMPARE(run.good(), 20);
    QCOMPARE(run.server.connections(), 1);
    QCOMPARE(run.complaint(1), QString());
}

static qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096
                                           : 0;
}

void TestFaultsHttp::bomb_data()
{
    addTransports();
}

// F31: 200 MB of nothing in 200 KB.
void TestFaultsHttp::bomb()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    TransportLimits limits;
    limits.bodyBytes = 1024 * 1024;
    run.manager->setLimits(limits);
    const QByteArray bytes =
        answer(gzip(QByteArray(200'000'000, '\0')), "Content-Encoding: gzip\r\n");
    run.server.onRequest([&](const Request &request) {
        return Script{send(request.path == "/bad" ? bytes : answer(request.path))};
    });
    run.getMany(3);
    run.get(QStringLiteral("/bad"));
    run.get(QStringLiteral("/behind"));
    const qint64 before = residentBytes();

    QVERIFY(run.finish());

    QVERIFY(residentBytes() - before < 20'000'000);
    QCOMPARE(run.fault(QStringLiteral("/bad")), TransportFault::LimitExceeded);
    QCOMPARE(run.good(), 4);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsHttp::tooLarge_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("chunked");
    const auto row = [](const char *name, const QByteArray &head, bool chunked) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << head << chunked;
        });
    };

    row("2 GB by Content-Length", "HTTP/1.1 200 OK\r\nContent-Length: 2000000000\r\n\r\n", false);
    row("chunks without end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", true);
    row("until the end, which never comes", "HTTP/1.1 200 OK\r\n\r\n", false);
}

// F32
void TestFaultsHttp::tooLarge()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, head);
    QFETCH(bool, chunked);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    TransportLimits limits;
    limits.bodyBytes = 1024 * 1024;
    run.manager->setLimits(limits);
    const QByteArray piece =
        chunked ? "8000\r\n" + QByteArray(0x8000, 'x') + "\r\n" : QByteArray(0x8000, 'x');
    run.server.onRequest([&](const Request &request) {
        if (request.path != "/bad")
            return Script{send(answer(request.path))};
        Script script{send(head)};
        for (int i = 0; i < 1000; ++i)
            script << send(piece) << wait(0);
        return script;
    });
    run.getMany(3);
    run.get(QStringLiteral("/bad"));
    run.get(QStringLiteral("/behind"));

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/bad")), TransportFault::LimitExceeded);
    QCOMPARE(run.good(), 4);
    QCOMPARE(run.complaint(), QString());
}

QTEST_GUILESS_MAIN(TestFaultsHttp)
#include "tst_faults_http.moc"
