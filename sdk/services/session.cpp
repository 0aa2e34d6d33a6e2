// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/session_p.h"

#include "sdk/auth/sso_p.h"
#include "sdk/logging_p.h"
#include "sdk/services/replyerror_p.h"
#include "sdk/transport/transportattribute.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ovirt {

Session::Session(const ConnectionOptions &options, const Questions &questions, const QUrl &url,
    QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_url(url)
    , m_username(options.username)
    , m_password(options.password)
    , m_askForPassword(questions.password)
    , m_answer(this)
    , m_token(options.token)
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &Session::onPassword);
}

void Session::signIn()
{
    if (m_reply || m_isAsking)
        return;
    if (m_password.isEmpty() && m_askForPassword)
        askForPassword();
    else
        sendSignIn(m_password);
}

void Session::askForPassword()
{
    m_isAsking = true;
    m_answer.setFuture(m_askForPassword(m_username));
}

void Session::onPassword()
{
    if (!std::exchange(m_isAsking, false))
        return;
    QFuture<QString> answer = m_answer.future();
    m_answer.setFuture({}); // nobody here keeps it
    if (answer.isCanceled() || answer.resultCount() == 0) {
        Q_EMIT failed(
            Error(Error::Kind::Authentication,
                QCoreApplication::translate("ovirt", "No password was given."))
                .setAdvice(QCoreApplication::translate("ovirt", "Give the password to sign in."))
                .setUrl(m_url));
        return;
    }
    sendSignIn(answer.resultAt(0));
}

void Session::sendSignIn(const QString &password)
{
    qCDebug(logAuth) << "signing in at" << m_url.authority();
    m_reply = post(sso::signInRequest(m_url), sso::signInForm(m_username, password));
    connect(m_reply, &QNetworkReply::finished, this, &Session::onFinished);
}

void Session::cancel()
{
    if (std::exchange(m_isAsking, false)) {
        m_answer.cancel();
        m_answer.setFuture({});
    }
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
    qCDebug(logAuth) << "signing out at" << m_url.authority();
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
        qCDebug(logAuth) << "the sign-in failed:" << error.sentence();
        Q_EMIT failed(error.setUrl(reply->url()));
        return;
    }
    qCDebug(logAuth) << "signed in at" << m_url.authority();
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
