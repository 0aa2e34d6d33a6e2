// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/auth/questions.h"
#include "sdk/connectionoptions.h"
#include "sdk/error.h"

#include <QFutureWatcher>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;
class QNetworkReply;

namespace ovirt {

//! \brief The session at the engine: its token, one sign-in for all that wait, and its end.
class Session : public QObject {
    Q_OBJECT

public:
    Session(const ConnectionOptions &options, const Questions &questions, const QUrl &url,
        QNetworkAccessManager &network, QObject *parent);

    //! The token to send; empty: ask for one by signIn().
    [[nodiscard]] QString token() const { return m_token; }
    [[nodiscard]] bool canSignIn() const { return !m_username.isEmpty(); }
    //! The token was refused: the next request needs another.
    void forget() { m_token.clear(); }
    //! Starts a sign-in, where none is under way. One of the signals follows.
    void signIn();
    //! Gives up a sign-in under way. No signal follows.
    void cancel();
    //! Ends the session at the engine; null where there is none. The reply deletes itself.
    QNetworkReply *revoke();

Q_SIGNALS:
    void signedIn();
    void failed(const ovirt::Error &error);

private:
    QNetworkReply *post(QNetworkRequest request, const QByteArray &form);
    void askForPassword();
    void onPassword();
    void sendSignIn(const QString &password);
    void onFinished();
    [[nodiscard]] QString readToken(QNetworkReply &reply) const;

    QNetworkAccessManager &m_network;
    const QUrl m_url;
    const QString m_username;
    const QString m_password; // empty: none is kept
    const std::function<QFuture<QString>(const QString &)> m_askForPassword;
    QFutureWatcher<QString> m_answer;
    bool m_isAsking = false;
    QString m_token;
    QPointer<QNetworkReply> m_reply;
};

} // namespace ovirt
