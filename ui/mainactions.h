// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QKeySequence>

class QAction;
class QComboBox;
class QMainWindow;
class QMenu;
class QToolBar;

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
    QAction *tryAgain;     //!< a refresh after one that failed
    QAction *retryFailed;  //!< what failed only
    QAction *refreshVm;    //!< the VMs that something is selected of
    QAction *stop;         //!< keeps what came
    QAction *cancel;       //!< goes back to what was shown before
    QAction *nextFailure;  //!< the next VM in the tree of which something failed
    QAction *completeness; //!< how complete the picture is, and what failed
    QAction *exportMenu;   //!< the toolbar's: the three below it
    QAction *exportReport;
    QAction *exportView;      //!< the rows that are shown
    QAction *exportSelection; //!< the rows that are selected
    QAction *quit;
    QAction *copyRows;
    QAction *copyCell;
    QAction *copyId;
    QAction *find;
    QAction *palette; //!< go to anything, do anything
    QAction *openInPortal;
    QAction *back;
    QAction *forward;
    QAction *showSidebar;
    QAction *showDetails;
    QAction *columns;      //!< of the table that is open
    QAction *resetColumns; //!< to those that stand there as long as nobody chose
    QAction *groupByNothing;
    QAction *groupByCluster;
    QAction *groupByHost;
    QAction *groupByStatus;
    QAction *groupByTag;
    QAction *expandAll;
    QAction *collapseAll;
    QAction *settings;
    QAction *help; //!< what fits where the focus is
    QAction *shortcuts;
    QAction *about;

    //! Everything that stands in a menu, below its titles: for the palette and the list of keys.
    struct Menu {
        QString title;
        QList<QAction *> actions;
    };
    [[nodiscard]] QList<Menu> menus() const;
    //! Those that Alt takes to a menu or to the toolbar, capitals.
    [[nodiscard]] QString mnemonics() const;

    QComboBox *grouping; //!< in the order of setting::Grouping
    //! The box, and the actions that are the same choice.
    void setGroupingEnabled(bool isEnabled);

private:
    QAction *make(const char *objectName, const QKeySequence &shortcut = {});
    void makeIcons();
    QMenu *makeMenu(const QList<QAction *> &actions);
    void makeMenus();
    void makeToolBar();
    void addExportMenu(QToolBar *toolBar);
    void linkGrouping();
    void tellApart();
    [[nodiscard]] QList<QAction *> groupings() const;

    QMainWindow *m_window;
    QMenu *m_engineMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_toolsMenu;
    QMenu *m_helpMenu;
    PlainLabel *m_groupingLabel;
};

} // namespace browser
