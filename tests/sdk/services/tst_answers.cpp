// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoengine.h"

#include <QTest>

using namespace ovirt;
using Kind = Error::Kind;

namespace {

constexpr char undertow[] =
    "<html><head><title>Error</title></head><body>Internal Server Error</body></html>";
constexpr char apache[] =
    "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n"
    "<title>Service Unavailable</title>\n</head><body>\n<h1>Not now</h1>\n"
    "<p>The server is temporarily unable to service your request.</p>\n</body></html>\n";

constexpr char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray fault(const QByteArray &detail)
{
    return "<fault>\n    <detail>" + detail
        + "</detail>\n    <reason>Operation Failed</reason>\n</fault>\n";
}

} // namespace

Q_DECLARE_METATYPE(demo::Override)

//! What an engine, and what stands before one, answer besides what was asked for.
class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refusals_data();
    void refusals();
    void strangers_data();
    void strangers();
    void lists_data();
    void lists();
    void listsBelowAGoneVm();
    void faultIsPlainText();

private:
    DemoEngine m_engine;
    std::unique_ptr<Connection> m_connection;
};

void TestAnswers::initTestCase()
{
    m_connection = std::make_unique<Connection>(m_engine.connection);
    QVERIFY(!errorOf(m_connection->test()));
}

void TestAnswers::cleanup()
{
    m_engine.demo.setOverrides({});
}

void TestAnswers::refusals_data()
{
    QTest::addColumn<demo::Override>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("detail"); // of the engine's fault

    const auto row = [](const char *name, const demo::Override &answer, Kind kind, const char *says,
                         const char *detail = "") {
        QTest::newRow(name) << answer << kind << QString::fromUtf8(says)
                            << QString::fromUtf8(detail);
    };
    const char *const xml = "application/xml;charset=UTF-8";
    row("400: a search that is none", status(400, xml, declaration + fault("[Bad search]")),
        Kind::Fault, "Bad search", "[Bad search]");
    row("400: an id that is none", status(400, "application/xml", fault("is not a UUID")),
        Kind::Fault, "is not a UUID", "is not a UUID");
    row("400: a version that is none", status(400, "text/html", "<html>Unsupported</html>"),
        Kind::Fault, "HTTP 400", "Unsupported");
    row("400: a fault without a detail",
        status(400, xml, "<fault><reason>Incomplete parameters</reason></fault>"), Kind::Fault,
        "Incomplete parameters");
    row("400: a fault as JSON",
        status(400, "application/json", R"({"detail": "no such thing", "reason": "Failed"})"),
        Kind::Fault, "no such thing", "no such thing");
    row("400: a fault as JSON within another",
        status(400, "application/json", R"({"fault": {"detail": "inner"}, "status": "failed"})"),
        Kind::Fault, "inner", "inner");
    row("400: a failed action",
        status(400, xml, "<action>" + fault("busy") + "<status>failed</status></action>"),
        Kind::Fault, "busy", "busy");
    row("400: how to use it",
        status(400, xml, "<usage_message><message>Use it so</message></usage_message>"),
        Kind::Fault, "HTTP 400", "Use it so");
    row("401: a page of the engine's own", status(401, "text/html;charset=UTF-8", undertow),
        Kind::Authentication, "session", "Internal Server Error");
    row("401: a session that expired",
        status(401, "text/html",
            "<html><body>invalid_grant: The provided authorization grant for the auth code has "
            "expired</body></html>"),
        Kind::Authentication, "session",
        "invalid_grant: The provided authorization grant for the auth code has expired");
    row("403: no permission", status(403, xml, fault("query execution failed")), Kind::Forbidden,
        "query execution failed", "query execution failed");
    row("403: a page", status(403, "text/html", "<html>Forbidden</html>"), Kind::Forbidden,
        "may not see", "Forbidden");
    row("404: no body and no type", status(404), Kind::NotFound, "has no");
    row("404: a wrong path", status(404, "text/html", "<html><body>Not Found</body></html>"),
        Kind::NotFound, "has no", "Not Found");
    row("406: not as that type", status(406, "text/html", undertow), Kind::Fault, "HTTP 406",
        "Internal Server Error");
    row("409: locked", status(409, xml, fault("[Cannot. VM is locked]")), Kind::Fault,
        "VM is locked", "[Cannot. VM is locked]");
    row("410: gone", status(410), Kind::NotFound, "has no");
    row("415: not of that type", status(415), Kind::Fault, "HTTP 415");
    row("500: a fault", status(500, xml, fault("Internal")), Kind::Fault, "Internal", "Internal");
    row("500: a link that could not be followed", status(500, "text/html;charset=UTF-8", undertow),
        Kind::Fault, "HTTP 500", "Internal Server Error");
    row("500: nothing", status(500), Kind::Fault, "HTTP 500");
    row("502: from Apache", status(502, "text/html; charset=iso-8859-1", apache), Kind::Fault,
        "not available (HTTP 502)",
        "Not now The server is temporarily unable to service your request.");
    row("504: from Apache", status(504, "text/html; charset=iso-8859-1", apache), Kind::Fault,
        "not available (HTTP 504)",
        "Not now The server is temporarily unable to service your request.");
    row("204: less than was asked for", status(204), Kind::Fault, "HTTP 204");
    row("a status nobody knows", status(599, "text/plain", "?"), Kind::Fault, "HTTP 599", "?");
    row("a fault with rubbish behind it", status(400, xml, fault("x") + "junk"), Kind::Fault,
        "HTTP 400", "x Operation Failed junk");
    row("a fault with a document type", status(400, xml, "<!DOCTYPE fault>" + fault("x")),
        Kind::Fault, "HTTP 400", "x Operation Failed");
}

