// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/correlationids_p.h"
#include "sdk/transport/accessmanager.h"

#include <QEventLoop>
#include <QNetworkRequest>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace bench {

//! \brief Asks an engine through a QNetworkAccessManager: ours, or Qt's own by its one switch.
//!
//! All else is the same for both: the requests and their headers, how many are handed in, what is
//! done with the answers, the thread. Signed in and warm when made: connections are open, and each
//! has answered, because Qt pipelines only on those.
//! Errors: std::runtime_error, where any request fails.
class ManagerClient : public QObject {
public:
    ManagerClient(const QUrl &api, int connections, int pipeline, bool plainQt);

    //! The answer's body.
    [[nodiscard]] QByteArray get(const QString &path);
    //! \brief Asks for all \a paths, at most \a underWay at a time (0: all at once), and reads the
    //! bodies away.
    void getAll(const QStringList &paths, int underWay);
    //! How many GETs were asked in all.
    [[nodiscard]] int gets() const { return m_gets; }

private:
    void signIn();
    void send();
    void onFinished(QNetworkReply *reply);

    const QUrl m_api;
    ovirt::AccessManager m_manager;
    QNetworkRequest m_prototype;
    ovirt::CorrelationIds m_correlationIds;
    QEventLoop m_loop;
    QStringList m_paths; // still to be asked, the next one last
    QByteArray m_body;   // of the last answer
    QString m_failure;   // of the first request that failed
    int m_underWay = 0;
    int m_gets = 0;
};

} // namespace bench
