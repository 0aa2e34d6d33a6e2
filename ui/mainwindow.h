// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connectflow.h"
#include "ui/enabledactions.h"
#include "ui/mainactions.h"
#include "ui/session/enginesession.h"
#include "ui/settings/settingkeys.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace browser {

class Browser;
class ExportActions;
class FailureActions;
class Finder;
class GroupingChoice;
class MessagePage;
class ProgressLine;
class RefreshActions;
class RowActions;
class Settings;
class SignOut;
class StatusPanel;

//! \brief Shows one engine's session to look through, and says what it lacks.
//!
//! It composes: what can be done is in MainActions, and when in EnabledActions; what asks the
//! engine again in RefreshActions, what leads to what failed in FailureActions, what is done with
//! rows in RowActions and ExportActions, what is looked through in Browser, what is said in
//! messages.h, how an engine is found in ConnectFlow.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows the engine that \a options name, with the connections and pipeline of the settings.
    void openEngine(const ovirt::ConnectionOptions &options);
    //! Asks for an engine, with \a known in the fields.
    void askForEngine(const ovirt::ConnectionOptions &known);
    //! What is shown; null: nothing was opened yet.
    [[nodiscard]] EngineSession *session() const { return m_session.get(); }

Q_SIGNALS:
    //! A person wants the demo engine: whoever has one gives it to openEngine().
    void demoRequested();
    void languageChosen(browser::setting::Language language);
    void themeChosen(browser::setting::Theme theme);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeCentre();
    void connectActions();
    void connectBrowser();
    void restoreLayout();
    void saveLayout();

    void adopt(std::unique_ptr<EngineSession> session);
    void handOut(EngineSession *session);
    void onStateChanged(EngineSession::State state);
    void editSettings();
    void usePreferences();

    void updateAll();
    void updateActions();
    void updatePage();
    void updateProgress();
    void updateStatus();

    Settings &m_settings;
    MainActions m_actions;
    ConnectFlow *m_connectFlow;
    SignOut *m_signOut;
    Browser *m_browser;
    MessagePage *m_page;
    QStackedWidget *m_pages;
    ProgressLine *m_progress;
    StatusPanel *m_status;
    GroupingChoice *m_grouping;
    RefreshActions *m_refreshActions;
    RowActions *m_rowActions;
    FailureActions *m_failureActions;
    ExportActions *m_exportActions;
    Finder *m_finder;
    EnabledActions m_enabled;
    std::unique_ptr<EngineSession> m_session;
    ovirt::ConnectionOptions m_asked; // what the last refresh was asked with
};

} // namespace browser
