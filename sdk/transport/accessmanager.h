// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/transport/trafficrecord.h"
#include "sdk/transport/transportattribute.h"
#include "sdk/transport/transportlimits.h"
#include "sdk/transport/trust.h"

#include <memory>

#include <QNetworkAccessManager>

namespace ovirt {

namespace transport {
class Endpoint;
class PipelinedReply;
} // namespace transport

//! \brief A QNetworkAccessManager that pipelines: exactly so many connections, exactly so deep.
//!
//! GETs that carry QNetworkRequest::HttpPipeliningAllowedAttribute, and POSTs that carry
//! TransportAttribute::SendOnce, go over HTTP/1.1 connections of our own; everything else goes to
//! Qt, without HTTP/2 and without following redirects. Replies are QNetworkReply in both cases:
//! \code
//! ovirt::AccessManager manager;
//! manager.setConnections(10);
//! manager.setPipeline(40);
//! QNetworkRequest request(url);
//! request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
//! QNetworkReply *reply = manager.get(request);
//! \endcode
//! It needs nothing else of the SDK: `sdk/examples/pipelinedget.cpp` has it in Qt's place.
//!
//! Connections are counted for each origin (scheme, host, port). A GET whose connection ended
//! without an answer is sent once more; see TransportFault for how requests fail, transportFault()
//! for the reason. Redirects of a GET are followed within its origin, at most three; all others
//! fail, so that nothing confidential leaves the origin. ManualRedirectPolicy hands redirects over
//! instead.
//! \par Thread  One: the thread it lives in, as with any QNetworkAccessManager.
//!
//! \par Ownership  Replies are children of the manager; those still running end with it without
//! finished().
//!
//! \par Compression  gzip and deflate are asked for and undone, unless the request sets
//! Accept-Encoding.
//!
//! \par Proxies  As with any QNetworkAccessManager: setProxy(), setProxyFactory(), else the
//! application's, by CONNECT or SOCKS5. A change is seen by new connections, and old ones end.
class OVIRT_EXPORT AccessManager : public QNetworkAccessManager {
    Q_OBJECT

public:
    static constexpr int maxConnections = 64; //!< more is taken for it
    static constexpr int maxPipeline = 100;   //!< more is taken for it

    //! Opens nothing yet.
    explicit AccessManager(QObject *parent = nullptr);
    ~AccessManager() override;

    //! Connections to an origin at most: 1 to 64, 5 by default. Takes effect at once; surplus
    //! connections answer what they were sent and end. No request is lost.
    void setConnections(int count);
    [[nodiscard]] int connections() const;
    //! Requests outstanding on a connection at most: 0 to 100, 5 by default; 0 and 1: one at a
    //! time.
    void setPipeline(int depth);
    [[nodiscard]] int pipeline() const;
    //! Whom to believe, for Qt's connections too. Connections made under another decision take no
    //! new request, and their TLS sessions are not resumed.
    void setTrust(const Trust &trust);
    [[nodiscard]] Trust trust() const;
    //! For connections opened and requests made from now on.
    void setLimits(const TransportLimits &limits);
    [[nodiscard]] TransportLimits limits() const;
    //! For connections opened and requests made from now on.
    void setDeadlines(const Deadlines &deadlines);
    [[nodiscard]] Deadlines deadlines() const;
    //! Leaves every request to Qt, for comparison.
    void setUsePlainQt(bool plain);
    //! Whether every request is left to Qt.
    [[nodiscard]] bool usesPlainQt() const;

    //! Opens connections to the origin of \p url ahead of the first request, at most connections().
    void preconnect(const QUrl &url, int count);

    //! How \p reply went over the wire so far; all zero if it went through Qt.
    [[nodiscard]] ExchangeRecord record(const QNetworkReply *reply) const;
    //! The last exchanges over our connections.
    [[nodiscard]] const TrafficRecord &traffic() const;

    //! The body of \p reply turned out to be the answer to its request. Only of use where the
    //! server does not repeat TransportAttribute::CorrelationHeader.
    void confirm(const QNetworkReply *reply);
    //! \brief The body of \p reply belongs to another request.
    //!
    //! Its connection is dropped, what was outstanding on it is asked again, and nothing is
    //! pipelined to this origin any more. Returns the ExchangeRecord::id of the answers on that
    //! connection since the last that proved right: they can not be believed either, \p reply among
    //! them.
    [[nodiscard]] QList<quint64> distrust(const QNetworkReply *reply);

Q_SIGNALS:
    //! Answers and requests did not match. Once for each origin; \p peer is "host:port".
    void pipeliningStopped(const QString &peer);

protected:
    //! Decides who sends it: our connections, or Qt.
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoingData) override;

private:
    friend class transport::PipelinedReply;
    struct Private;

    [[nodiscard]] quint64 nextId();
    [[nodiscard]] QNetworkReply *createPlainRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoingData);

    const std::unique_ptr<Private> d;
};

} // namespace ovirt
