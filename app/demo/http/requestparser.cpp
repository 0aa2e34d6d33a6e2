// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/requestparser.h"

#include <algorithm>

namespace demo {
namespace {

constexpr qsizetype lineLimit = 8190;
constexpr qsizetype fieldLimit = 100;
constexpr qsizetype headLimit = qsizetype(64) * 1024;
constexpr qsizetype bodyLimit = qsizetype(1024) * 1024;

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

bool same(QByteArrayView name, QByteArrayView wanted)
{
    return name.size() == wanted.size()
        && qstrnicmp(name.data(), wanted.data(), static_cast<size_t>(name.size())) == 0;
}

// Whether a request may begin like this: rubbish need not be waited for to the end.
bool mayBegin(QByteArrayView bytes)
{
    const qsizetype line = bytes.indexOf('\n');
    if (line >= 0 && (line == 0 || bytes[line - 1] != '\r'))
        return false;
    return bytes.isEmpty() || isToken(bytes.first(1)) || bytes == "\r";
}

bool listHas(QByteArrayView list, QByteArrayView word)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (same((comma < 0 ? list : list.first(comma)).trimmed(), word))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

} // namespace

std::optional<Request> RequestParser::next()
{
    if (m_error != 0)
        return std::nullopt;
    const qsizetype length = headLength();
    if (length == 0)
        return std::nullopt;
    Request request;
    request.head = m_buffer.mid(m_used, length);
    if (!parseHead(request))
        return std::nullopt;
    if (pending() < length + m_bodyLength)
        return std::nullopt;
    request.body = m_buffer.mid(m_used + length, m_bodyLength);
    m_used += length + m_bodyLength;
    m_scanned = 0;
    dropUsed();
    return request;
}

qsizetype RequestParser::headLength()
{
    // Apache forgives empty lines before a request.
    while (pending() >= 2 && m_buffer[m_used] == '\r' && m_buffer[m_used + 1] == '\n') {
        m_used += 2;
        m_scanned = 0;
    }
    const QByteArrayView bytes = QByteArrayView(m_buffer).sliced(m_used);
    const qsizetype end = bytes.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_scanned - 3));
    if (end >= 0 && end <= headLimit)
        return end + 4;
    m_scanned = bytes.size();
    const qsizetype line = bytes.indexOf('\n');
    if ((line < 0 ? bytes.size() : line) > lineLimit)
        fail(414);
    else if (bytes.size() > headLimit || !mayBegin(bytes))
        fail(400);
    return 0;
}

bool RequestParser::parseHead(Request &request)
{
    m_bodyLength = 0;
    m_hasLength = false;
    m_hasHost = false;
    QByteArrayView rest = QByteArrayView(request.head).chopped(2);
    qsizetype lines = 0;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf("\r\n");
        const QByteArrayView line = rest.first(end);
        rest = rest.sliced(end + 2);
        if (line.size() > lineLimit || lines > fieldLimit || hasControls(line))
            return fail(400);
        if (lines++ == 0 ? !parseRequestLine(line, request) : !parseField(line, request))
            return false;
    }
    if (request.http11 && !m_hasHost)
        return fail(400);
    request.close = request.close || (!request.http11 && !request.keepAlive);
    return true;
}

bool RequestParser::parseRequestLine(QByteArrayView line, Request &request)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return fail(400);
    request.method = line.first(first);
    request.target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView protocol = line.sliced(last + 1);
    if (!isToken(request.method) || request.target.isEmpty() || request.target.contains(' '))
        return fail(400);
    if (request.target.front() != '/' && request.target != "*")
        return fail(400);
    if (!protocol.startsWith("HTTP/1.") || protocol.size() != 8)
        return fail(protocol.startsWith("HTTP/") ? 505 : 400);
    request.http11 = protocol.back() != '0';
    return true;
}

bool RequestParser::parseField(QByteArrayView line, Request &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return fail(400);
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (same(name, "host"))
        m_hasHost = true;
    else if (same(name, "authorization"))
        request.authorization = value;
    else if (same(name, "correlation-id"))
        request.correlationId = value;
    else if (same(name, "accept"))
        request.accept = value;
    else if (same(name, "accept-encoding"))
        request.acceptEncoding = value;
    else if (same(name, "content-type"))
        request.contentType = value;
    else if (same(name, "version"))
        request.version = value;
    else if (same(name, "transfer-encoding"))
        return fail(411);
    else if (same(name, "content-length"))
        return acceptLength(value);
    else if (same(name, "connection")) {
        request.close = request.close || listHas(value, "close");
        request.keepAlive = request.keepAlive || listHas(value, "keep-alive");
    }
    return true;
}

bool RequestParser::acceptLength(QByteArrayView value)
{
    const bool digits = !value.isEmpty() && value.size() < 10
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qsizetype length = digits ? value.toByteArray().toLongLong() : -1;
    if (length < 0 || (m_hasLength && length != m_bodyLength))
        return fail(400);
    if (length > bodyLimit)
        return fail(413);
    m_hasLength = true;
    m_bodyLength = length;
    return true;
}

bool RequestParser::fail(int status)
{
    m_error = status;
    return false;
}

void RequestParser::dropUsed()
{
    if (m_used == m_buffer.size()) {
        m_buffer.clear();
        m_used = 0;
    } else if (m_used > headLimit) {
        m_buffer.remove(0, m_used);
        m_used = 0;
    }
}

} // namespace demo
