// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/requestwriter_p.h"

#include <algorithm>

namespace ovirt::transport {

static bool is(const QByteArray &name, QByteArrayView other)
{
    return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
}

// Fields that say how the connection is used are ours to write.
static bool isOurs(const QByteArray &name)
{
    return is(name, "Host") || is(name, "Connection") || is(name, "Content-Length")
        || is(name, "Transfer-Encoding") || is(name, "Keep-Alive") || is(name, "Upgrade")
        || is(name, "TE") || is(name, "Expect");
}

static bool isClean(const QByteArray &text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

static QByteArrayView nameOf(Exchange::Method method)
{
    switch (method) {
    case Exchange::Method::Get:
        return "GET";
    case Exchange::Method::Head:
        return "HEAD";
    case Exchange::Method::Post:
        break;
    }
    return "POST";
}

static void appendRequestLine(Exchange &exchange, const QUrl &url)
{
    QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    exchange.head.append(nameOf(exchange.method)).append(' ').append(target);
    exchange.head.append(" HTTP/1.1\r\n");
    exchange.record.isPost = exchange.method == Exchange::Method::Post;
    exchange.record.target = target.size() > ExchangeRecord::targetLimit
        ? target.first(ExchangeRecord::targetLimit)
        : target;
}

static void appendField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

bool writeRequest(const QNetworkRequest &request, const QUrl &url, const QByteArray &hostField,
    const QByteArray &cookies, Exchange &exchange)
{
    QByteArray &head = exchange.head;
    head.reserve(512); // what a request of the SDK has
    appendRequestLine(exchange, url);
    head.append(hostField).append("Connection: keep-alive\r\n");
    exchange.decode = true;
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        const QByteArray value = request.rawHeader(name);
        if (!isClean(name) || !isClean(value))
            return false;
        if (is(name, "Accept-Encoding"))
            exchange.decode = false; // who asks for an encoding decodes it
        if (!exchange.correlationHeader.isEmpty() && is(name, exchange.correlationHeader))
            exchange.correlationId = value;
        else if (!isOurs(name))
            appendField(head, name, value);
    }
    if (exchange.correlationId.isEmpty())
        exchange.correlationHeader.clear();
    if (exchange.decode)
        head += "Accept-Encoding: gzip, deflate\r\n";
    if (!cookies.isEmpty())
        appendField(head, "Cookie", cookies);
    if (exchange.method == Exchange::Method::Post)
        appendField(head, "Content-Length", QByteArray::number(exchange.body.size()));
    return true;
}

} // namespace ovirt::transport
