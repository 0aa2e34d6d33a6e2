// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoengine.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace ovirt;

namespace {

QMutex logMutex; // a message handler has no place of its own
QStringList logged;

void keep(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged.append(QLatin1String(context.category) + QLatin1String(": ") + text);
}

QStringList takeLogged()
{
    const QMutexLocker lock(&logMutex);
    return std::exchange(logged, {});
}

} // namespace

//! What is logged: enough to find a request in the engine's own log, and no secret.
class TestLogging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingUnlessAsked();
    void eachRequestOnce();
    void noSecret_data();
    void noSecret();
};

void TestLogging::init()
{
    (void)takeLogged();
    QLoggingCategory::setFilterRules(QStringLiteral("ovirt.*=true"));
    qInstallMessageHandler(&keep);
}

void TestLogging::cleanup()
{
    qInstallMessageHandler(nullptr);
    QLoggingCategory::setFilterRules({});
}

void TestLogging::nothingUnlessAsked()
{
    QLoggingCategory::setFilterRules({});
    const DemoEngine engine;
    Connection connection(engine.connection);

    QVERIFY(!errorOf(connection.test()));

    QCOMPARE(takeLogged(), QStringList());
}

void TestLogging::eachRequestOnce()
{
    DemoEngine engine;
    Connection connection(engine.connection);
    QVERIFY(!errorOf(connection.test()));
    (void)takeLogged();
    demo::Override missing;
    missing.status = 404;
    engine.answer("/vms/x/nics", missing);

    const std::optional<Error> error = errorOf(connection.systemService()
                                                   .vmsService()
                                                   .vmService(QStringLiteral("x"))
                                                   .nicsService()
                                                   .list());

    const QStringList lines = takeLogged().filter(QStringLiteral("ovirt.services: "));
    QCOMPARE(lines.size(), 1);
    const QString start = QStringLiteral("ovirt.services: %1 GET /ovirt-engine/api/vms/x/nics 404 ")
                              .arg(error->correlationId());
    QVERIFY2(lines.first().startsWith(start), qPrintable(lines.first()));
    QVERIFY(lines.first().contains(QStringLiteral(" ms ")));
    QVERIFY(lines.first().contains(QStringLiteral(" bytes, connection 1 place 0 attempt 1")));
}

void TestLogging::noSecret_data()
{
    QTest::addColumn<bool>("isRefused");

    QTest::newRow("signed in, renewed and out") << false;
    QTest::newRow("wrong password") << true;
}

void TestLogging::noSecret()
{
    QFETCH(bool, isRefused);
    demo::Options options;
    options.password = QStringLiteral("canary+pass word&%");
    DemoEngine engine(options);
    ConnectionOptions asked = engine.connection;
    const QByteArray header = "canary-header";
    asked.headers = {{"X-Secret", header}};
    if (isRefused)
        asked.password = QStringLiteral("canary-wrong");
    QString token;
    {
        Connection connection(asked);
        const std::optional<Error> error = errorOf(connection.test());
        QCOMPARE(error.has_value(), isRefused);
        if (!isRefused) {
            token = connection.authenticate().result();
            engine.demo.expireTokens();
            QVERIFY(!errorOf(connection.test()));
        }
        connection.close().waitForFinished();
    }

    const QStringList lines = takeLogged();
    QVERIFY(lines.join(QLatin1Char('\n')).contains(QStringLiteral("ovirt.auth: ")));
    for (const QString &line : lines) {
        QVERIFY2(!line.contains(QStringLiteral("canary")), qPrintable(line));
        QVERIFY2(token.isEmpty() || !line.contains(token), qPrintable(line));
        QVERIFY2(!line.contains(QStringLiteral("Bearer")), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
