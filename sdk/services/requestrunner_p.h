// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/auth/trustquestion_p.h"
#include "sdk/connectionoptions.h"
#include "sdk/services/answerjudge_p.h"
#include "sdk/services/correlationids_p.h"
#include "sdk/services/pendingrequest.h"
#include "sdk/services/requestform_p.h"
#include "sdk/services/session_p.h"
#include "sdk/services/waitingrequests_p.h"
#include "sdk/transport/accessmanager.h"

#include <QList>
#include <QMutex>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

class QNetworkReply;

namespace ovirt {

//! \brief The one way a request goes out.
//!
//! Keeps what waits in three classes, hands to the network twice what it may have under way, so
//! that no pipeline runs dry, adds token, version and a correlation id, signs in once for all that
//! wait, and turns each answer into the future's value or Error. \par Thread  submit(), run(),
//! setSize(), authenticate(), close() and traffic(): any. All else: the Connection's own.
class RequestRunner : public QObject, private AnswerJudgeHost {
    Q_OBJECT

public:
    RequestRunner(const ConnectionOptions &options, const Questions &questions, const QUrl &url,
        const Trust &trust);
    ~RequestRunner() override;

    //! Asks for \a request; \a parse makes the value of its answer's body.
    template <typename R>
    QFuture<R> run(Request request, R (*parse)(const QByteArray &))
    {
        using Pending = TypedRequest<R, R (*)(const QByteArray &)>;
        auto pending = std::make_unique<Pending>(std::move(request), parse);
        QFuture<R> future = pending->future();
        submit(std::move(pending));
        return future;
    }

    //! Other numbers of connections and of requests on each, both within their bounds.
    void setSize(int connections, int pipeline);
    //! Requests that may be under way at once.
    [[nodiscard]] int places() const { return m_options.places(); }
    //! What went over the wire so far.
    [[nodiscard]] const TrafficSums &trafficSums() const { return m_network.traffic().sums(); }
    //! Takes a request that ends by itself.
    void submit(std::unique_ptr<PendingRequest> pending);

    //! The token, after signing in where that is still to do.
    QFuture<QString> authenticate();
    //! Ends all with Error of kind Cancelled, signs out where \a logout says so.
    QFuture<void> close(bool logout);
    //! A copy of how the last requests went.
    QFuture<TrafficRecord> traffic();

Q_SIGNALS:
    //! Answers and requests did not match: from here on they go one by one. At most once.
    void pipeliningStopped();

private:
    struct UnderWay {
        std::unique_ptr<PendingRequest> pending;
        QString token; // that it was sent with
        QString correlationId;
    };

    void takeSubmitted();
    void pump();
    bool ensureToken();
    void send(std::unique_ptr<PendingRequest> pending);

    void onFinished(QNetworkReply *reply);
    [[nodiscard]] bool isToAskAgain(const QNetworkReply &reply, UnderWay &entry);
    bool renewSession(UnderWay &entry);
    void onPipeliningStopped();
    void onSignInFailed(const Error &error);
    [[nodiscard]] bool askForTrust(const Error &error);
    void trustAnew(const Trust &trust);
    void deliver(Outcome outcome) override;
    void askAgain(std::unique_ptr<PendingRequest> pending) override;
    [[nodiscard]] ExchangeRecord lastBehind(const ExchangeRecord &record) const override;

    void failWaiting(const Error &error);
    void failAll(const Error &error);
    void lookAround();
    void dropCancelled();
    void dropCancelledUnderWay();
    UnderWay takeUnderWay(QNetworkReply *reply);

    ConnectionOptions m_options;
    const QUrl m_url;
    const RequestForm m_form;

    QMutex m_submittedMutex;
    std::vector<std::unique_ptr<PendingRequest>> m_submitted; // by any thread, not yet taken
    bool m_closed = false;                                    // guarded by the same mutex

    WaitingRequests m_waiting;
    std::unordered_map<QNetworkReply *, UnderWay> m_underWay;

    CorrelationIds m_correlationIds;
    AccessManager m_network;
    AnswerJudge m_judge;
    Session m_session;
    TrustQuestion m_trustQuestion;
    QThreadPool m_pool; // for large bodies; never the global one, where callers may wait
    QTimer m_lookAround;
};

} // namespace ovirt
