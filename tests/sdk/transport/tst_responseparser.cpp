// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/responseparser_p.h"

#include <QTest>

using namespace ovirt;
using namespace ovirt::transport;

namespace {

//! What a whole input came to: bodies of the answers in order, and how it ended.
struct Reading {
    QList<int> statuses;
    QByteArrayList bodies;
    TransportFault fault = TransportFault::None;

    bool operator==(const Reading &) const = default;
};

struct Reader {
    ResponseParser parser;
    Reading reading;
    bool open = false;

    explicit Reader(const TransportLimits &limits = {})
        : parser(limits)
    {
    }

    bool handle(ResponseParser::Event event)
    {
        switch (event) {
        case ResponseParser::Event::NeedMore:
            return false;
        case ResponseParser::Event::Head:
            reading.statuses << parser.takeHead().status;
            reading.bodies << QByteArray();
            open = true;
            return true;
        case ResponseParser::Event::Body:
            reading.bodies.back() += parser.body();
            return true;
        case ResponseParser::Event::Complete:
            open = false;
            parser.begin();
            return true;
        case ResponseParser::Event::Failed:
            reading.fault = parser.failure().fault;
            return false;
        }
        return false;
    }

    void feed(QByteArrayView bytes)
    {
        while (reading.fault == TransportFault::None && handle(parser.feed(bytes))) { }
    }
};

Reading readInSlices(const QByteArray &input, qsizetype slice, const TransportLimits &limits = {})
{
    Reader reader(limits);
    for (qsizetype at = 0; at < input.size(); at += slice)
        reader.feed(QByteArrayView(input).sliced(at).first(qMin(slice, input.size() - at)));
    if (reader.open && reader.reading.fault == TransportFault::None)
        reader.handle(reader.parser.end());
    return reader.reading;
}

} // namespace

class TestResponseParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesLimits_data();
    void refusesLimits();
    void failsEarly_data();
    void failsEarly();
    void headOfAnswer();
    void keepAlive_data();
    void keepAlive();
    void answerToHead();
    void closesAfter_data();
    void closesAfter();
};

