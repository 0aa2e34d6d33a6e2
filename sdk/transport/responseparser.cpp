// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/responseparser_p.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>

#include <boost/beast/http/parser.hpp>

namespace ovirt::transport {

namespace http = boost::beast::http;

static constexpr int maxInterim = 32; // 1xx answers before the real one

// A body that is never stored: each piece is shown where it lies in the input.
struct PieceBody {
    using value_type = QByteArrayView;

    class reader {
    public:
        template <bool isRequest, typename Fields>
        reader(http::header<isRequest, Fields> &, value_type &piece)
            : m_piece(piece)
        {
        }
        void init(const boost::optional<std::uint64_t> &, boost::system::error_code &error)
        {
            error = {};
        }
        template <typename Buffers>
        std::size_t put(const Buffers &buffers, boost::system::error_code &error)
        {
            const boost::asio::const_buffer buffer = *boost::asio::buffer_sequence_begin(buffers);
            m_piece = {static_cast<const char *>(buffer.data()), qsizetype(buffer.size())};
            error = {};
            return buffer.size();
        }
        void finish(boost::system::error_code &error) { error = {}; }

    private:
        value_type &m_piece;
    };
};

struct ResponseParser::Beast {
    std::optional<http::response_parser<PieceBody>> parser;
    boost::system::error_code error;
    std::size_t extensionBytes = 0;
    std::function<void(std::uint64_t, boost::beast::string_view, boost::system::error_code &)>
        onChunk;

    void reset(const TransportLimits &limits, bool toHead);
    qsizetype put(QByteArrayView bytes);
    void putEof();
    [[nodiscard]] qsizetype count(http::field field) const;
};

void ResponseParser::Beast::reset(const TransportLimits &limits, bool toHead)
{
    parser.emplace();
    parser->header_limit(std::uint32_t(std::min<qsizetype>(limits.headerBytes, 1 << 30)));
    parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    parser->skip(toHead);
    error = {};
    extensionBytes = 0;
    if (!onChunk) {
        const auto limit = std::size_t(limits.headerBytes);
        onChunk = [this, limit](auto, boost::beast::string_view extensions, auto &code) {
            extensionBytes += extensions.size();
            if (extensionBytes > limit)
                code = http::error::header_limit;
        };
    }
    parser->on_chunk_header(onChunk);
}

// Beast reports by error code, but lets a trailer beyond its own bounds escape as an exception.
qsizetype ResponseParser::Beast::put(QByteArrayView bytes)
{
    parser->get().body() = {};
    try {
        return qsizetype(
            parser->put(boost::asio::const_buffer(bytes.data(), size_t(bytes.size())), error));
    } catch (const std::exception &) {
        error = http::error::header_limit;
        return 0;
    }
}

void ResponseParser::Beast::putEof()
{
    parser->put_eof(error);
}

qsizetype ResponseParser::Beast::count(http::field field) const
{
    const auto range = parser->get().equal_range(field);
    return std::distance(range.first, range.second);
}

ResponseParser::ResponseParser(const TransportLimits &limits)
    : m_limits(limits)
    , m_guard(limits)
    , m_beast(std::make_unique<Beast>())
{
    begin();
}

ResponseParser::~ResponseParser() = default;

void ResponseParser::begin(bool toHead)
{
    m_toHead = toHead;
    m_interim = 0;
    m_stage = Stage::Head;
    m_guard.reset();
    m_pending.clear();
    m_beast->reset(m_limits, toHead);
}

ResponseParser::Event ResponseParser::feed(QByteArrayView &bytes)
{
    switch (m_stage) {
    case Stage::Head:
        return feedHead(bytes);
    case Stage::Body:
        return feedBody(bytes);
    case Stage::Failed:
        return Event::Failed;
    }
    return Event::Failed;
}

ResponseParser::Event ResponseParser::feedHead(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        qsizetype used = 0;
        const HeadGuard::Verdict verdict = m_guard.scan(bytes, used);
        if (verdict == HeadGuard::Verdict::More) {
            m_pending.append(bytes);
            bytes = {};
            return Event::NeedMore;
        }
        if (verdict != HeadGuard::Verdict::Complete)
            return fail(verdict);
        Event event = Event::Failed;
        if (m_pending.isEmpty()) {
            event = readHead(bytes.first(used));
        } else {
            m_pending.append(bytes.first(used));
            event = readHead(m_pending);
            m_pending.clear();
        }
        bytes = bytes.sliced(used);
        if (event != Event::NeedMore)
            return event;
    }
    return Event::NeedMore;
}

