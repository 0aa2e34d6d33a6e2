// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestsfeed.h"

#include "ui/models/preparedrequests.h"
#include "ui/models/requestsmodel.h"

namespace browser {

using namespace std::chrono_literals;

RequestsFeed::RequestsFeed(EngineSession &session, RequestsModel &model, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_model(model)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &RequestsFeed::ask);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &RequestsFeed::onAnswer);
    connect(&session, &EngineSession::stateChanged, this, &RequestsFeed::look);
}

void RequestsFeed::setActive(bool isActive)
{
    m_isActive = isActive;
    follow();
    if (m_isActive && m_isStale)
        ask();
}

void RequestsFeed::retranslate()
{
    m_model.retranslate();
    look();
}

void RequestsFeed::look()
{
    m_isStale = true;
    Q_EMIT outdated();
    follow();
}

// While a refresh is under way the timer looks, and the last look is due when it has ended.
void RequestsFeed::follow()
{
    if (!m_isActive || !isBusy())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    if (m_isStale && !isBusy())
        ask();
}

void RequestsFeed::ask()
{
    if (m_isAsking || !m_session)
        return;
    m_isAsking = true;
    m_isStale = isBusy();
    m_answer.setFuture(m_session->requests(m_model.requests())
                           .then(QtFuture::Launch::Async,
                               [inventory = m_session->inventory()](const RequestList &list) {
                                   return preparedRequests(list, inventory);
                               }));
}

// Of what was never asked there is no number.
bool RequestsFeed::isKnown() const
{
    return m_model.requests().refresh > 0 && (m_isActive || !m_isStale);
}

// Where the connection ended meanwhile there is none, and what is shown stays.
void RequestsFeed::onAnswer()
{
    if (m_answer.future().resultCount() > 0) {
        m_model.setRequests(m_answer.result());
        Q_EMIT updated();
    }
    m_isAsking = false;
    follow();
}

} // namespace browser
