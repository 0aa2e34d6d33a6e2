// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainactions.h"

#include "ui/columns/tooltip.h"
#include "ui/views/icons.h"
#include "ui/views/mnemonics.h"
#include "ui/views/plainlabel.h"
#include "ui/views/wheelguard.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace browser {

MainActions::MainActions(QMainWindow *window)
    : m_window(window)
{
    connectTo = make("connectAction", QKeySequence(Qt::CTRL | Qt::Key_N));
    tryDemo = make("tryDemoAction");
    refresh = make("refreshAction", QKeySequence(Qt::Key_F5));
    tryAgain = make("tryAgainAction");
    retryFailed = make("retryFailedAction", QKeySequence(Qt::SHIFT | Qt::Key_F5));
    refreshVm = make("refreshVmAction", QKeySequence(Qt::CTRL | Qt::Key_F5));
    stop = make("stopAction", QKeySequence(Qt::Key_Escape));
    cancel = make("cancelAction", QKeySequence(Qt::SHIFT | Qt::Key_Escape));
    nextFailure = make("nextFailureAction", QKeySequence(Qt::Key_F8));
    completeness = make("completenessAction", QKeySequence(Qt::CTRL | Qt::Key_I));
    exportMenu = make("exportMenuAction");
    exportReport = make("exportAction", QKeySequence(Qt::CTRL | Qt::Key_E));
    exportView = make("exportViewAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportSelection = make("exportSelectionAction", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E));
    copyRows = make("copyRowsAction", QKeySequence::Copy);
    copyCell = make("copyCellAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyId = make("copyIdAction", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    find = make("findAction", QKeySequence::Find);
    palette = make("paletteAction", QKeySequence(Qt::CTRL | Qt::Key_K));
    openInPortal = make("openInPortalAction", QKeySequence(Qt::CTRL | Qt::Key_O));
    back = make("backAction", QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = make("forwardAction", QKeySequence(Qt::ALT | Qt::Key_Right));
    showSidebar = make("showSidebarAction", QKeySequence(Qt::Key_F9));
    showDetails = make("showDetailsAction", QKeySequence(Qt::Key_F10));
    columns = make("columnsAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    resetColumns = make("resetColumnsAction", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    help = make("helpAction", QKeySequence(Qt::Key_F1));
    shortcuts = make("shortcutsAction", QKeySequence(Qt::CTRL | Qt::Key_Slash));
    quit = make("quitAction", QKeySequence(Qt::CTRL | Qt::Key_Q));
    groupByNothing = make("groupByNothingAction", QKeySequence(Qt::CTRL | Qt::Key_0));
    groupByCluster = make("groupByClusterAction", QKeySequence(Qt::CTRL | Qt::Key_1));
    groupByHost = make("groupByHostAction", QKeySequence(Qt::CTRL | Qt::Key_2));
    groupByStatus = make("groupByStatusAction", QKeySequence(Qt::CTRL | Qt::Key_3));
    groupByTag = make("groupByTagAction", QKeySequence(Qt::CTRL | Qt::Key_4));
    expandAll = make("expandAllAction", QKeySequence(Qt::CTRL | Qt::Key_Plus));
    collapseAll = make("collapseAllAction", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    settings = make("settingsAction", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    about = make("aboutAction");
    showSidebar->setCheckable(true);
    showDetails->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    makeIcons();
    makeMenus();
    makeToolBar();
    linkGrouping();
    retranslate();
}

QAction *MainActions::make(const char *objectName, const QKeySequence &shortcut)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(shortcut);
    return action;
}

void MainActions::makeIcons()
{
    back->setIcon(icon(IconName::Back));
    forward->setIcon(icon(IconName::Forward));
    connectTo->setIcon(icon(IconName::Connect));
    tryDemo->setIcon(icon(IconName::Demo));
    refresh->setIcon(icon(IconName::Refresh));
    stop->setIcon(icon(IconName::Stop));
    exportMenu->setIcon(icon(IconName::Export));
    exportReport->setIcon(icon(IconName::Export));
    settings->setIcon(icon(IconName::Settings));
}

// Null stands for a line between two groups.
QMenu *MainActions::makeMenu(const QList<QAction *> &actions)
{
    QMenu *menu = m_window->menuBar()->addMenu(QString());
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

void MainActions::makeMenus()
{
    m_engineMenu = makeMenu({connectTo, tryDemo, nullptr, refresh, refreshVm, retryFailed, stop,
        cancel, nullptr, nextFailure, completeness, nullptr, exportReport, exportView,
        exportSelection, nullptr, quit});
    m_editMenu =
        makeMenu({copyRows, copyCell, copyId, nullptr, find, palette, nullptr, openInPortal});
    m_viewMenu = makeMenu(groupings()
        + QList<QAction *>{nullptr, expandAll, collapseAll, nullptr, columns, resetColumns, nullptr,
            back, forward, nullptr, showSidebar, showDetails});
    m_toolsMenu = makeMenu({settings});
    m_helpMenu = makeMenu({help, shortcuts, about});
}

QList<MainActions::Menu> MainActions::menus() const
{
    QList<Menu> menus;
    for (const QMenu *menu : {m_engineMenu, m_editMenu, m_viewMenu, m_toolsMenu, m_helpMenu}) {
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator(); });
        menus.append({menu->title(), actions});
    }
    return menus;
}

// A language may have one letter twice in a menu.
void MainActions::tellApart()
{
    for (const Menu &menu : menus()) {
        QString taken;
        for (QAction *action : menu.actions) {
            action->setText(withFreeMnemonic(action->text(), taken));
            taken.append(mnemonicOf(action->text()));
        }
    }
}

QString MainActions::mnemonics() const
{
    QString letters;
    for (const Menu &menu : menus())
        letters.append(mnemonicOf(menu.title));
    return letters + mnemonicOf(m_groupingLabel->text());
}

void MainActions::makeToolBar()
{
    auto *toolBar = m_window->addToolBar(QString());
    toolBar->setObjectName(QStringLiteral("mainToolBar"));
    toolBar->setMovable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar->setIconSize({16, 16});
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->toggleViewAction()->setEnabled(false);
    toolBar->addActions({connectTo, refresh, stop});
    toolBar->addSeparator();

    m_groupingLabel = new PlainLabel(toolBar);
    m_groupingLabel->setContentsMargins(8, 0, 4, 0);
    grouping = new QComboBox(toolBar);
    grouping->setObjectName(QStringLiteral("groupingComboBox"));
    grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (qsizetype number = 0; number < groupings().size(); ++number)
        grouping->addItem(QString());
    grouping->setFocusPolicy(Qt::StrongFocus); // none by the wheel
    grouping->installEventFilter(new WheelGuard(grouping));
    m_groupingLabel->setBuddy(grouping);
    toolBar->addWidget(m_groupingLabel);
    toolBar->addWidget(grouping);

    auto *space = new QWidget(toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    addExportMenu(toolBar);
}

// What one looks at is as near as everything. It can be opened while it has anything to offer.
void MainActions::addExportMenu(QToolBar *toolBar)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->addActions({exportReport, exportView, exportSelection});
    exportMenu->setMenu(menu);
    toolBar->addAction(exportMenu);
    auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(exportMenu));
    button->setObjectName(QStringLiteral("exportToolButton"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus); // it has no keys of its own
    const auto update = [this] {
        exportMenu->setEnabled(
            exportReport->isEnabled() || exportView->isEnabled() || exportSelection->isEnabled());
    };
    for (const QAction *action : menu->actions())
        QObject::connect(action, &QAction::enabledChanged, exportMenu, update);
}

// The menu and the box are one choice.
void MainActions::linkGrouping()
{
    auto *group = new QActionGroup(m_window);
    for (QAction *action : groupings()) {
        action->setCheckable(true);
        group->addAction(action);
    }
    groupByNothing->setChecked(true);
    QObject::connect(group, &QActionGroup::triggered, grouping,
        [this](QAction *chosen) { grouping->setCurrentIndex(int(groupings().indexOf(chosen))); });
    QObject::connect(grouping, &QComboBox::currentIndexChanged, group,
        [this](int index) { groupings().at(index)->setChecked(true); });
}

void MainActions::setGroupingEnabled(bool isEnabled)
{
    grouping->setEnabled(isEnabled);
    for (QAction *action : groupings())
        action->setEnabled(isEnabled);
}

// In the order of setting::Grouping.
QList<QAction *> MainActions::groupings() const
{
    return {groupByNothing, groupByCluster, groupByHost, groupByStatus, groupByTag};
}

void MainActions::retranslate()
{
    m_engineMenu->setTitle(tr("&Engine"));
    m_editMenu->setTitle(tr("Ed&it"));
    m_viewMenu->setTitle(tr("&View"));
    m_toolsMenu->setTitle(tr("&Tools"));
    m_helpMenu->setTitle(tr("&Help"));
    connectTo->setText(tr("&Connect…"));
    connectTo->setIconText(tr("Connect"));
    tryDemo->setText(tr("Try the &demo engine"));
    refresh->setText(tr("&Refresh"));
    tryAgain->setText(tr("Try &again"));
    retryFailed->setText(tr("Retry what &failed"));
    refreshVm->setText(tr("Refresh selected &VMs"));
    stop->setText(tr("&Stop"));
    cancel->setText(tr("Ca&ncel the refresh"));
    nextFailure->setText(tr("Next VM with a fail&ure"));
    completeness->setText(tr("Co&mpleteness…"));
    exportMenu->setText(tr("Export"));
    exportMenu->setToolTip(asToolTip(tr("The whole report, this view or the selection as a file")));
    exportReport->setText(tr("&Export the whole report…"));
    exportView->setText(tr("Export this vie&w…"));
    exportSelection->setText(tr("Export the se&lection…"));
    copyRows->setText(tr("&Copy rows"));
    copyCell->setText(tr("Copy ce&ll"));
    copyId->setText(tr("Copy &ID"));
    find->setText(tr("&Filter"));
    palette->setText(tr("&Go to anything…"));
    openInPortal->setText(tr("&Open in the Administration Portal…"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    showSidebar->setText(tr("Show s&idebar"));
    showDetails->setText(tr("Show &details"));
    columns->setText(tr("Choose colu&mns…"));
    resetColumns->setText(tr("&Reset columns"));
    help->setText(tr("&Help"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    quit->setText(tr("&Quit"));
    groupByNothing->setText(tr("Group by &nothing"));
    groupByCluster->setText(tr("Group by &cluster"));
    groupByHost->setText(tr("Group by &host"));
    groupByStatus->setText(tr("Group by &status"));
    groupByTag->setText(tr("Group by &tag"));
    expandAll->setText(tr("&Expand all"));
    collapseAll->setText(tr("C&ollapse all"));
    settings->setText(tr("&Settings…"));
    about->setText(tr("&About oVirt Inventory"));
    m_groupingLabel->setText(tr("&Group:"));
    grouping->setAccessibleName(tr("Group by"));
    grouping->setItemText(0, tr("Nothing"));
    grouping->setItemText(1, tr("Cluster"));
    grouping->setItemText(2, tr("Host"));
    grouping->setItemText(3, tr("Status"));
    grouping->setItemText(4, tr("Tag"));
    tellApart();
}

} // namespace browser
