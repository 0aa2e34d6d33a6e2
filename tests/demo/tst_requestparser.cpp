// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/requestparser.h"

#include <QTest>

using demo::Request;
using demo::RequestParser;

class TestRequestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsInAnySlices_data();
    void readsInAnySlices();
    void readsHeaders();
    void connection_data();
    void connection();
    void refuses_data();
    void refuses();
    void waitsForTheRest();
};

namespace {

QList<Request> all(RequestParser &parser)
{
    QList<Request> requests;
    while (std::optional<Request> request = parser.next())
        requests.append(std::move(*request));
    return requests;
}

} // namespace

void TestRequestParser::readsInAnySlices_data()
{
    QTest::addColumn<int>("slice");
    for (const int slice : {1, 2, 3, 7, 19, 64, 1000})
        QTest::addRow("%d bytes", slice) << slice;
}

void TestRequestParser::readsInAnySlices()
{
    QFETCH(int, slice);
    const QByteArray text = "GET /one HTTP/1.1\r\nHost: a\r\n\r\n"
                            "POST /two?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"
                            "\r\nHEAD /three HTTP/1.1\r\nHost: a\r\n\r\n";
    RequestParser parser;

    QList<Request> requests;
    for (qsizetype at = 0; at < text.size(); at += slice) {
        parser.feed(text.mid(at, slice));
        requests += all(parser);
    }

    QCOMPARE(parser.error(), 0);
    QCOMPARE(parser.pending(), 0);
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[0].target.toByteArray(), QByteArray("/one"));
    QCOMPARE(requests[1].method.toByteArray(), QByteArray("POST"));
    QCOMPARE(requests[1].target.toByteArray(), QByteArray("/two?x=1"));
    QCOMPARE(requests[1].body, QByteArray("hello"));
    QCOMPARE(requests[2].method.toByteArray(), QByteArray("HEAD"));
}

void TestRequestParser::readsHeaders()
{
    RequestParser parser;
    parser.feed(
        "GET / HTTP/1.1\r\nhost: a\r\nACCEPT: application/xml\r\nAuthorization:Bearer x \r\n"
        "Correlation-Id: abc\r\nAccept-Encoding: gzip\r\nVersion: 4\r\nX-Other: y\r\n\r\n");

    const std::optional<Request> request = parser.next();

    QVERIFY(request.has_value());
    QCOMPARE(request->accept.toByteArray(), QByteArray("application/xml"));
    QCOMPARE(request->authorization.toByteArray(), QByteArray("Bearer x"));
    QCOMPARE(request->correlationId.toByteArray(), QByteArray("abc"));
    QCOMPARE(request->acceptEncoding.toByteArray(), QByteArray("gzip"));
    QCOMPARE(request->version.toByteArray(), QByteArray("4"));
    QVERIFY(request->contentType.isNull());
}

void TestRequestParser::connection_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("close");
    QTest::addColumn<bool>("keepAlive");
    const QByteArray now = "GET / HTTP/1.1\r\nHost: a\r\n";
    const QByteArray then = "GET / HTTP/1.0\r\n";
    QTest::newRow("1.1") << now + "\r\n" << false << false;
    QTest::newRow("1.1, keep") << now + "Connection: Keep-Alive\r\n\r\n" << false << true;
    QTest::newRow("1.1, close") << now + "Connection: close\r\n\r\n" << true << false;
    QTest::newRow("1.1, list") << now + "Connection: TE, Close\r\n\r\n" << true << false;
    QTest::newRow("1.0") << then + "\r\n" << true << false;
    QTest::newRow("1.0, keep") << then + "Connection: keep-alive\r\n\r\n" << false << true;
}

void TestRequestParser::connection()
{
    QFETCH(QByteArray, text);
    RequestParser parser;
    parser.feed(text);

    const std::optional<Request> request = parser.next();

    QVERIFY(request.has_value());
    QTEST(request->close, "close");
    QTEST(request->keepAlive, "keepAlive");
}

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const QByteArray line = "GET / HTTP/1.1\r\n";
    const QByteArray host = "Host: a\r\n";
    QTest::newRow("TLS to a plain port") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) << 400;
    QTest::newRow("no method") << QByteArray(" / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("target is no path")
        << QByteArray("GET example.com HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("blank in the target")
        << QByteArray("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("another protocol") << QByteArray("GET / RTSP/1.0\r\n\r\n") << 400;
    QTest::newRow("no host") << line + "\r\n" << 400;
    QTest::newRow("field without colon") << line + host + "nonsense\r\n\r\n" << 400;
    QTest::newRow("blank before the colon") << line + host + "Accept : x\r\n\r\n" << 400;
    QTest::newRow("folded field") << line + host + "A: b\r\n c\r\n\r\n" << 400;
    QTest::newRow("NUL") << line + host + QByteArray("A: b\0c\r\n\r\n", 10) << 400;
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400;
    QTest::newRow("two lengths") << line + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"
                                 << 400;
    QTest::newRow("negative length") << line + host + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("long body") << line + host + "Content-Length: 2000000\r\n\r\n" << 413;
    QTest::newRow("chunked request") << line + host + "Transfer-Encoding: chunked\r\n\r\n" << 411;
    QTest::newRow("long line") << "GET /" + QByteArray(9000, 'a') << 414;
    QTest::newRow("long field") << line + host + "A: " + QByteArray(9000, 'a') + "\r\n\r\n" << 400;
    QTest::newRow("many fields") << line + host + QByteArray("A: b\r\n").repeated(200) + "\r\n"
                                 << 400;
    QTest::newRow("endless head") << line + host + QByteArray("A: b\r\n").repeated(20000) << 400;
}

void TestRequestParser::refuses()
{
    QFETCH(QByteArray, text);
    RequestParser parser;

    parser.feed(text);

    QVERIFY(!parser.next().has_value());
    QTEST(parser.error(), "status");
}

void TestRequestParser::waitsForTheRest()
{
    RequestParser parser;

    parser.feed("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nab");

    QVERIFY(!parser.next().has_value());
    QCOMPARE(parser.error(), 0);
    QVERIFY(parser.pending() > 0);
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
