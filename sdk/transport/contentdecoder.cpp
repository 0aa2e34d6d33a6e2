// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/contentdecoder_p.h"

#include <algorithm>

#include <zlib.h>

namespace ovirt::transport {

struct ContentDecoder::Stream {
    z_stream z{};
    bool ready = false;

    ~Stream()
    {
        if (ready)
            inflateEnd(&z);
    }
};

ContentDecoder::ContentDecoder()
    : m_stream(std::make_unique<Stream>())
{
}

ContentDecoder::~ContentDecoder() = default;

bool ContentDecoder::isIdentity(const QByteArray &encoding)
{
    return encoding.isEmpty() || encoding.compare("identity", Qt::CaseInsensitive) == 0;
}

bool ContentDecoder::start(const QByteArray &encoding, qint64 limit)
{
    m_failure = {};
    m_left = limit;
    m_first = true;
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip")
        return begin(Format::Gzip, false);
    if (name == "deflate")
        return begin(Format::Deflate, false);
    return fail(TransportFault::ContentEncoding, QString::fromLatin1(encoding.left(100)));
}

bool ContentDecoder::begin(Format format, bool raw)
{
    m_format = format;
    m_ended = false;
    const int window = format == Format::Gzip ? 15 + 16 : raw ? -15 : 15;
    z_stream &z = m_stream->z;
    const int result = m_stream->ready ? inflateReset2(&z, window) : inflateInit2(&z, window);
    if (result != Z_OK)
        return fail(TransportFault::ContentEncoding, QStringLiteral("zlib can not begin"));
    m_stream->ready = true;
    return true;
}

// "deflate" is the zlib format, but some servers send it raw: a zlib header starts with x8 and is a
// multiple of 31, which raw data practically never does.
static bool isRawDeflate(QByteArrayView bytes)
{
    return !bytes.isEmpty() && (uchar(bytes[0]) & 0x0f) != 8;
}

bool ContentDecoder::decode(QByteArrayView bytes, QByteArray &output)
{
    if (bytes.isEmpty())
        return true;
    if (m_first && m_format == Format::Deflate && isRawDeflate(bytes) && !begin(m_format, true))
        return false;
    m_first = false;
    z_stream &z = m_stream->z;
    // zlib only reads from next_in; its type is older than const.
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    z.avail_in = uInt(bytes.size());
    do {
        if (m_ended && (m_format != Format::Gzip || inflateReset(&z) != Z_OK))
            return fail(TransportFault::ContentEncoding, QStringLiteral("bytes after the end"));
        m_ended = false;
        if (!inflateSome(output))
            return false;
    } while (z.avail_in > 0);
    return true;
}

bool ContentDecoder::inflateSome(QByteArray &output)
{
    z_stream &z = m_stream->z;
    for (;;) {
        const qsizetype before = output.size();
        const qsizetype step = std::clamp<qsizetype>(qsizetype(z.avail_in) * 4, 1024, 256 * 1024);
        output.resize(before + step);
        z.next_out = reinterpret_cast<Bytef *>(output.data() + before);
        z.avail_out = uInt(step);
        const int result = inflate(&z, Z_NO_FLUSH);
        const qsizetype made = step - qsizetype(z.avail_out);
        output.resize(before + made);
        m_left -= made;
        if (!handle(result))
            return false;
        if (m_ended || (z.avail_in == 0 && z.avail_out > 0))
            return true;
    }
}

bool ContentDecoder::handle(int result)
{
    if (m_left < 0)
        return fail(TransportFault::LimitExceeded, QStringLiteral("the decompressed body"));
    if (result == Z_STREAM_END)
        m_ended = true;
    else if (result != Z_OK && result != Z_BUF_ERROR)
        return fail(TransportFault::ContentEncoding, QString::fromLatin1(m_stream->z.msg));
    return true;
}

bool ContentDecoder::finish()
{
    return m_ended || m_first
        || fail(TransportFault::ContentEncoding, QStringLiteral("it ends in the middle"));
}

bool ContentDecoder::fail(TransportFault fault, const QString &detail)
{
    m_failure = {fault, detail};
    return false;
}

} // namespace ovirt::transport
