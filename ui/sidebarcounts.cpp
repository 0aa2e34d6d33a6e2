// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebarcounts.h"

#include "ui/models/sidebarmodel.h"
#include "ui/pages/requestspage.h"
#include "ui/session/enginesession.h"

namespace browser {

constexpr int pace = 400; // milliseconds

SidebarCounts::SidebarCounts(SidebarModel &views, RequestsPage &requests, QObject *parent)
    : QObject(parent)
    , m_views(views)
    , m_requests(requests)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SidebarCounts::update);
    connect(&requests, &RequestsPage::counted, this, &SidebarCounts::countRequests);
}

void SidebarCounts::update()
{
    m_timer.stop();
    if (!m_session) {
        m_views.clear();
        return;
    }
    m_views.count(m_session->inventory());
    countRequests();
}

void SidebarCounts::updateSoon()
{
    if (!m_timer.isActive())
        m_timer.start(pace);
}

void SidebarCounts::updateNext()
{
    m_timer.start(0);
}

// Why the refresh as a whole failed is among the requests as well.
qsizetype SidebarCounts::failures() const
{
    if (!m_session)
        return 0;
    return m_session->inventory().completeness().failures.size()
        + (m_session->error().has_value() ? 1 : 0);
}

void SidebarCounts::countRequests()
{
    m_views.setRequests(m_requests.count(), failures());
}

} // namespace browser
