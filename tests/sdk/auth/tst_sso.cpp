// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/auth/sso_p.h"
#include "sdk/error.h"

#include <QTest>

using namespace ovirt;

class TestSso : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsAreEncoded();
    void requestsGoToTheEnginesOwnSso();
    void token_data();
    void token();
    void refusal_data();
    void refusal();
};

void TestSso::formsAreEncoded()
{
    const QByteArray form =
        sso::signInForm(QStringLiteral("admin@ovirt@internalsso"), QStringLiteral("a+b &c=ü%"));

    QCOMPARE(form,
        QByteArray("grant_type=password&scope=ovirt-app-api&username=admin%40ovirt%40internalsso"
                   "&password=a%2Bb%20%26c%3D%C3%BC%25"));
    QCOMPARE(
        sso::revokeForm(QStringLiteral("t-_=.")), QByteArray("scope=ovirt-app-api&token=t-_%3D."));
}

void TestSso::requestsGoToTheEnginesOwnSso()
{
    const QUrl api(QStringLiteral("https://engine:8443/ovirt-engine/api"));

    const QNetworkRequest request = sso::signInRequest(api);

    QCOMPARE(
        request.url(), QUrl(QStringLiteral("https://engine:8443/ovirt-engine/sso/oauth/token")));
    QCOMPARE(request.rawHeader("Accept"), QByteArray("application/json"));
    QVERIFY(request.transferTimeout() > 0);
    // An engine that is down cannot keep a sign-out for ever.
    QCOMPARE(sso::revokeRequest(api).transferTimeout(), 10'000);
    QCOMPARE(
        sso::revokeRequest(api).url().path(), QStringLiteral("/ovirt-engine/services/sso-logout"));
}

void TestSso::token_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("token"); // null: no answer of an SSO

    QTest::newRow("as engines give it")
        << QByteArray(R"({"access_token":"abc","exp":"9223372036854775807","token_type":"bearer"})")
        << QStringLiteral("abc");
    QTest::newRow("as an array of one")
        << QByteArray(R"({"access_token":["abc"]})") << QStringLiteral("abc");
    QTest::newRow("F36: a number beyond 2^53, and one beyond 64 bits") << QByteArray(
        R"({"exp":9223372036854775807,"x":99999999999999999999,"access_token":"abc"})")
                                                                       << QStringLiteral("abc");
    QTest::newRow("F36: the same name twice, where the last one counts")
        << QByteArray(R"({"access_token":"old","access_token":"abc"})") << QStringLiteral("abc");
    QTest::newRow("F36: a pair of surrogates")
        << QByteArray(R"({"x":"\ud83d\ude00","access_token":"abc"})") << QStringLiteral("abc");
    QTest::newRow("F36: half a pair of surrogates")
        << QByteArray(R"({"x":"\ud83d","access_token":"abc"})") << QStringLiteral("abc");
    QTest::newRow("F36: a number that is none")
        << QByteArray(R"({"access_token":"abc","x":1e400})") << QString();
    QTest::newRow("F36: 2,000 levels")
        << R"({"access_token":"abc","x":)" + QByteArray(2000, '[') + QByteArray(2000, ']') + "}"
        << QString();
    QTest::newRow("F36: 2,000 levels that never end")
        << R"({"access_token":"abc","x":)" + QByteArray(2000, '[') << QString();
    QTest::newRow("F36: cut") << QByteArray(R"({"access_token":"abc)") << QString();
    QTest::newRow("F36: rubbish behind it")
        << QByteArray(R"({"access_token":"abc"} x)") << QString();
    QTest::newRow("F36: invalid UTF-8") << QByteArray("{\"access_token\":\"a\xff\"}") << QString();
    QTest::newRow("a number for a token") << QByteArray(R"({"access_token":5})") << QString();
    QTest::newRow("an array of arrays") << QByteArray(R"({"access_token":[["abc"]]})") << QString();
    QTest::newRow("an array at the root") << QByteArray(R"(["abc"])") << QString();
    QTest::newRow("a page") << QByteArray("<html>") << QString();
    QTest::newRow("without one") << QByteArray("{}") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestSso::token()
{
    QFETCH(QByteArray, body);

    QTEST(sso::parseToken(200, body).value_or(QString()), "token");
}

void TestSso::refusal_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");

    QTest::newRow("of an API scope")
        << QByteArray(R"({"error_code":"access_denied","error":"Cannot authenticate user 'x'"})")
        << QStringLiteral("Cannot authenticate user");
    QTest::newRow("of other scopes")
        << QByteArray(R"({"error":"invalid_grant","error_description":"Wrong password"})")
        << QStringLiteral("Wrong password");
    QTest::newRow("as arrays") << QByteArray(R"({"error":["access_denied"]})")
                               << QStringLiteral("access_denied");
    QTest::newRow("by another name")
        << QByteArray(R"({"error":"unauthorized_client"})") << QStringLiteral("at this address");
}

void TestSso::refusal()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);

    try {
        const auto token = sso::parseToken(400, body);
        QFAIL("taken as a token");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Authentication);
        QCOMPARE(error.httpStatus(), 400);
        QVERIFY2(error.message().contains(says), qPrintable(error.message()));
        QVERIFY(!error.advice().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSso)
#include "tst_sso.moc"
