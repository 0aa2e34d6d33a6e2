// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <QObject>
#include <QUrl>

class QMenu;
class QWidget;

namespace browser {

class Browser;
class MainActions;

//! \brief What can be done with the rows of the view that is open: copy, go elsewhere, choose
//! columns; and the menus that offer it.
class RowActions : public QObject {
    Q_OBJECT

public:
    RowActions(MainActions &actions, Browser &browser, QWidget *window);

    //! The engine whose portal shows objects, as a person named it.
    void setEngine(const QString &url);
    //! Enables what can be done now.
    void update(bool hasRows, bool isBusy);

Q_SIGNALS:
    //! A person wants this page of the engine's Administration Portal, and said yes to leaving.
    void portalRequested(const QUrl &url);
    //! \a what is on the clipboard now, as a sentence.
    void copied(const QString &what);

private:
    void copyRows();
    void copyCell();
    void copyIds();
    [[nodiscard]] QUrl portalUrl() const;
    void askForPortal();
    void chooseColumns();
    void resetColumns();
    void showMenu(const QPoint &globalPosition);
    void showColumnsMenu(const QPoint &globalPosition);
    void addWays(QMenu *menu);
    void addSorting(QMenu *menu);
    [[nodiscard]] QMenu *newMenu() const;

    MainActions &m_actions;
    Browser &m_browser;
    QWidget *m_window;
    QUrl m_api;
};

} // namespace browser
