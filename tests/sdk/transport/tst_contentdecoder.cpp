// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/contentdecoder_p.h"

#include <QTest>

#include <zlib.h>

using namespace ovirt;
using namespace ovirt::transport;

namespace {

QByteArray compressed(const QByteArray &text, int window)
{
    z_stream z{};
    deflateInit2(&z, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
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

QByteArray gzip(const QByteArray &text)
{
    return compressed(text, 15 + 16);
}

constexpr qint64 limit = 1024 * 1024;

} // namespace

class TestContentDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void refusesEncoding_data();
    void refusesEncoding();
    void bombStopsAtLimit();
    void servesNextBody();
};

void TestContentDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    const QByteArray text = QByteArray("<nic id=\"1\"/>").repeated(5000);

    QTest::newRow("gzip") << QByteArray("gzip") << gzip(text) << text;
    QTest::newRow("GZIP") << QByteArray("GZIP") << gzip(text) << text;
    QTest::newRow("x-gzip") << QByteArray("x-gzip") << gzip(text) << text;
    QTest::newRow("two members") << QByteArray("gzip") << gzip("one") + gzip("two")
                                 << QByteArray("onetwo");
    QTest::newRow("deflate") << QByteArray("deflate") << compressed(text, 15) << text;
    QTest::newRow("raw deflate") << QByteArray("deflate") << compressed(text, -15) << text;
    QTest::newRow("empty text") << QByteArray("gzip") << gzip("") << QByteArray();
    QTest::newRow("no byte at all") << QByteArray("gzip") << QByteArray() << QByteArray();
}

void TestContentDecoder::decodes()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, output);

    for (const qsizetype slice : {qsizetype(1), qsizetype(3), qsizetype(1000000)}) {
        ContentDecoder decoder;
        QVERIFY(decoder.start(encoding, limit));
        QByteArray result;
        for (qsizetype at = 0; at < input.size(); at += slice)
            QVERIFY(decoder.decode(
                QByteArrayView(input).sliced(at).first(qMin(slice, input.size() - at)), result));
        QVERIFY(decoder.finish());
        QCOMPARE(result, output);
    }
}

void TestContentDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QByteArray wrongLength = gzip("some text");
    wrongLength[wrongLength.size() - 4] ^= 1;
    QByteArray wrongSum = gzip("some text");
    wrongSum[wrongSum.size() - 8] ^= 1;

    QTest::newRow("not gzip") << QByteArray("<html>");
    QTest::newRow("cut") << gzip("some text").chopped(1);
    QTest::newRow("cut in the header") << gzip("some text").left(5);
    QTest::newRow("wrong length") << wrongLength;
    QTest::newRow("wrong checksum") << wrongSum;
    QTest::newRow("bytes after the end") << gzip("some text") + "more";
}

void TestContentDecoder::refuses()
{
    QFETCH(QByteArray, input);
    ContentDecoder decoder;
    QVERIFY(decoder.start("gzip", limit));
    QByteArray result;

    const bool good = decoder.decode(input, result) && decoder.finish();

    QVERIFY(!good);
    QCOMPARE(decoder.failure().fault, TransportFault::ContentEncoding);
}

void TestContentDecoder::refusesEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");

    QTest::newRow("br") << QByteArray("br");
    QTest::newRow("nested") << QByteArray("gzip, gzip");
    QTest::newRow("junk") << QByteArray("\x01\x02");
}

void TestContentDecoder::refusesEncoding()
{
    QFETCH(QByteArray, encoding);
    ContentDecoder decoder;

    QVERIFY(!decoder.start(encoding, limit));

    QCOMPARE(decoder.failure().fault, TransportFault::ContentEncoding);
}

void TestContentDecoder::bombStopsAtLimit()
{
    const QByteArray bomb = gzip(QByteArray(64 * 1024 * 1024, '\0'));
    ContentDecoder decoder;
    QVERIFY(decoder.start("gzip", limit));
    QByteArray result;

    QVERIFY(!decoder.decode(bomb, result));

    QCOMPARE(decoder.failure().fault, TransportFault::LimitExceeded);
    QVERIFY(result.size() < 2 * limit);
}

void TestContentDecoder::servesNextBody()
{
    ContentDecoder decoder;
    QByteArray first;
    QByteArray second;

    QVERIFY(decoder.start("deflate", limit) && !decoder.decode("\xff\xff\xff", first));
    QVERIFY(
        decoder.start("gzip", limit) && decoder.decode(gzip("text"), second) && decoder.finish());

    QCOMPARE(second, "text");
}

QTEST_GUILESS_MAIN(TestContentDecoder)
#include "tst_contentdecoder.moc"
