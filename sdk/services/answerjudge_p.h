// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/heldoutcomes_p.h"

#include <QtGlobal>

class QNetworkReply;

namespace ovirt {

class AccessManager;

//! What an AnswerJudge needs of who sends the requests.
class AnswerJudgeHost {
public:
    //! The answer is the request's own.
    virtual void deliver(Outcome outcome) = 0;
    virtual void askAgain(std::unique_ptr<PendingRequest> pending) = 0;
    //! \brief The last of the requests that were in the pipeline when the answer of \a record came.
    //!
    //! Its id is 0 where there was none.
    [[nodiscard]] virtual ExchangeRecord lastBehind(const ExchangeRecord &record) const = 0;

protected:
    ~AnswerJudgeHost() = default;
};

//! \brief Decides whether an answer belongs to its request, where only its body can tell.
//!
//! An engine repeats the correlation id of each request, and the network compares it. What comes
//! without one, though the engine was asked to, is judged here: README.md says how and why.
class AnswerJudge {
public:
    AnswerJudge(AccessManager &network, AnswerJudgeHost &host)
        : m_network(network)
        , m_host(host)
    {
    }
    Q_DISABLE_COPY_MOVE(AnswerJudge)

    //! Delivers \a outcome, holds it back, or has its request asked again.
    void judge(const QNetworkReply &reply, Outcome outcome);
    //! A reply has ended, answered or not: those that waited for it are decided.
    void settle(const QNetworkReply &ended);
    //! The network saw that answers and requests do not match: nothing of a pipeline is believed.
    void stopBelieving();
    [[nodiscard]] HeldOutcomes &held() { return m_held; }

private:
    void judgeDenied(const QNetworkReply &reply, Outcome outcome);
    void judgeForeign(const QNetworkReply &reply, Outcome outcome);
    void judgeOpen(const QNetworkReply &reply, Outcome outcome);
    void askAlone(Outcome outcome);

    AccessManager &m_network;
    AnswerJudgeHost &m_host;
    HeldOutcomes m_held;
    bool m_believes = true; // what came in a pipeline
};

} // namespace ovirt