ResponseParser::Event ResponseParser::readHead(QByteArrayView head)
{
    m_beast->put(head);
    if (m_beast->error)
        return fail(
            TransportFault::ProtocolViolation, QString::fromStdString(m_beast->error.message()));
    if (!m_beast->parser->is_header_done())
        return fail(
            TransportFault::ProtocolViolation, QStringLiteral("the head has no status line"));
    if (const QString why = objection(); !why.isEmpty())
        return fail(TransportFault::ProtocolViolation, why);
    if (m_beast->parser->get().result_int() < 200)
        return skipInterim();
    m_stage = Stage::Body;
    return Event::Head;
}

QString ResponseParser::objection() const
{
    const auto &message = m_beast->parser->get();
    if (message.result_int() < 100)
        return QStringLiteral("status %1").arg(message.result_int());
    if (message.result_int() == 101)
        return QStringLiteral("it switches protocols unasked");
    const qsizetype codings = m_beast->count(http::field::transfer_encoding);
    if (codings == 0)
        return {};
    const auto coding = message[http::field::transfer_encoding];
    if (codings > 1 || !boost::beast::iequals(coding, "chunked") || message.version() < 11)
        return QStringLiteral("Transfer-Encoding is not \"chunked\"");
    return {};
}

ResponseParser::Event ResponseParser::skipInterim()
{
    if (++m_interim > maxInterim)
        return fail(TransportFault::LimitExceeded, QStringLiteral("endless interim answers"));
    m_guard.reset();
    m_beast->reset(m_limits, m_toHead);
    return Event::NeedMore;
}

ResponseParser::Event ResponseParser::feedBody(QByteArrayView &bytes)
{
    for (;;) {
        if (m_beast->parser->is_done())
            return Event::Complete;
        if (bytes.isEmpty())
            return Event::NeedMore;
        Event event = Event::NeedMore;
        if (!m_pending.isEmpty()) {
            event = feedPending(bytes);
        } else {
            const qsizetype used = m_beast->put(bytes);
            const bool needsMore = m_beast->error == http::error::need_more;
            event = afterBodyStep(needsMore ? bytes.size() : used, needsMore);
            if (needsMore && event != Event::Failed)
                m_pending = bytes.sliced(used).toByteArray();
            bytes = needsMore ? QByteArrayView() : bytes.sliced(used);
        }
        if (event != Event::NeedMore)
            return event;
    }
}

// Only chunk lines and trailers wait for their end, so the input is taken over line by line: then
// Beast uses up exactly what is pending, and the pieces of the body stay where they came.
ResponseParser::Event ResponseParser::feedPending(QByteArrayView &bytes)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    const qsizetype taken = lineFeed < 0 ? bytes.size() : lineFeed + 1;
    m_pending.append(bytes.first(taken));
    bytes = bytes.sliced(taken);
    if (lineFeed < 0) // Beast asserts that what it asked for came
        return afterBodyStep(m_pending.size(), true);
    const qsizetype used = m_beast->put(m_pending);
    const bool needsMore = m_beast->error == http::error::need_more;
    const Event event = afterBodyStep(needsMore ? m_pending.size() : used, needsMore);
    m_pending.remove(0, used);
    return event;
}

