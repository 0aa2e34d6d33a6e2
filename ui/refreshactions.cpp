// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/refreshactions.h"

#include "ui/browser.h"
#include "ui/mainactions.h"
#include "ui/pages/treepage.h"
#include "ui/preferredscope.h"
#include "ui/session/enginesession.h"
#include "ui/views/inventoryview.h"

#include <QAction>

namespace browser {

RefreshActions::RefreshActions(
    MainActions &actions, Browser &browser, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_browser(browser)
    , m_settings(settings)
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.refresh, &RefreshActions::refresh);
    on(actions.tryAgain, &RefreshActions::refresh);
    on(actions.retryFailed, &RefreshActions::retryFailed);
    on(actions.refreshVm, &RefreshActions::refreshSelected);
    on(actions.stop, [this] { m_session->stop(); });
    on(actions.cancel, [this] { m_session->cancel(); });
    connect(&browser, &Browser::retryRequested, this, &RefreshActions::retryFailed);
    connect(
        &browser.tree().tree(), &InventoryView::retryRequested, this, &RefreshActions::retryFailed);
}

void RefreshActions::refresh()
{
    m_session->setScope(scopeOf(preferences(m_settings)));
    m_session->refresh();
}

// Where nothing came at all, everything is missing.
void RefreshActions::retryFailed()
{
    if (m_session->canRetry())
        m_session->retry();
    else
        refresh();
}

void RefreshActions::refreshSelected()
{
    if (const QStringList vms = m_browser.page().selectedVms(); !vms.isEmpty())
        m_session->refreshVms(vms);
}

} // namespace browser
