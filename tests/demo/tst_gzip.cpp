// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/gzip.h"

#include <QTest>

using demo::BodyStream;
using demo::Gzip;
using demo::GzipStream;

namespace {

// A body in three pieces.
class ThreePieces final : public BodyStream {
public:
    QByteArray next() override { return m_left-- > 0 ? QByteArray(10'000, 'x') : QByteArray(); }

private:
    int m_left = 3;
};

QByteArray plain(const QByteArray &compressed)
{
    QByteArray out(100'000, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
    stream.avail_in = static_cast<uInt>(compressed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = inflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return result == Z_STREAM_END && stream.avail_in == 0 ? out : QByteArray();
}

} // namespace

class TestGzip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compressesAgainAndAgain();
    void compressesAStream();
};

void TestGzip::compressesAgainAndAgain()
{
    Gzip gzip;

    for (const QByteArray &text : {QByteArray("one"), QByteArray(50'000, 'a'), QByteArray()})
        QCOMPARE(plain(gzip.compress(text, true)), text);
}

void TestGzip::compressesAStream()
{
    GzipStream stream("begin", std::make_unique<ThreePieces>());

    QByteArray all;
    for (QByteArray piece = stream.next(); !piece.isEmpty(); piece = stream.next())
        all += piece;

    QCOMPARE(plain(all), "begin" + QByteArray(30'000, 'x'));
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