ResponseParser::Event ResponseParser::afterBodyStep(qsizetype used, bool needsMore)
{
    if (m_beast->error == http::error::header_limit)
        return fail(TransportFault::LimitExceeded, QStringLiteral("chunk extensions"));
    if (m_beast->error && !needsMore)
        return fail(
            TransportFault::ProtocolViolation, QString::fromStdString(m_beast->error.message()));
    if (!body().isEmpty())
        return Event::Body;
    if (used > m_limits.headerBytes)
        return fail(TransportFault::LimitExceeded, QStringLiteral("a chunk's line or the trailer"));
    const auto &fields = m_beast->parser->get();
    if (std::distance(fields.begin(), fields.end()) > 2 * m_limits.headerFields)
        return fail(TransportFault::LimitExceeded, QStringLiteral("trailer fields"));
    return Event::NeedMore;
}

ResponseParser::Event ResponseParser::end()
{
    if (m_stage == Stage::Failed)
        return Event::Failed;
    if (m_stage == Stage::Body && m_beast->parser->need_eof() && !m_beast->parser->is_done()) {
        m_beast->putEof();
        if (!m_beast->error)
            return Event::Complete;
    }
    return fail(TransportFault::Incomplete, {});
}

ResponseHead ResponseParser::takeHead()
{
    const auto &message = m_beast->parser->get();
    ResponseHead head;
    head.status = int(message.result_int());
    head.minorVersion = message.version() == 11 ? 1 : 0;
    const auto reason = message.reason();
    head.reason = QByteArray(reason.data(), qsizetype(reason.size()));
    for (const auto &field : message) {
        const auto name = field.name_string();
        const auto value = field.value();
        head.fields.emplace_back(QByteArray(name.data(), qsizetype(name.size())),
            QByteArray(value.data(), qsizetype(value.size())));
    }
    return head;
}

QByteArrayView ResponseParser::body() const
{
    return m_beast->parser->get().body();
}

bool ResponseParser::started() const
{
    return m_stage != Stage::Head || m_interim > 0 || m_guard.started();
}

bool ResponseParser::closesAfter() const
{
    return m_beast->parser->get().version() < 11 || !m_beast->parser->keep_alive();
}

qint64 ResponseParser::contentLength() const
{
    const auto length = m_beast->parser->content_length();
    constexpr auto most = std::uint64_t(std::numeric_limits<qint64>::max());
    return length ? qint64(std::min<std::uint64_t>(*length, most)) : -1;
}

bool ResponseParser::hasForbiddenBody() const
{
    const unsigned status = m_beast->parser->get().result_int();
    const bool chunked = m_beast->parser->chunked();
    return (status == 204 && (chunked || contentLength() > 0)) || (status == 304 && chunked);
}

ResponseParser::Event ResponseParser::fail(TransportFault fault, const QString &detail)
{
    m_stage = Stage::Failed;
    m_failure = {fault, detail};
    return Event::Failed;
}

ResponseParser::Event ResponseParser::fail(HeadGuard::Verdict verdict)
{
    switch (verdict) {
    case HeadGuard::Verdict::More:
    case HeadGuard::Verdict::Complete:
        break;
    case HeadGuard::Verdict::NotHttp:
        m_foreign = true;
        return fail(
            TransportFault::ProtocolViolation, QStringLiteral("it does not begin with HTTP/1."));
    case HeadGuard::Verdict::BareLineFeed:
        return fail(TransportFault::ProtocolViolation,
            QStringLiteral("a line of the head ends in a bare line feed"));
    case HeadGuard::Verdict::FoldedLine:
        return fail(
            TransportFault::ProtocolViolation, QStringLiteral("a field of the head is folded"));
    case HeadGuard::Verdict::TooLarge:
        return fail(TransportFault::LimitExceeded, QStringLiteral("the head"));
    }
    return Event::Failed;
}

} // namespace ovirt::transport
