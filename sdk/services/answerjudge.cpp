// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/answerjudge_p.h"

#include "sdk/services/belonging_p.h"
#include "sdk/services/replyerror_p.h"
#include "sdk/transport/accessmanager.h"

#include <QNetworkReply>

namespace ovirt {

void AnswerJudge::judge(const QNetworkReply &reply, Outcome outcome)
{
    switch (
        outcome.error ? Belonging::Open : belongingOf(outcome.body, outcome.pending->request())) {
    case Belonging::Proved:
        m_network.confirm(&reply);
        m_host.deliver(std::move(outcome));
        break;
    case Belonging::Denied:
        judgeDenied(reply, std::move(outcome));
        break;
    case Belonging::Foreign:
        judgeForeign(reply, std::move(outcome));
        break;
    case Belonging::Open:
        judgeOpen(reply, std::move(outcome));
        break;
    }
}

// Once a request: what came after it was asked alone is not somebody else's for a while.
void AnswerJudge::judgeDenied(const QNetworkReply &reply, Outcome outcome)
{
    (void)m_network.distrust(&reply); // whose own answer it is, is among those that we hold
    if (outcome.pending->askedAlone) {
        outcome.error = anotherAnswer(outcome.url);
        m_host.deliver(std::move(outcome));
    } else {
        askAlone(std::move(outcome));
    }
}

// Asked alone it is still no answer: then it is nobody's, and reading it says what it is.
void AnswerJudge::judgeForeign(const QNetworkReply &reply, Outcome outcome)
{
    if (outcome.pending->askedAlone)
        m_host.deliver(std::move(outcome));
    else
        judgeDenied(reply, std::move(outcome));
}

void AnswerJudge::judgeOpen(const QNetworkReply &reply, Outcome outcome)
{
    const ExchangeRecord record = m_network.record(&reply);
    const ExchangeRecord last = m_host.lastBehind(record);
    const bool wasAlone = last.id == 0 && record.place == 0;
    if (!m_believes && !wasAlone)
        askAlone(std::move(outcome));
    else if (last.id != 0)
        m_held.hold(last, std::move(outcome));
    else
        m_host.deliver(std::move(outcome));
}

void AnswerJudge::askAlone(Outcome outcome)
{
    outcome.pending->askedAlone = true;
    m_host.askAgain(std::move(outcome.pending));
}

void AnswerJudge::settle(const QNetworkReply &ended)
{
    if (m_held.isEmpty())
        return;
    HeldOutcomes::Settled settled = m_held.settle(m_network.record(&ended));
    for (Outcome &outcome : settled.good)
        m_host.deliver(std::move(outcome));
    for (Outcome &outcome : settled.doubtful) {
        if (std::exchange(outcome.pending->heldInVain, true))
            m_host.deliver(std::move(outcome));
        else
            m_host.askAgain(std::move(outcome.pending));
    }
}

void AnswerJudge::stopBelieving()
{
    m_believes = false;
    for (Outcome &outcome : m_held.takeAll())
        askAlone(std::move(outcome));
}

} // namespace ovirt
