// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groupingchoice.h"

#include "ui/browser.h"
#include "ui/mainactions.h"
#include "ui/pages/treepage.h"
#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"

#include <QComboBox>

namespace browser {

using setting::Grouping;

static InventoryTreeModel::Grouping groupingOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return InventoryTreeModel::Grouping::None;
    case Grouping::Cluster:
        return InventoryTreeModel::Grouping::Cluster;
    case Grouping::Host:
        return InventoryTreeModel::Grouping::Host;
    case Grouping::Status:
        return InventoryTreeModel::Grouping::Status;
    case Grouping::Tag:
        return InventoryTreeModel::Grouping::Tag;
    }
    return {};
}

GroupingChoice::GroupingChoice(
    MainActions &actions, Browser &browser, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_choice(actions.grouping)
    , m_browser(browser)
    , m_settings(settings)
{
    connect(m_choice, &QComboBox::currentIndexChanged, this, &GroupingChoice::setGrouping);
    connect(m_choice, &QComboBox::activated, this, [this] { m_browser.page().focusRows(); });
}

void GroupingChoice::restore()
{
    m_choice->setCurrentIndex(int(m_settings.value(setting::grouping)));
    setGrouping(m_choice->currentIndex());
}

void GroupingChoice::setGrouping(int number)
{
    m_settings.setValue(setting::grouping, Grouping(number));
    m_browser.tree().model().setGrouping(groupingOf(Grouping(number)));
}

} // namespace browser
