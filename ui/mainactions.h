// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QKeySequence>

class QAction;
class QComboBox;
class QMainWindow;
class QMenu;

namespace browser {

class PlainLabel;

//! \brief Everything a person can do in the main window, once: its menus, its toolbar, its keys.
//!
//! The window says what each does. All of it belongs to the window.
class MainActions {
    Q_DECLARE_TR_FUNCTIONS(browser::MainActions)

public:
    explicit MainActions(QMainWindow *window);

    //! The language changed.
    void retranslate();

    QAction *connectTo;
    QAction *tryDemo;
    QAction *refresh;
    QAction *tryAgain;    //!< a refresh after one that failed
    QAction *retryFailed; //!< what failed only
    QAction *refreshVm;   //!< that of the current row only
    QAction *stop;
    QAction *completeness; //!< how complete the picture is, and what failed
    QAction *exportReport;
    QAction *quit;
    QAction *groupByNothing;
    QAction *groupByCluster;
    QAction *groupByHost;
    QAction *groupByStatus;
    QAction *expandAll;
    QAction *collapseAll;
    QAction *settings;
    QAction *about;

    QComboBox *grouping; //!< 0: nothing, 1: cluster, 2: host, 3: status

private:
    QAction *make(const char *objectName, const QKeySequence &shortcut = {});
    void makeIcons();
    QMenu *makeMenu(const QList<QAction *> &actions);
    void makeMenus();
    void makeToolBar();
    void linkGrouping();
    [[nodiscard]] QList<QAction *> groupings() const;

    QMainWindow *m_window;
    QMenu *m_engineMenu;
    QMenu *m_viewMenu;
    QMenu *m_toolsMenu;
    QMenu *m_helpMenu;
    PlainLabel *m_groupingLabel;
};

} // namespace browser
