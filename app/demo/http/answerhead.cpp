// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/answerhead.h"

#include <QDateTime>
#include <QLocale>

namespace demo {
namespace {

// Formatting a date costs more than the rest of a head; it changes once a second.
const QByteArray &httpDate()
{
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    if (const qint64 now = QDateTime::currentSecsSinceEpoch(); now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC),
                       QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                   .toLatin1();
    }
    return text;
}

void appendConnection(QByteArray &head, const ConnectionState &connection)
{
    if (connection.close) {
        head.append("Connection: close\r\n");
        return;
    }
    if (!connection.sayKeepAlive)
        return;
    head.append("Keep-Alive: timeout=").append(QByteArray::number(connection.timeoutSeconds));
    if (connection.answersLeft > 0)
        head.append(", max=").append(QByteArray::number(connection.answersLeft));
    head.append("\r\nConnection: Keep-Alive\r\n");
}

} // namespace

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Request Entity Too Large";
    case 414:
        return "Request-URI Too Long";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QByteArray answerHead(const Answer &answer, const ConnectionState &connection)
{
    QByteArray head;
    head.reserve(512);
    head.append("HTTP/1.1 ")
        .append(QByteArray::number(answer.status))
        .append(' ')
        .append(reasonPhrase(answer.status));
    head.append("\r\nDate: ").append(httpDate()).append("\r\nServer: Apache/2.4\r\n");
    for (const auto &[name, value] : answer.headers)
        head.append(name).append(": ").append(value).append("\r\n");
    if (!answer.contentType.isEmpty())
        head.append("Content-Type: ").append(answer.contentType).append("\r\n");
    if (answer.compressed)
        head.append("Content-Encoding: gzip\r\n");
    if (answer.compressed || answer.varies)
        head.append("Vary: Accept-Encoding\r\n");
    if (connection.chunked)
        head.append("Transfer-Encoding: chunked\r\n");
    else if (!answer.rest)
        head.append("Content-Length: ")
            .append(QByteArray::number(answer.body.size()))
            .append("\r\n");
    appendConnection(head, connection);
    return head.append("\r\n");
}

Answer errorPage(int status)
{
    const QByteArray phrase = reasonPhrase(status);
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=iso-8859-1";
    answer.body = "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>"
        + QByteArray::number(status) + ' ' + phrase + "</title>\n</head><body>\n<h1>" + phrase
        + "</h1>\n<p>The server could not serve this request.</p>\n</body></html>\n";
    return answer;
}

} // namespace demo