void TestResponseParser::accepts_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<QByteArrayList>("bodies");
    const auto row = [](const char *name, const QByteArray &input, const QList<int> &statuses,
                         const QByteArrayList &bodies) {
        QTest::newRow(name) << input << statuses << bodies;
    };
    const QByteArray small("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none");

    row("Content-Length", small, {200}, {"one"});
    row("two answers", small + small, {200, 200}, {"one", "one"});
    row("empty body", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", {404}, {""});
    row("chunked",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
        "chunked\r\n\r\n3\r\none\r\n4;a=b\r\n-two\r\n0\r\n\r\n"
            + small,
        {200, 200}, {"one-two", "one"});
    row("trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n0\r\nDigest: x\r\nOther: "
        "y\r\n\r\n"
            + small,
        {200, 200}, {"one", "one"});
    row("until the end", "HTTP/1.1 200 OK\r\n\r\nuntil the end", {200}, {"until the end"});
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\none", {200}, {"one"});
    row("no reason", "HTTP/1.1 200 \r\nContent-Length: 3\r\n\r\none", {200}, {"one"});
    row("100 Continue", "HTTP/1.1 100 Continue\r\n\r\n" + small, {200}, {"one"});
    row("102, 103, 103",
        "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
        "HTTP/1.1 103 Early Hints\r\n\r\n"
            + small,
        {200}, {"one"});
    row("204", "HTTP/1.1 204 No Content\r\n\r\n" + small, {204, 200}, {"", "one"});
    row("304 with the length of the 200",
        "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n" + small, {304, 200}, {"", "one"});
    row("the same Content-Length twice",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\none", {200}, {"one"});
}

void TestResponseParser::accepts()
{
    QFETCH(QByteArray, input);
    QFETCH(QList<int>, statuses);
    QFETCH(QByteArrayList, bodies);
    const Reading expected{statuses, bodies, TransportFault::None};

    for (qsizetype slice = 1; slice <= input.size(); ++slice)
        QCOMPARE(readInSlices(input, slice), expected);
}

void TestResponseParser::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *name, const QByteArray &input) {
        QTest::newRow(name) << input;
    };
    const auto field = [](const char *name, const QByteArray &fields) {
        QTest::newRow(name) << "HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\none-and-some-more";
    };
    const QByteArray chunked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");

    row("101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n");
    row("HTTP/0.9", "<html>hello</html>\r\n\r\n");
    row("HTTP/2.0", "HTTP/2.0 200 OK\r\nContent-Length: 3\r\n\r\none");
    row("HTTP/1.2", "HTTP/1.2 200 OK\r\nContent-Length: 3\r\n\r\none");
    row("status of two digits", "HTTP/1.1 20 OK\r\nContent-Length: 3\r\n\r\none");
    row("status 099", "HTTP/1.1 099 OK\r\nContent-Length: 3\r\n\r\none");
    row("status 099 before an answer",
        "HTTP/1.1 099 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none");
    row("empty line first", "\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none");
    row("only bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 3\n\none");
    field("two Content-Lengths", "Content-Length: 3\r\nContent-Length: 4");
    field("list of Content-Lengths", "Content-Length: 3, 4");
    field("negative Content-Length", "Content-Length: -3");
    field("signed Content-Length", "Content-Length: +3");
    field("junk Content-Length", "Content-Length: three");
    field("Content-Length and more", "Content-Length: 3 4");
    field("huge Content-Length", "Content-Length: 99999999999999999999999");
    field("Content-Length and chunked", "Content-Length: 3\r\nTransfer-Encoding: chunked");
    field("chunked and Content-Length", "Transfer-Encoding: chunked\r\nContent-Length: 3");
    field("gzip, chunked", "Transfer-Encoding: gzip, chunked");
    field("identity", "Transfer-Encoding: identity");
    field("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked");
    field("field without a colon", "Content-Length: 3\r\nno colon here");
    field("blank before the colon", "Content-Length : 3");
    field("NUL in a value", QByteArray("X: a\0b\r\nContent-Length: 3", 25));
    field("bare carriage return", "X: a\rb\r\nContent-Length: 3");
    field("bare line feed", "X: a\nContent-Length: 3");
    field("folded line", "X: a\r\n b\r\nContent-Length: 3");
    row("chunked in HTTP/1.0",
        "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n");
    row("chunk size zz", chunked + "zz\r\n");
    row("negative chunk size", chunked + "-3\r\n");
    row("huge chunk size", chunked + "fffffffffffffffff\r\n");
    row("chunk longer than said", chunked + "3\r\nonetwo\r\n0\r\n\r\n");
    row("Content-Length in a trailer", chunked + "3\r\none\r\n0\r\nContent-Length: 3\r\n\r\n");
}

void TestResponseParser::refuses()
{
    QFETCH(QByteArray, input);

    for (qsizetype slice = 1; slice <= input.size(); ++slice)
        QCOMPARE(readInSlices(input, slice).fault, TransportFault::ProtocolViolation);
}

void TestResponseParser::refusesLimits_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray line = "X: " + QByteArray(60, 'x') + "\r\n";

    QTest::newRow("one long field") << ok + "X: " + QByteArray(5000, 'x');
    QTest::newRow("many bytes") << ok + line.repeated(19) + QByteArray(3000, 'y');
    QTest::newRow("many fields") << ok + QByteArray("X: y\r\n").repeated(21);
    QTest::newRow("long chunk extension") << chunked + "3;" + QByteArray(5000, 'x');
    QTest::newRow("many chunk extensions")
        << chunked + ("3;" + QByteArray(1000, 'x') + "\r\none\r\n").repeated(6);
    QTest::newRow("long trailer") << chunked + "0\r\nX: " + QByteArray(5000, 'x');
    QTest::newRow("many trailer fields")
        << chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(50) + "\r\n";
    QTest::newRow("only interim answers")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(40);
}

void TestResponseParser::refusesLimits()
{
    QFETCH(QByteArray, input);
    TransportLimits limits;
    limits.headerBytes = 4096;
    limits.headerFields = 20;

    for (const qsizetype slice : {1, 2, 3, 7, 64, 1000, 100000})
        QCOMPARE(readInSlices(input, slice, limits).fault, TransportFault::LimitExceeded);
}

