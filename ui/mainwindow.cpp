// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/browser.h"
#include "ui/dialogs/aboutbox.h"
#include "ui/dialogs/completenessbox.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/exportactions.h"
#include "ui/failureactions.h"
#include "ui/finder.h"
#include "ui/groupingchoice.h"
#include "ui/messages.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/treepage.h"
#include "ui/preferredscope.h"
#include "ui/refreshactions.h"
#include "ui/rowactions.h"
#include "ui/settings/preferences.h"
#include "ui/settings/recentengines.h"
#include "ui/settings/settings.h"
#include "ui/signout.h"
#include "ui/views/detailspane.h"
#include "ui/views/inventoryview.h"
#include "ui/views/messagepage.h"
#include "ui/views/progressline.h"
#include "ui/views/statuspanel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace browser {

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(this)
    , m_connectFlow(new ConnectFlow(settings, this))
    , m_signOut(new SignOut(this))
    , m_browser(new Browser(settings))
    , m_page(new MessagePage)
    , m_pages(new QStackedWidget)
    , m_progress(new ProgressLine)
    , m_status(new StatusPanel)
    , m_grouping(new GroupingChoice(m_actions, *m_browser, settings, this))
    , m_refreshActions(new RefreshActions(m_actions, *m_browser, settings, this))
    , m_rowActions(new RowActions(m_actions, *m_browser, this))
    , m_failureActions(new FailureActions(m_actions, *m_browser, *m_status, this))
    , m_exportActions(new ExportActions(m_actions, *m_browser, *m_status, settings, this))
    , m_finder(new Finder(m_actions, *m_browser, this))
    , m_enabled(m_actions, *m_browser, *m_rowActions)
{
    setObjectName(QStringLiteral("mainWindow"));
    makeCentre();
    connectActions();
    connectBrowser();
    restoreLayout();
    updateAll();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    m_browser->setObjectName(QStringLiteral("browser"));
    m_page->setObjectName(QStringLiteral("messagePage"));
    m_status->setObjectName(QStringLiteral("statusPanel"));
    m_progress->setObjectName(QStringLiteral("progressLine"));
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_browser);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.connectTo, [this] { m_connectFlow->startWithLast(); });
    on(m_actions.tryDemo, &MainWindow::demoRequested);
    on(m_actions.completeness, [this] { showCompletenessBox(this, m_session->inventory()); });
    on(m_actions.quit, &MainWindow::close);
    on(m_actions.settings, &MainWindow::editSettings);
    on(m_actions.about, [this] { showAboutBox(this); });
    InventoryView *tree = &m_browser->tree().tree();
    connect(m_actions.expandAll, &QAction::triggered, tree, &InventoryView::openAll);
    connect(m_actions.collapseAll, &QAction::triggered, tree, &InventoryView::closeAll);
    connect(m_status, &StatusPanel::timePassed, this, [this] {
        updateStatus();
        if (m_pages->currentWidget() == m_page)
            m_page->setMessage(messageFor(m_session.get(), m_actions));
    });
    connect(m_connectFlow, &ConnectFlow::demoRequested, this, &MainWindow::demoRequested);
    connect(m_connectFlow, &ConnectFlow::connected, this,
        [this] { adopt(m_connectFlow->takeSession()); });
}

