// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/gzip.h"

namespace demo {
namespace {

constexpr int gzipFormat = 15 + 16; // the largest window, with gzip's header and trailer
constexpr int memoryLevel = 8;

} // namespace

Gzip::Gzip()
{
    // The fastest level: an engine's XML is so repetitive that it still shrinks to a tenth.
    const int result = deflateInit2(
        &m_stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, memoryLevel, Z_DEFAULT_STRATEGY);
    if (result != Z_OK)
        qFatal("zlib cannot be used: %d", result);
}

Gzip::~Gzip()
{
    deflateEnd(&m_stream);
}

QByteArray Gzip::compress(QByteArrayView bytes, bool end)
{
    QByteArray out;
    out.resize(
        static_cast<qsizetype>(deflateBound(&m_stream, static_cast<uLong>(bytes.size()))) + 64);
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
    m_stream.avail_out = static_cast<uInt>(out.size());
    deflate(&m_stream, end ? Z_FINISH : Z_SYNC_FLUSH);
    out.resize(out.size() - static_cast<qsizetype>(m_stream.avail_out));
    if (end)
        deflateReset(&m_stream);
    return out;
}

GzipStream::GzipStream(QByteArray body, std::unique_ptr<BodyStream> rest)
    : m_body(std::move(body))
    , m_rest(std::move(rest))
{
}

QByteArray GzipStream::next()
{
    if (m_ended)
        return {};
    QByteArray piece = std::exchange(m_body, {});
    if (piece.isEmpty())
        piece = m_rest->next();
    m_ended = piece.isEmpty();
    return m_gzip.compress(piece, m_ended);
}

} // namespace demo
