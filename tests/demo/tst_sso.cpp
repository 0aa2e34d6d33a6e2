// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/demo/witness.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace demo;

namespace {

constexpr char tokenPath[] = "/ovirt-engine/sso/oauth/token";
constexpr char logoutPath[] = "/ovirt-engine/services/sso-logout";
constexpr char acceptJson[] = "Accept: application/json\r\n";

QJsonObject objectOf(const Reply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

class TestSso : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAToken();
    void takesOddCharacters();
    void refuses_data();
    void refuses();
    void refusesOtherMethods();
    void revokes();
    void revokesOnlyWhatItGave();
    void letsTokensExpire();
    void takesBasic();
};

void TestSso::givesAToken()
{
    EngineThread engine({});
    Witness witness(engine.url());

    const Reply reply = witness.post(tokenPath,
        "grant_type=password&scope=ovirt-app-api&username=admin%40internal&password=demo");

    const QJsonObject object = objectOf(reply);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("content-type").startsWith("application/json"));
    QVERIFY(object.value(QStringLiteral("access_token")).toString().size() > 40);
    QCOMPARE(object.value(QStringLiteral("token_type")).toString(), QStringLiteral("bearer"));
    QCOMPARE(object.value(QStringLiteral("scope")).toString(), QStringLiteral("ovirt-app-api"));
    QCOMPARE(object.value(QStringLiteral("exp")).toString(), QStringLiteral("9223372036854775807"));
    QVERIFY(!reply.headers.contains("correlation-id"));
}

void TestSso::takesOddCharacters()
{
    Options options;
    options.username = QStringLiteral("Zo\u00eb@ovirt@internalsso");
    options.password = QStringLiteral("a+b &%=\u00fc");
    EngineThread engine(options);
    Witness witness(engine.url());

    QVERIFY(!witness.signIn(options.username.toUtf8(), options.password.toUtf8()).isEmpty());
    QCOMPARE(engine.statistics().signIns, 1);
}

void TestSso::refuses_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    const QByteArray json = acceptJson;
    const QString api = QStringLiteral("error_code");
    const QString other = QStringLiteral("error");
    const QByteArray user = "username=admin%40internal&password=demo";
    QTest::newRow("wrong password") << QByteArray(
        "grant_type=password&scope=ovirt-app-api&username=admin%40internal&password=no")
                                    << json << api << QStringLiteral("access_denied");
    QTest::newRow("unknown user") << QByteArray(
        "grant_type=password&scope=ovirt-app-api&username=eve%40internal&password=demo")
                                  << json << api << QStringLiteral("access_denied");
    QTest::newRow("no password") << QByteArray(
        "grant_type=password&scope=ovirt-app-api&username=admin%40internal")
                                 << json << api << QStringLiteral("access_denied");
    QTest::newRow("no scope") << "grant_type=password&" + user << json << other
                              << QStringLiteral("invalid_request");
    QTest::newRow("another scope") << "grant_type=password&scope=all&" + user << json << other
                                   << QStringLiteral("invalid_scope");
    QTest::newRow("another grant") << "grant_type=magic&scope=ovirt-app-api&" + user << json << api
                                   << QStringLiteral("unsupported_grant_type");
    QTest::newRow("list in Accept") << "grant_type=password&scope=ovirt-app-api&" + user
                                    << QByteArray("Accept: application/json, text/html\r\n") << api
                                    << QStringLiteral("invalid_request");
    QTest::newRow("no Accept") << "grant_type=password&scope=ovirt-app-api&" + user << QByteArray()
                               << api << QStringLiteral("invalid_request");
    QTest::newRow("empty") << QByteArray() << json << other << QStringLiteral("invalid_request");
    QTest::newRow("rubbish") << QByteArray("&&&=%%%") << json << other
                             << QStringLiteral("invalid_request");
}

void TestSso::refuses()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, headers);
    QFETCH(QString, key);
    EngineThread engine({});
    Witness witness(engine.url());

    const Reply reply = witness.post(tokenPath, form, headers);

    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("content-type").startsWith("application/json"));
    QTEST(objectOf(reply).value(key).toString(), "code");
    QCOMPARE(objectOf(reply).size(), 2);
    QVERIFY(!reply.body.contains("demo"));
    QCOMPARE(engine.statistics().signIns, 0);
}

void TestSso::refusesOtherMethods()
{
    EngineThread engine({});
    Witness witness(engine.url());

    witness.send(witness.request(tokenPath, acceptJson));

    QCOMPARE(witness.read().value_or(Reply()).status, 405);
}

void TestSso::revokes()
{
    EngineThread engine({});
    Witness witness(engine.url());
    const QByteArray token = witness.signIn();
    QCOMPARE(witness.get("/tags").status, 200);

    const Reply reply = witness.post(logoutPath, "scope=ovirt-app-api&token=" + token);

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("{}"));
    QCOMPARE(witness.get("/tags").status, 401);
}

void TestSso::revokesOnlyWhatItGave()
{
    EngineThread engine({});
    Witness witness(engine.url());

    const Reply reply = witness.post(logoutPath, "scope=ovirt-app-api&token=guessed");

    QCOMPARE(reply.status, 400);
    QCOMPARE(objectOf(reply).value(QStringLiteral("error_code")).toString(),
        QStringLiteral("invalid_grant"));
}

void TestSso::letsTokensExpire()
{
    Options options;
    options.tokenLifetime = std::chrono::seconds(1);
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();
    QCOMPARE(witness.get("/tags").status, 200);

    QTRY_COMPARE(witness.get("/tags").status, 401);
}

void TestSso::takesBasic()
{
    EngineThread engine({});
    Witness witness(engine.url());

    const Reply right = witness.get(
        "/tags", "Authorization: Basic " + QByteArray("admin@internal:demo").toBase64() + "\r\n");
    const Reply wrong = witness.get(
        "/tags", "Authorization: Basic " + QByteArray("admin@internal:no").toBase64() + "\r\n");

    QCOMPARE(right.status, 200);
    QCOMPARE(wrong.status, 401);
}

QTEST_GUILESS_MAIN(TestSso)
#include "tst_sso.moc"