void TestAnswers::refusals()
{
    QFETCH(demo::Override, answer);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    m_engine.answer("/api/roles$", answer);

    const std::optional<Error> error = errorOf(m_connection->systemService().rolesService().list());

    QVERIFY(error);
    QCOMPARE(error->kind(), kind);
    QCOMPARE(error->httpStatus(), answer.status);
    QVERIFY2(error->message().contains(says), qPrintable(error->message()));
    QTEST(error->fault().detail, "detail");
    QVERIFY(!error->correlationId().isEmpty());
    QVERIFY(!error->message().contains(QLatin1Char('<')));
    QVERIFY(!errorOf(m_connection->systemService().tagsService().list())); // the rest goes on
}

void TestAnswers::strangers_data()
{
    QTest::addColumn<demo::Override>("answer");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const demo::Override &answer, const char *says) {
        QTest::newRow(name) << answer << QString::fromUtf8(says);
    };
    row("F13: a page to sign in", status(200, "text/html", "<html><body>Sign in</body></html>"),
        "(HTTP 200, text/html). It says “Sign in”");
    row("F13: a proxy's page", status(200, "text/html; charset=utf-8", apache),
        "(HTTP 200, text/html; charset=utf-8). It says “Not now");
    row("F13: what would be an answer, if it said so", status(200, "text/html", "<roles/>"),
        "(HTTP 200, text/html)");
    row("F13: plain text", status(200, "text/plain", "hello"), "It says “hello”");
    row("F13: JSON", status(200, "application/json", "{\"role\": []}"), "application/json");
    row("F13: a picture", status(200, "image/png", "\x89PNG\r\n"), "(HTTP 200, image/png)");
    row("F13: nothing at all", status(200), "(HTTP 200)");
    row("F13: no type and no XML", status(200, "", "hello"), "(HTTP 200). It says “hello”");
    row("a page that calls itself XML", status(200, "application/xhtml+xml", "<html/>"), "<html>");
    row("a fault as if it were a success", good(fault("x")), "<fault>");
    row("another list", good("<users/>"), "<users>");
    row("one object instead of a list", good("<role id='1'/>"), "<role>");
    row("an empty body", good(""), "empty");
    row("an object without an id", good("<roles><role/></roles>"), "without an id");
}

void TestAnswers::strangers()
{
    QFETCH(demo::Override, answer);
    QFETCH(QString, says);
    m_engine.answer("/api/roles$", answer);

    const std::optional<Error> error = errorOf(m_connection->systemService().rolesService().list());

    QVERIFY(error);
    QCOMPARE(error->kind(), Kind::Protocol);
    QCOMPARE(error->httpStatus(), 200);
    QVERIFY2(error->message().contains(says), qPrintable(error->message()));
    QVERIFY(!error->advice().isEmpty());
}

void TestAnswers::lists_data()
{
    QTest::addColumn<demo::Override>("answer");
    QTest::addColumn<qsizetype>("count");

    const auto row = [](const char *name, const demo::Override &answer, qsizetype count) {
        QTest::newRow(name) << answer << count;
    };
    row("an empty list", good("<roles/>"), 0);
    row("an empty list, opened and closed", good("<roles>\n</roles>"), 0);
    row("without a type", status(200, "", "<roles><role id='1'/></roles>"), 1);
    row("with a character set", status(200, "application/xml;charset=UTF-8", "<roles/>"), 0);
    row("as text", status(200, "text/xml", "<roles><role id='1'/></roles>"), 1);
    row("references without hrefs, elements nobody knows",
        good("<roles><role id='1'><permits><permit id='2'/></permits><new/></role></roles>"), 1);
}

void TestAnswers::lists()
{
    QFETCH(demo::Override, answer);
    m_engine.answer("/api/roles$", answer);

    const QFuture<QList<Role>> roles = m_connection->systemService().rolesService().list();

    QVERIFY(!errorOf(roles));
    QTEST(roles.result().size(), "count");
}

// Some lists of what is gone are empty, others are not there: both are no items.
void TestAnswers::listsBelowAGoneVm()
{
    const VmService gone = m_connection->systemService().vmsService().vmService(
        QStringLiteral("11111111-2222-3333-4444-555555555555"));

    QVERIFY(gone.nicsService().list().result().isEmpty());
    QCOMPARE(errorOf(gone.reportedDevicesService().list())->kind(), Kind::NotFound);
    QCOMPARE(errorOf(gone.get())->kind(), Kind::NotFound);
}

void TestAnswers::faultIsPlainText()
{
    const QByteArray detail =
        QByteArray("&lt;b&gt;bold&lt;/b&gt;\n\n two  ") + QByteArray(5000, 'x');
    m_engine.answer("/api/roles$", status(400, "application/xml", fault(detail)));

    const std::optional<Error> error = errorOf(m_connection->systemService().rolesService().list());

    QVERIFY(error->message().contains(QStringLiteral("<b>bold</b> two x")));
    QVERIFY(!error->message().contains(QLatin1Char('\n')));
    QVERIFY(error->message().size() < 600);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
