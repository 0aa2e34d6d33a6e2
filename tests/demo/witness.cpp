// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/witness.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>

#include <zlib.h>

namespace demo {
namespace {

constexpr int patience = 5000; // ms

QByteArray gunzip(QByteArray compressed)
{
    QByteArray out;
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(compressed.data());
    stream.avail_in = static_cast<uInt>(compressed.size());
    int result = Z_OK;
    while (result == Z_OK) {
        char piece[65536];
        stream.next_out = reinterpret_cast<Bytef *>(piece);
        stream.avail_out = sizeof piece;
        result = inflate(&stream, Z_NO_FLUSH);
        out.append(piece, static_cast<qsizetype>(sizeof piece - stream.avail_out));
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? out : QByteArray();
}

} // namespace

Witness::Witness(const QUrl &url)
{
    if (url.scheme() == QLatin1String("https")) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setPeerVerifyMode(QSslSocket::VerifyNone);
        secure->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
        secure->waitForEncrypted(patience);
        m_socket = std::move(secure);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket->waitForConnected(patience);
    }
}

QByteArray Witness::request(const QByteArray &path, const QByteArray &headers) const
{
    return request("GET", path, headers);
}

QByteArray Witness::request(
    const QByteArray &method, const QByteArray &path, const QByteArray &headers) const
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: demo\r\n";
    if (!m_token.isEmpty())
        text += "Authorization: Bearer " + m_token + "\r\n";
    return text + headers + "\r\n";
}

void Witness::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(patience)) { }
}

Reply Witness::get(const QByteArray &path, const QByteArray &headers)
{
    send(request("/ovirt-engine/api" + path, headers));
    return read().value_or(Reply());
}

Reply Witness::post(const QByteArray &path, const QByteArray &form, const QByteArray &headers)
{
    send("POST " + path
        + " HTTP/1.1\r\nHost: demo\r\nContent-Type: application/x-www-form-urlencoded\r\n" + headers
        + "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    return read().value_or(Reply());
}

QByteArray Witness::signIn(const QByteArray &user, const QByteArray &password)
{
    const Reply reply = post("/ovirt-engine/sso/oauth/token",
        "grant_type=password&scope=ovirt-app-api&username=" + user.toPercentEncoding()
            + "&password=" + password.toPercentEncoding());
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    m_token = object.value(QStringLiteral("access_token")).toString().toLatin1();
    return m_token;
}

bool Witness::waitForMore()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patience))
        return false;
    m_buffer += m_socket->readAll();
    return true;
}

std::optional<QByteArray> Witness::line()
{
    qsizetype end = m_buffer.indexOf("\r\n");
    while (end < 0) {
        if (!waitForMore())
            return std::nullopt;
        end = m_buffer.indexOf("\r\n");
    }
    const QByteArray text = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return text;
}

std::optional<QByteArray> Witness::bytes(qsizetype count)
{
    while (m_buffer.size() < count) {
        if (!waitForMore())
            return std::nullopt;
    }
    const QByteArray text = m_buffer.left(count);
    m_buffer.remove(0, count);
    return text;
}

std::optional<Reply> Witness::read(bool toHead)
{
    const std::optional<QByteArray> first = line();
    if (!first || !first->startsWith("HTTP/1.1 "))
        return std::nullopt;
    Reply reply;
    reply.status = first->mid(9, 3).toInt();
    for (auto header = line(); header && !header->isEmpty(); header = line()) {
        const qsizetype colon = header->indexOf(": ");
        reply.headers.insert(header->left(colon).toLower(), header->mid(colon + 2));
    }
    if (!toHead && !readBody(reply))
        return std::nullopt;
    return reply;
}

bool Witness::readBody(Reply &reply)
{
    if (reply.header("transfer-encoding") == "chunked") {
        for (qsizetype size = -1; size != 0;) {
            const std::optional<QByteArray> length = line();
            size = length ? length->toLongLong(nullptr, 16) : 0;
            const std::optional<QByteArray> chunk = length ? bytes(size + 2) : std::nullopt;
            if (!chunk || !chunk->endsWith("\r\n"))
                return false;
            reply.body += chunk->chopped(2);
            reply.chunks += size > 0 ? 1 : 0;
        }
    } else {
        const std::optional<QByteArray> body = bytes(reply.header("content-length").toLongLong());
        if (!body)
            return false;
        reply.body = *body;
    }
    reply.received = reply.body.size();
    if (reply.header("content-encoding") == "gzip")
        reply.body = gunzip(reply.body);
    return true;
}

bool Witness::isClosed()
{
    while (m_socket->state() == QAbstractSocket::ConnectedState
        && m_socket->waitForReadyRead(patience))
        m_buffer += m_socket->readAll();
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

bool Witness::closedOrderly() const
{
    return m_socket->error() == QAbstractSocket::RemoteHostClosedError;
}

} // namespace demo
