// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/auth/engineauthority.h"
#include "sdk/error.h"
#include "sdk/transport/accessmanager.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUrl>

namespace ovirt {

//! \brief Asks an engine for its authority, then whether that one signed the web server's
//! certificate. It belongs to an AuthorityDownload and lives in that one's thread.
class AuthorityRequest : public QObject {
    Q_OBJECT

public:
    explicit AuthorityRequest(const QUrl &api);
    //! A promise that is not kept yet fails with Error of kind Cancelled.
    ~AuthorityRequest() override;

    [[nodiscard]] QFuture<EngineAuthority> future() { return m_promise.future(); }
    void start();

private:
    QNetworkReply *ask(AccessManager &network, const QString &path, const QString &query = {});
    void onAuthority(QNetworkReply &reply);
    void onChecked(const QNetworkReply &reply);
    void fail(const Error &error);

    const QUrl m_api;
    QPromise<EngineAuthority> m_promise;
    EngineAuthority m_authority;
    AccessManager m_open;    // believes anybody: what it brings is shown to a person
    AccessManager m_checked; // believes the authority alone
};

} // namespace ovirt
