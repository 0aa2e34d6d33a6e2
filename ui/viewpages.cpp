// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/viewpages.h"

#include "ui/columns/kindinfo.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/tablepage.h"
#include "ui/pages/treepage.h"
#include "ui/session/enginesession.h"
#include "ui/settings/viewsettings.h"

#include <utility>

namespace browser {

ViewPages::ViewPages(ViewSettings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_settings(settings)
    , m_tree(new TreePage(m_pool))
    , m_requests(new RequestsPage)
{
    m_pool.setMaxThreadCount(1); // questions of views that nobody looks at do not come in between
    add(m_tree);
    add(m_requests);
    m_tree->setActive(true);
}

ViewPages::~ViewPages()
{
    m_pool.waitForDone();
}

void ViewPages::add(ViewPage *page)
{
    m_pages.insert(page->view(), page);
    addWidget(page);
    page->restore(m_settings.state(page->view()));
    connect(page, &ViewPage::stateChanged, this, [this, page] { save(page); });
}

ViewPage *ViewPages::makePage(const QString &view)
{
    const KindInfo *kind = kindWithKey(view);
    return kind ? new TablePage(kind->kind, m_pool) : nullptr;
}

ViewPage *ViewPages::pageOf(const QString &view)
{
    if (ViewPage *known = m_pages.value(view))
        return known;
    ViewPage *page = makePage(view);
    if (!page)
        return nullptr;
    if (m_session)
        page->setInventory(m_session->inventory(), m_version);
    add(page);
    Q_EMIT made(page);
    return page;
}

void ViewPages::open(ViewPage *page)
{
    for (ViewPage *each : std::as_const(m_pages))
        each->setActive(each == page);
    setCurrentWidget(page);
}

void ViewPages::setSession(EngineSession *session)
{
    m_session = session;
    m_requests->setSession(session);
}

void ViewPages::reset()
{
    const ovirt::Inventory inventory = m_session ? m_session->inventory() : ovirt::Inventory();
    ++m_version;
    m_tree->reset(inventory, m_version);
    showInTables(inventory);
}

void ViewPages::apply(const ovirt::AppliedChange &applied, bool hasNews)
{
    if (hasNews)
        ++m_version;
    const ovirt::Inventory &inventory = m_session->inventory();
    m_tree->apply(inventory, applied, m_version);
    showInTables(inventory);
}

void ViewPages::showInTables(const ovirt::Inventory &inventory)
{
    for (ViewPage *page : std::as_const(m_pages)) {
        if (page != m_tree)
            page->setInventory(inventory, m_version);
    }
}

void ViewPages::save()
{
    for (ViewPage *page : std::as_const(m_pages))
        save(page);
}

void ViewPages::save(ViewPage *page)
{
    m_settings.setState(page->view(), page->state());
}

} // namespace browser
