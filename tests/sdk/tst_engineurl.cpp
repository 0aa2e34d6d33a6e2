// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connectionoptions.h"
#include "sdk/error.h"

#include <QTest>

class TestEngineUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
};

void TestEngineUrl::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");

    const auto row = [](const char *name, const char *text, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    row("a name", "engine.example.com", "https://engine.example.com/ovirt-engine/api");
    row("a name and a port", "engine.example.com:8443",
        "https://engine.example.com:8443/ovirt-engine/api");
    row("an address", "192.0.2.7", "https://192.0.2.7/ovirt-engine/api");
    row("an IPv6 address", "[2001:db8::7]:443", "https://[2001:db8::7]:443/ovirt-engine/api");
    row("blanks around", "  engine ", "https://engine/ovirt-engine/api");
    row("the site", "https://engine/", "https://engine/ovirt-engine/api");
    row("the portal", "https://engine/ovirt-engine/", "https://engine/ovirt-engine/api");
    row("the API", "https://engine/ovirt-engine/api/", "https://engine/ovirt-engine/api");
    row("another path", "https://engine/proxy/api", "https://engine/proxy/api");
    row("with a query", "https://engine/ovirt-engine/api?max=1#x",
        "https://engine/ovirt-engine/api");
    row("plain http", "http://127.0.0.1:8080", "http://127.0.0.1:8080/ovirt-engine/api");
}

void TestEngineUrl::understood()
{
    QFETCH(QString, text);

    QTEST(ovirt::engineUrl(text).toString(), "url");
}

void TestEngineUrl::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("missing");
    QTest::newRow("another scheme") << QStringLiteral("ftp://engine") << QStringLiteral("ftp");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QStringLiteral("not a URL");
    QTest::newRow("blanks within") << QStringLiteral("my engine") << QStringLiteral("not a URL");
    QTest::newRow("a password") << QStringLiteral("https://admin:secret@engine")
                                << QStringLiteral("password");
}

void TestEngineUrl::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);

    try {
        const QUrl url = ovirt::engineUrl(text);
        QFAIL(qPrintable(QStringLiteral("taken as ") + url.toString()));
    } catch (const ovirt::Error &error) {
        QCOMPARE(error.kind(), ovirt::Error::Kind::Configuration);
        QVERIFY2(error.message().contains(says), qPrintable(error.message()));
        QVERIFY(!error.advice().isEmpty());
        QVERIFY(!error.sentence().contains(QLatin1String("secret")));
    }
}

QTEST_GUILESS_MAIN(TestEngineUrl)
#include "tst_engineurl.moc"
