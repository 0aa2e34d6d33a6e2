// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"
#include "tests/support/opensslserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace ovirt;
using namespace test;

// Whom we believe: F37, F38, and resumed sessions. No byte of a request may go to a stranger.
class TestFaultsTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stranger_data();
    void stranger();
    void noTls_data();
    void noTls();
    void believed_data();
    void believed();
    void ignoreSslErrors_data();
    void ignoreSslErrors();
    void certificateChanges_data();
    void certificateChanges();
    void otherDecisionOtherConnections();
    void sessionsAreResumedWithinOneDecision();
    void plainQtBelievesTheSame_data();
    void plainQtBelievesTheSame();
    void plainQtSpeaksHttp11();

private:
    Credentials m_credentials;
};

void TestFaultsTls::stranger_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QList<TransportFault>>("faults");
    QTest::addColumn<QString>("detail");
    TestCertificates &certificates = m_credentials.certificates;
    TestCertificates others;
    const auto untrusted = [](const char *name, const Identity &identity, const char *detail) {
        QTest::newRow(name) << identity.serverConfiguration()
                            << QList<TransportFault>{TransportFault::TlsUntrusted}
                            << QString::fromLatin1(detail);
    };

    untrusted("unknown authority", others.issue(), "issuer");
    untrusted("expired", certificates.issue("IP:127.0.0.1", -10, -1), "expired");
    untrusted("not yet valid", certificates.issue("IP:127.0.0.1", 5, 10), "not yet valid");
    untrusted("another host", certificates.issue("DNS:elsewhere.example"), "host name");
    untrusted("self-signed", certificates.selfSigned(), "self-signed");
    QSslConfiguration asks = m_credentials.identity.serverConfiguration();
    asks.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QTest::newRow("client certificate asked for")
        << asks << QList<TransportFault>{TransportFault::TlsHandshake, TransportFault::Closed}
        << QString();
    QSslConfiguration old = m_credentials.identity.serverConfiguration();
    old.setProtocol(QSsl::UnknownProtocol);
    QTest::newRow("no protocol in common")
        << old << QList<TransportFault>{TransportFault::TlsHandshake} << QString();
    QTest::newRow("weak key") << certificates.selfSigned("IP:127.0.0.1", true).serverConfiguration()
                              << QList<TransportFault>{TransportFault::TlsHandshake,
                                     TransportFault::TlsUntrusted}
                              << QString();
}

