// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/enabledactions.h"

#include "ui/browser.h"
#include "ui/mainactions.h"
#include "ui/pages/treepage.h"
#include "ui/rowactions.h"
#include "ui/session/enginesession.h"
#include "ui/views/actionbutton.h"

#include <QAction>
#include <QComboBox>

namespace browser {

EnabledActions::EnabledActions(MainActions &actions, Browser &browser, RowActions &rowActions)
    : m_actions(actions)
    , m_browser(browser)
    , m_rowActions(rowActions)
{
}

void EnabledActions::update(const EngineSession *session)
{
    const bool isBusy = session && session->isBusy();
    const bool hasRows = session && session->hasPicture();
    updateAsking(session, hasRows, isBusy);
    m_actions.exportReport->setEnabled(hasRows && !isBusy);
    m_actions.completeness->setEnabled(hasRows && !isBusy);
    m_actions.nextFailure->setEnabled(
        hasRows && !session->inventory().completeness().failures.isEmpty());
    updateView(session, hasRows);
    m_rowActions.update(hasRows, isBusy);
}

void EnabledActions::updateAsking(const EngineSession *session, bool hasRows, bool isBusy)
{
    m_actions.refresh->setEnabled(session && !isBusy);
    updateRetry(session);
    m_actions.refreshVm->setEnabled(hasRows && !isBusy && m_browser.page().hasSelectedVm());
    m_actions.stop->setEnabled(isBusy);
    m_actions.cancel->setEnabled(isBusy);
}

// And says why not.
void EnabledActions::updateRetry(const EngineSession *session)
{
    const bool canRetry = session && session->canRetry();
    m_actions.retryFailed->setEnabled(canRetry);
    QString hint = QCoreApplication::translate(
        "browser::MainWindow", "Nothing is missing: there is nothing to ask for again");
    if (canRetry)
        hint = QCoreApplication::translate(
            "browser::MainWindow", "Asks only for what failed, or was not asked for");
    else if (!session)
        hint = QCoreApplication::translate("browser::MainWindow", "Not connected");
    else if (session->isBusy())
        hint = QCoreApplication::translate("browser::MainWindow", "A refresh is under way");
    setActionHint(*m_actions.retryFailed, hint);
}

void EnabledActions::updateView(bool hasSession, bool hasRows)
{
    const bool isTree = &m_browser.page() == &m_browser.tree();
    m_actions.expandAll->setEnabled(hasRows && isTree);
    m_actions.collapseAll->setEnabled(hasRows && isTree);
    m_actions.setGroupingEnabled(hasSession && isTree);
    m_actions.find->setEnabled(hasRows);
    m_actions.back->setEnabled(hasRows && m_browser.canGoBack());
    m_actions.forward->setEnabled(hasRows && m_browser.canGoForward());
}

} // namespace browser
