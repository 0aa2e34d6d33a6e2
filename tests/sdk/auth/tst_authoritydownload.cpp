// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/auth/authoritydownload.h"
#include "sdk/connection.h"
#include "tests/sdk/services/demoengine.h"

#include <QTcpServer>
#include <QTest>

using namespace ovirt;

//! The authority that an engine offers, and what it is good for.
class TestAuthorityDownload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItBringsIsTrusted();
    void doesNotSignTheServer();
    void failures_data();
    void failures();
    void wrongUrl();
    void destructionEndsIt();
    void fingerprintAsPeopleCompareIt();
};

void TestAuthorityDownload::whatItBringsIsTrusted()
{
    test::TestCertificates certificates;
    const TlsFiles files(certificates.issue(), {certificates.authority()});
    const DemoEngine engine(files.options());
    const AuthorityDownload download(engine.connection.url);

    const EngineAuthority authority = download.future().result();

    QCOMPARE(authority.certificates, QList{certificates.authority()});
    QCOMPARE(authority.fingerprint(), certificates.authority().digest(QCryptographicHash::Sha256));
    QVERIFY(authority.signsServer);
    ConnectionOptions options = engine.connection;
    QCOMPARE(errorOf(Connection(options).test())->kind(), Error::Kind::Tls);
    options.trust = authority.trust();
    Connection connection(options);
    QVERIFY(!errorOf(connection.test()));
}

void TestAuthorityDownload::doesNotSignTheServer()
{
    test::TestCertificates certificates;
    test::TestCertificates others;
    const TlsFiles files(certificates.issue(), {others.authority()});
    const DemoEngine engine(files.options());

    const EngineAuthority authority = AuthorityDownload(engine.connection.url).future().result();

    QCOMPARE(authority.certificates, QList{others.authority()});
    QVERIFY(!authority.signsServer);
}

void TestAuthorityDownload::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("no such page") << 404 << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("no certificate in it")
        << 200 << QByteArray("<html>welcome</html>") << Error::Kind::Protocol;
    QTest::newRow("far too large") << 200 << QByteArray(300 * 1024, 'x') << Error::Kind::NotFound;
}

void TestAuthorityDownload::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    DemoEngine engine;
    demo::Override how;
    how.status = status;
    how.body = body;
    engine.answer("pki-resource", how);
    const AuthorityDownload download(engine.connection.url);

    const std::optional<Error> error = errorOf(download.future());

    QVERIFY(error);
    QTEST(error->kind(), "kind");
    QVERIFY(!error->advice().isEmpty());
}

void TestAuthorityDownload::wrongUrl()
{
    QVERIFY_THROWS_EXCEPTION(Error, AuthorityDownload(QStringLiteral("ftp://engine")));
}

void TestAuthorityDownload::destructionEndsIt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto download = std::make_unique<AuthorityDownload>(
        QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    const QFuture<EngineAuthority> future = download->future();

    download.reset();

    QCOMPARE(errorOf(future)->kind(), Error::Kind::Cancelled);
}

void TestAuthorityDownload::fingerprintAsPeopleCompareIt()
{
    QCOMPARE(fingerprintText(QByteArray::fromHex("00ab7f")), QStringLiteral("00:AB:7F"));
}

QTEST_GUILESS_MAIN(TestAuthorityDownload)
#include "tst_authoritydownload.moc"
