// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browsersides.h"

#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"

namespace browser {

BrowserSides::BrowserSides(Settings &settings, QWidget *sidebar, QWidget *pages, QWidget *details)
    : m_settings(settings)
    , m_sidebar(sidebar)
    , m_details(details)
{
    addWidget(sidebar);
    addWidget(pages);
    addWidget(details);
    setStretchFactor(1, 1);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    sidebar->setMinimumWidth(120);
    pages->setMinimumWidth(320);
    details->setMinimumWidth(180);
}

void BrowserSides::setSidebarShown(bool isShown)
{
    m_sidebar->setVisible(isShown);
    keepCentreWide();
}

void BrowserSides::setDetailsShown(bool areShown)
{
    m_details->setVisible(areShown);
    keepCentreWide();
}

void BrowserSides::restoreSides()
{
    if (!restore(m_settings.value(setting::splitter)))
        setSides(176, 252);
}

// A side that is hidden has no width, and one that nobody moved is as wide as the window bears.
void BrowserSides::saveSides()
{
    if (areSidesPersons() && isSidebarShown() && areDetailsShown())
        m_settings.setValue(setting::splitter, saveState());
}

} // namespace browser