void MainWindow::connectBrowser()
{
    m_browser->details().setWays(m_actions.back, m_actions.forward);
    m_browser->requests().setRetryAction(m_actions.retryFailed);
    connect(m_rowActions, &RowActions::portalRequested, this,
        [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_rowActions, &RowActions::copied, this,
        [this](const QString &what) { m_status->showNotice(what); });
    connect(m_browser, &Browser::viewChanged, this, &MainWindow::updateActions);
    connect(m_browser, &Browser::selectionChanged, this, &MainWindow::updateActions);
    connect(m_browser, &Browser::waysChanged, this, &MainWindow::updateActions);
    connect(m_actions.back, &QAction::triggered, m_browser, &Browser::goBack);
    connect(m_actions.forward, &QAction::triggered, m_browser, &Browser::goForward);
    connect(m_actions.showSidebar, &QAction::toggled, m_browser, &Browser::setSidebarShown);
    connect(m_actions.showDetails, &QAction::toggled, m_browser, &Browser::setDetailsShown);
    connect(m_actions.find, &QAction::triggered, this, [this] { m_browser->page().focusFilter(); });
}

void MainWindow::restoreLayout()
{
    resize(1280, 720); // its frame and a panel fit a screen of 800 too
    restoreGeometry(m_settings.value(setting::windowGeometry));
    restoreState(m_settings.value(setting::windowState));
    m_actions.showSidebar->setChecked(m_settings.value(setting::sidebar) == setting::Shown::Yes);
    m_actions.showDetails->setChecked(m_settings.value(setting::details) == setting::Shown::Yes);
    m_browser->setSidebarShown(m_actions.showSidebar->isChecked());
    m_browser->setDetailsShown(m_actions.showDetails->isChecked());
    m_grouping->restore();
}

void MainWindow::saveLayout()
{
    m_settings.setValue(setting::windowGeometry, saveGeometry());
    m_settings.setValue(setting::windowState, saveState());
    const auto shown = [](bool is) { return is ? setting::Shown::Yes : setting::Shown::No; };
    m_settings.setValue(setting::sidebar, shown(m_browser->isSidebarShown()));
    m_settings.setValue(setting::details, shown(m_browser->areDetailsShown()));
    m_browser->save();
}

// --- Sessions

void MainWindow::openEngine(const ovirt::ConnectionOptions &options)
{
    ovirt::ConnectionOptions asked = options;
    applyTo(asked, preferences(m_settings));
    m_connectFlow->cancel();
    adopt(std::make_unique<EngineSession>());
    m_session->setScope(scopeOf(preferences(m_settings)));
    m_session->open(asked);
}

void MainWindow::askForEngine(const ovirt::ConnectionOptions &known)
{
    m_connectFlow->start(known);
}

void MainWindow::adopt(std::unique_ptr<EngineSession> session)
{
    handOut(session.get());
    m_signOut->end(std::exchange(m_session, std::move(session)));
    const EngineSession *now = m_session.get();
    m_asked = now->options();
    m_rowActions->setEngine(m_asked.url);
    connect(now, &EngineSession::inventoryReset, this, &MainWindow::updatePage);
    connect(now, &EngineSession::inventoryChanged, this, &MainWindow::updatePage);
    connect(now, &EngineSession::stateChanged, this, &MainWindow::onStateChanged);
    connect(now, &EngineSession::pipeliningStopped, this,
        [this](const QString &sentence) { m_status->showNotice(sentence); });
    connect(now, &EngineSession::progressChanged, this, [this] {
        updateProgress();
        updateStatus();
    });
    updateAll();
}

void MainWindow::handOut(EngineSession *session)
{
    m_browser->setSession(session);
    m_refreshActions->setSession(session);
    m_exportActions->setSession(session);
}

void MainWindow::onStateChanged(EngineSession::State state)
{
    if (state == EngineSession::State::Connecting) {
        m_asked = m_session->options();
        m_rowActions->setEngine(m_asked.url);
    }
    updateAll();
    if (m_session->isBusy())
        return;
    m_browser->tree().tree().growColumns();
}

// --- What a person chooses

void MainWindow::editSettings()
{
    auto *dialog = new SettingsDialog(preferences(m_settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::themeChosen);
    connect(dialog, &SettingsDialog::accepted, this, [this, dialog] {
        setPreferences(m_settings, dialog->preferences());
        usePreferences();
    });
    dialog->open();
}

void MainWindow::usePreferences()
{
    if (!m_session)
        return;
    ovirt::ConnectionOptions options = m_session->options();
    applyTo(options, preferences(m_settings));
    m_session->setOptions(options);
}

// --- What is shown

void MainWindow::updateAll()
{
    m_page->setTakenMnemonics(m_actions.mnemonics());
    setWindowTitle(m_session ? tr("%1 – oVirt Inventory").arg(shownHost(m_session->options().url))
                             : tr("oVirt Inventory"));
    updateActions();
    updatePage();
    updateProgress();
    updateStatus();
}

void MainWindow::updateActions()
{
    m_enabled.update(m_session.get());
}

void MainWindow::updatePage()
{
    if (!m_session || !m_session->hasPicture()) {
        m_page->setMessage(messageFor(m_session.get(), m_actions));
        m_pages->setCurrentWidget(m_page);
        if (!focusWidget() || !focusWidget()->isVisible() || !m_page->isAncestorOf(focusWidget()))
            m_page->setFocus();
    } else if (m_pages->currentWidget() != m_browser) {
        m_pages->setCurrentWidget(m_browser);
        m_browser->page().setFocus(); // which row is the first is known when all have come
        m_browser->tree().tree().fitColumns();
        updateActions();
    }
}

void MainWindow::updateProgress()
{
    if (!m_session || !m_session->isBusy()) {
        m_progress->setIdle();
        return;
    }
    const ovirt::CollectionProgress progress = m_session->progress();
    if (m_session->state() == EngineSession::State::Connecting)
        m_progress->setBusy();
    else
        m_progress->setProgress(progress.requestsDone, progress.requestsKnown);
}

void MainWindow::updateStatus()
{
    m_status->setStatus(statusOf(m_session.get(), m_asked));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions.retranslate();
    updateAll();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    m_connectFlow->cancel();
    handOut(nullptr);
    m_signOut->end(std::move(m_session));
    updateAll();
    QMainWindow::closeEvent(event);
}

} // namespace browser
