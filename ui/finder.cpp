// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/finder.h"

#include "ui/browser.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/shortcutsbox.h"
#include "ui/mainactions.h"
#include "ui/pagedeeds.h"
#include "ui/pages/viewpage.h"
#include "ui/palettesource.h"

#include <QAction>

namespace browser {

Finder::Finder(const MainActions &actions, Browser &browser, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_browser(browser)
    , m_window(window)
{
    connect(m_actions.palette, &QAction::triggered, this, &Finder::openPalette);
    connect(m_actions.help, &QAction::triggered, this, &Finder::showHelp);
    connect(m_actions.shortcuts, &QAction::triggered, this, &Finder::showShortcuts);
}

void Finder::openPalette()
{
    const bool hasRows = m_actions.find->isEnabled();
    const auto source = std::make_shared<PaletteSource>(
        m_actions, hasRows ? deedsOf(m_browser.page()) : QList<PageDeed>(), m_browser.inventory());
    auto *palette = new CommandPalette(
        [source](const QString &typed, int most) { return source->find(typed, most); }, m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, &Finder::go);
    palette->open();
}

void Finder::go(const QVariant &payload)
{
    if (payload.canConvert<ObjectKey>())
        m_browser.openObject(payload.value<ObjectKey>());
    else if (auto *action = payload.value<QAction *>())
        action->trigger();
    else if (payload.canConvert<PageDeed>())
        payload.value<PageDeed>().run();
    else if (payload.canConvert<TableLink>())
        m_browser.openRows(payload.value<TableLink>());
    else
        m_browser.openView(payload.toString());
}

void Finder::showHelp()
{
    if (!m_browser.page().showFilterHelp())
        showShortcuts();
}

void Finder::showShortcuts()
{
    QList<ShortcutGroup> groups;
    for (const MainActions::Menu &menu : m_actions.menus()) {
        ShortcutGroup group{menu.title, {}};
        for (const QAction *action : menu.actions) {
            if (!action->shortcut().isEmpty())
                group.shortcuts.append({action->text(), action->shortcut()});
        }
        if (!group.shortcuts.isEmpty())
            groups.append(group);
    }
    showShortcutsBox(m_window, groups);
}

} // namespace browser
