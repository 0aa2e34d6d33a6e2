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

void SidebarCounts::countRequests()
{
    m_views.setRequests(m_requests.count());
}

} // namespace browser