void TestResponseParser::failsEarly_data()
{
    QTest::addColumn<QByteArray>("input");

    QTest::newRow("one wrong byte") << QByteArray("X");
    QTest::newRow("SSH") << QByteArray("SSH-2.0");
    QTest::newRow("bare line feed") << QByteArray("HTTP/1.1 200 OK\n");
    QTest::newRow("folded line") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n ");
    QTest::newRow("chunk size") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
}

// A server that stops there must not hold us until a deadline.
void TestResponseParser::failsEarly()
{
    QFETCH(QByteArray, input);
    Reader reader;

    reader.feed(input);

    QCOMPARE(reader.reading.fault, TransportFault::ProtocolViolation);
    QVERIFY(!reader.parser.failure().detail.isEmpty());
}

void TestResponseParser::headOfAnswer()
{
    ResponseParser parser;
    QByteArrayView input(
        "HTTP/1.1 200 All is well\r\nServer: a\r\nkeep-alive: timeout=5, max=99\r\n"
        "Set-Cookie: b\r\nSet-Cookie: c\r\nContent-Length: 0\r\n\r\n");

    QCOMPARE(parser.feed(input), ResponseParser::Event::Head);

    const ResponseHead head = parser.takeHead();
    QCOMPARE(head.reason, "All is well");
    QCOMPARE(head.fields.size(), 5);
    QCOMPARE(head.fields.at(3).second, "c");
    QCOMPARE(head.value("SERVER"), "a");
    QVERIFY(head.value("Date").isNull());
    QCOMPARE(head.keepAliveMax(), 99);
    QCOMPARE(head.keepAliveTimeout(), 5);
    QCOMPARE(parser.contentLength(), 0);
}

void TestResponseParser::keepAlive_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("max"); // -1: not said
    QTest::addColumn<int>("timeout");

    QTest::newRow("both, in any case") << QByteArray("TIMEOUT=5,Max=99") << 99 << 5;
    QTest::newRow("blanks around") << QByteArray(" max=7 ,  timeout=60 ") << 7 << 60;
    QTest::newRow("one of them") << QByteArray("max=0") << 0 << -1;
    QTest::newRow("others between") << QByteArray("a, maximum=3, b=c, max=4,") << 4 << -1;
    QTest::newRow("no number") << QByteArray("max=many, timeout=") << -1 << -1;
    QTest::newRow("below nothing") << QByteArray("max=-1, timeout=-5") << -1 << -1;
    QTest::newRow("no value") << QByteArray("max, timeout") << -1 << -1;
    QTest::newRow("only commas") << QByteArray(",,") << -1 << -1;
    QTest::newRow("empty") << QByteArray("") << -1 << -1;
}

void TestResponseParser::keepAlive()
{
    QFETCH(QByteArray, value);
    ResponseHead head;
    head.fields.append({"Keep-Alive", value});

    QTEST(head.keepAliveMax().value_or(-1), "max");
    QTEST(head.keepAliveTimeout().value_or(-1), "timeout");
}

void TestResponseParser::answerToHead()
{
    ResponseParser parser;
    parser.begin(true);
    QByteArrayView input("HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\n");

    QCOMPARE(parser.feed(input), ResponseParser::Event::Head);

    QCOMPARE(parser.feed(input), ResponseParser::Event::Complete);
}

void TestResponseParser::closesAfter_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("closes");

    QTest::newRow("HTTP/1.1") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1") << false;
    QTest::newRow("close") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: x, Close")
                           << true;
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK") << true;
    QTest::newRow("HTTP/1.0") << QByteArray(
        "HTTP/1.0 200 OK\r\nContent-Length: 1\r\nConnection: keep-alive")
                              << true;
}

void TestResponseParser::closesAfter()
{
    QFETCH(QByteArray, head);
    ResponseParser parser;
    head += "\r\n\r\n";
    QByteArrayView input(head);

    QCOMPARE(parser.feed(input), ResponseParser::Event::Head);

    QTEST(parser.closesAfter(), "closes");
}

QTEST_GUILESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
