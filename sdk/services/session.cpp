// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/session_p.h"

#include "sdk/auth/sso_p.h"
#include "sdk/services/replyerror_p.h"
#include "sdk/transport/transportattribute.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ovirt {

Session::Session(const ConnectionOptions &options, const QUrl &url, QNetworkAccessManager &network,
    QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_url(url)
    , m_username(options.username)
    , m_password(options.password)
    , m_token(options.token)
{
}

void Session::signIn()
{
    if (m_reply)
        return;
    m_reply = post(sso::signInRequest(m_url), sso::signInForm(m_username, m_password));
    connect(m_reply, &QNetworkReply::finished, this, &Session::onFinished);
}

void Session::cancel()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

QNetworkReply *Session::revoke()
{
    if (m_token.isEmpty())
        return nullptr;
    QNetworkReply *reply = post(sso::revokeRequest(m_url), sso::revokeForm(m_token));
    m_token.clear();
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return reply;
}

QNetworkReply *Session::post(QNetworkRequest request, const QByteArray &form)
{
    request.setAttribute(TransportAttribute::SendOnce, true);
    return m_network.post(request, form);
}

void Session::onFinished()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    try {
        m_token = readToken(*reply);
    } catch (Error &error) {
        Q_EMIT failed(error.setUrl(reply->url()));
        return;
    }
    Q_EMIT signedIn();
}

QString Session::readToken(QNetworkReply &reply) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (transportFault(&reply) != TransportFault::None)
        throw transportError(reply);
    const QByteArray body = reply.readAll();
    if (const std::optional<QString> token = sso::parseToken(status, body))
        return *token;
    // A web server without an engine has no such page; an engine that is down has one from Apache.
    if (status == 404 || (status >= 200 && status < 300))
        throw notAnEngine(reply, body);
    throw answerError(reply, body);
}

} // namespace ovirt