// F37
void TestFaultsTls::stranger()
{
    QFETCH(QSslConfiguration, server);
    QFETCH(QList<TransportFault>, faults);
    QFETCH(QString, detail);
    FaultRun run(m_credentials, true);
    run.server.setTls(server);
    run.getMany(20);
    QNetworkReply *post = run.post(QStringLiteral("/in"));

    QVERIFY(run.finish());

    QVERIFY(run.server.log().isEmpty());
    for (int i = 0; i < 20; ++i)
        QVERIFY(faults.contains(run.fault(QStringLiteral("/%1").arg(i))));
    QVERIFY(post->error() != QNetworkReply::NoError);
    QVERIFY2(post->errorString().contains(detail), qPrintable(post->errorString()));
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTls::noTls_data()
{
    QTest::addColumn<Script>("greeting");
    QTest::addColumn<QString>("detail");

    QTest::newRow("FIN") << Script{cut()} << QString();
    QTest::newRow("RST") << Script{wait(20), reset()} << QString();
    QTest::newRow("HTTP") << Script{send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")}
                          << QStringLiteral("plain HTTP");
}

// F37: what speaks there does not speak TLS.
void TestFaultsTls::noTls()
{
    QFETCH(Script, greeting);
    QFETCH(QString, detail);
    FaultRun run(m_credentials, false);
    run.server.onConnect([&](int) { return greeting; });
    const QNetworkReply *reply = run.get(QStringLiteral("/x"), overTls);

    QVERIFY(run.finish());

    QCOMPARE(transportFault(reply), TransportFault::TlsHandshake);
    QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
    QVERIFY2(reply->errorString().contains(detail), qPrintable(reply->errorString()));
    QVERIFY(run.server.log().isEmpty());
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTls::believed_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<TransportFault>("fault");
    const Identity &good = m_credentials.identity;
    const Identity self = m_credentials.certificates.selfSigned("DNS:elsewhere.example");
    const auto row = [](const char *name, const Identity &identity, const Trust &trust,
                         TransportFault fault) {
        QTest::newRow(name) << identity.serverConfiguration() << trust << fault;
    };

    row("its authority", good, Trust::authorities({m_credentials.certificates.authority()}),
        TransportFault::None);
    row("the system's authorities", good, Trust(), TransportFault::TlsUntrusted);
    row("no authority", good, Trust::authorities({}), TransportFault::TlsUntrusted);
    row("pinned", good, Trust::pinned(good.sha256()), TransportFault::None);
    row("pinned, self-signed, another name", self, Trust::pinned(self.sha256()),
        TransportFault::None);
    row("pinned to another", good, Trust::pinned(self.sha256()), TransportFault::PinMismatch);
    row("pinned to nothing", good, Trust::pinned({}), TransportFault::PinMismatch);
    row("anybody", self, Trust::insecure(), TransportFault::None);
}

void TestFaultsTls::believed()
{
    QFETCH(QSslConfiguration, server);
    QFETCH(Trust, trust);
    QFETCH(TransportFault, fault);
    FaultRun run(m_credentials, true);
    run.server.setTls(server);
    run.manager->setTrust(trust);
    QNetworkReply *reply = run.get(QStringLiteral("/x"));

    QVERIFY(run.finish());

    QCOMPARE(transportFault(reply), fault);
    QCOMPARE(run.server.log().size(), fault == TransportFault::None ? 1 : 0);
    QCOMPARE(reply->sslConfiguration().peerCertificate(),
        server.localCertificate()); // to be shown to a person
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTls::ignoreSslErrors_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<bool>("all");
    QTest::addColumn<TransportFault>("fault");
    const Identity self = m_credentials.certificates.selfSigned();

    QTest::newRow("all") << QList<QSslError>() << true << TransportFault::TlsUntrusted;
    QTest::newRow("no certificate named")
        << QList<QSslError>{QSslError(QSslError::SelfSignedCertificate)} << false
        << TransportFault::TlsUntrusted;
    QTest::newRow("another certificate")
        << QList<QSslError>{QSslError(QSslError::SelfSignedCertificate, self.certificate)} << false
        << TransportFault::TlsUntrusted;
    QTest::newRow("exactly this certificate") << QList<QSslError>{QSslError(
        QSslError::SelfSignedCertificate, m_credentials.identity.certificate)}
                                              << false << TransportFault::None;
}

void TestFaultsTls::ignoreSslErrors()
{
    QFETCH(QList<QSslError>, errors);
    QFETCH(bool, all);
    FaultRun run(m_credentials, true);
    run.manager->setTrust(Trust::authorities({}));
    QNetworkReply *reply = run.get(QStringLiteral("/x"));
    QSignalSpy sslErrors(reply, &QNetworkReply::sslErrors);

    if (all)
        reply->ignoreSslErrors();
    else
        reply->ignoreSslErrors(errors);
    QVERIFY(run.finish());

    QTEST(transportFault(reply), "fault");
    QCOMPARE(sslErrors.size(), transportFault(reply) == TransportFault::None ? 0 : 1);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTls::certificateChanges_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<TransportFault>("fault");

    QTest::newRow("pinned") << true << TransportFault::PinMismatch;
    QTest::newRow("by authority") << false << TransportFault::TlsUntrusted;
}

// F38: another certificate under a running session. What was asked is not asked of the stranger.
void TestFaultsTls::certificateChanges()
{
    QFETCH(bool, pinned);
    QFETCH(TransportFault, fault);
    FaultRun run(m_credentials, true);
    if (pinned)
        run.manager->setTrust(Trust::pinned(m_credentials.identity.sha256()));
    run.server.onRequest([](const Request &request) {
        return request.connection <= 5 ? Script{wait(20), send(answer(request.path))}
                                       : Script{send(answer("stranger"))};
    });
    run.getMany(20);
    QVERIFY(run.finish());
    const auto before = run.server.log().size();

    run.server.setTls(m_credentials.certificates.selfSigned().serverConfiguration());
    run.server.cutAll();
    QTRY_COMPARE(run.server.openConnections(), 0);
    for (int i = 20; i < 40; ++i)
        run.get(QStringLiteral("/%1").arg(i));
    QVERIFY(run.finish());

    for (int i = 20; i < 40; ++i)
        QCOMPARE(run.fault(QStringLiteral("/%1").arg(i)), fault);
    QCOMPARE(run.server.log().size(), before);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTls::otherDecisionOtherConnections()
{
    FaultRun run(m_credentials, true);
    run.manager->setTrust(Trust::insecure());
    run.get(QStringLiteral("/first"));
    QVERIFY(run.finish());

    run.manager->setTrust(Trust::authorities({}));
    run.get(QStringLiteral("/second"));
    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/second")), TransportFault::TlsUntrusted);
    QCOMPARE(run.server.log().size(), 1);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTls::sessionsAreResumedWithinOneDecision()
{
    const OpensslServer server(m_credentials.identity);
    QVERIFY(server.port() != 0);
    QNetworkRequest request(server.url());
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    AccessManager manager;
    const auto get = [&] {
        QNetworkReply *reply = manager.get(request);
        return QTest::qWaitFor([&] { return reply->isFinished(); }) ? reply : nullptr;
    };
    const QByteArray resumed("Reused, TLS");
    const QByteArray fresh("New, TLS");

    manager.setTrust(Trust::pinned(m_credentials.identity.sha256()));
    QVERIFY(get()->readAll().contains(fresh));
    QVERIFY(get()->readAll().contains(resumed));
    manager.setTrust(Trust::authorities({m_credentials.certificates.authority()}));
    QVERIFY(get()->readAll().contains(fresh));
    manager.setTrust(Trust::insecure());
    QVERIFY(get()->readAll().contains(fresh));
    QVERIFY(get()->readAll().contains(resumed));
    manager.setTrust(Trust::authorities({}));
    QCOMPARE(transportFault(get()), TransportFault::TlsUntrusted);
    manager.setTrust(Trust::pinned(QByteArray(32, 'x')));
    QCOMPARE(transportFault(get()), TransportFault::PinMismatch);
}

void TestFaultsTls::plainQtBelievesTheSame_data()
{
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<bool>("good");

    QTest::newRow("its authority")
        << Trust::authorities({m_credentials.certificates.authority()}) << true;
    QTest::newRow("no authority") << Trust::authorities({}) << false;
    QTest::newRow("pinned") << Trust::pinned(m_credentials.identity.sha256()) << true;
    QTest::newRow("pinned to another") << Trust::pinned(QByteArray(32, 'x')) << false;
    QTest::newRow("anybody") << Trust::insecure() << true;
}

void TestFaultsTls::plainQtBelievesTheSame()
{
    QFETCH(Trust, trust);
    QFETCH(bool, good);
    FaultRun run(m_credentials, true);
    run.manager->setUsePlainQt(true);
    run.manager->setTrust(trust);
    QNetworkReply *reply = run.get(QStringLiteral("/x"));

    QVERIFY(run.finish());

    QCOMPARE(reply->error() == QNetworkReply::NoError, good);
    QCOMPARE(run.server.log().size(), good ? 1 : 0);
    QCOMPARE(run.complaint(1), QString());
}

// HTTP/2 has no pipelines, and in Qt holes that were mended late.
void TestFaultsTls::plainQtSpeaksHttp11()
{
    FaultRun run(m_credentials, true);
    QSslConfiguration tls = m_credentials.identity.serverConfiguration();
    tls.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    run.server.setTls(tls);
    run.manager->setUsePlainQt(true);
    run.get(QStringLiteral("/x"));

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 1);
    QCOMPARE(run.server.log().first().method, "GET");
    QCOMPARE(run.complaint(1), QString());
}

QTEST_GUILESS_MAIN(TestFaultsTls)
#include "tst_faults_tls.moc"
