// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/failureactions.h"

#include "ui/browser.h"
#include "ui/mainactions.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/treepage.h"
#include "ui/views/inventoryview.h"
#include "ui/views/statuspanel.h"

#include <QAction>

namespace browser {

FailureActions::FailureActions(
    MainActions &actions, Browser &browser, StatusPanel &status, QObject *parent)
    : QObject(parent)
    , m_browser(browser)
{
    connect(actions.nextFailure, &QAction::triggered, this, &FailureActions::showNext);
    connect(&status, &StatusPanel::showFailuresClicked, this, &FailureActions::showAll);
}

// All of them stand first there, whatever was looked for before.
void FailureActions::showAll()
{
    m_browser.openView(m_browser.requests().view());
    m_browser.page().setFilter({});
    m_browser.requests().showFirst();
    m_browser.page().focusRows();
}

void FailureActions::showNext()
{
    m_browser.openView(m_browser.tree().view());
    if (!m_browser.tree().tree().showNextFailure())
        showAll(); // of no VM
}

} // namespace browser
