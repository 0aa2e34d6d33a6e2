// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/transport/trust.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>

namespace ovirt {

//! \brief What a Connection is made from. Names and meanings are the official SDKs'.
struct ConnectionOptions {
    static constexpr int minConnections = 1;  //!< less is taken for it
    static constexpr int maxConnections = 64; //!< more is taken for it
    static constexpr int minPipeline = 0;     //!< less is taken for it
    static constexpr int maxPipeline = 100;   //!< more is taken for it

    QString url; //!< `https://FQDN/ovirt-engine/api`; a host name alone is enough, see engineUrl()
    QString username;      //!< `name@profile`
    QString password;      //!< goes to the engine's sign-in only
    QString token;         //!< an SSO token to use instead of signing in; empty: sign in
    QString caFile;        //!< PEM file with the certificates to trust; empty: the system's
    bool insecure = false; //!< trust any certificate. For tests and rescue only
    //! Whom to trust where neither caFile nor insecure says so: the system's authorities, an
    //! engine's own (see AuthorityDownload), or one pinned certificate.
    Trust trust;
    //! For one answer, from when it is next in its pipeline until it is complete; 0: for ever.
    std::chrono::milliseconds timeout{0};
    bool compress = true;                         //!< ask for gzip
    QList<QPair<QByteArray, QByteArray>> headers; //!< added to each request
    int connections = 5;                          //!< TCP connections at most, 1 to 64
    int pipeline = 5; //!< requests outstanding on each, 0 (one at a time) to 100

    //! Requests that may be under way at once: connections x max(1, pipeline).
    [[nodiscard]] int places() const { return connections * qMax(1, pipeline); }

    bool operator==(const ConnectionOptions &) const = default;
};

//! \brief The API's URL that a person meant by \a text.
//!
//! `engine.example.com`, `https://engine.example.com/` and `…/ovirt-engine` all give
//! `https://engine.example.com/ovirt-engine/api`; another path is kept.
//! \throws Error of kind Configuration, which says what is wrong with it.
OVIRT_EXPORT QUrl engineUrl(const QString &text);

} // namespace ovirt
