// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/answerhead.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace demo {
namespace {

constexpr struct {
    int status;
    const char *phrase;
} phrases[] = {
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {307, "Temporary Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {411, "Length Required"},
    {413, "Request Entity Too Large"},
    {414, "Request-URI Too Long"},
    {429, "Too Many Requests"},
    {500, "Internal Server Error"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
};

// Formatting a date costs more than the rest of a head; it changes once a second.
const QByteArray &httpDate()
{
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    if (const qint64 now = QDateTime::currentSecsSinceEpoch(); now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, QTimeZone::utc()),
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
    for (const auto &entry : phrases) {
        if (entry.status == status)
            return entry.phrase;
    }
    return "Unknown";
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
