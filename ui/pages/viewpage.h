// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/anycolumn.h"
#include "ui/settings/viewsettings.h"

#include <QModelIndex>
#include <QWidget>

class QAction;
class QMimeData;
class QTreeView;

namespace browser {

class FilterBar;

//! What an export of a page is about.
struct PageRows {
    Kind kind = Kind::Vm;
    ovirt::Inventory inventory;
    Objects objects;
    QList<int> order; //!< numbers of objects, in the order shown
    QList<AnyColumn> columns;
};

//! One of the views that the window has: what is seen, found and selected in it.
class ViewPage : public QWidget {
    Q_OBJECT

public:
    //! Its stable name.
    [[nodiscard]] virtual QString view() const = 0;
    //! Nobody looks at a page that is not active.
    virtual void setActive(bool isActive) = 0;
    //! Other facts; \a version is another for each.
    virtual void setInventory(const ovirt::Inventory &inventory, quint64 version) = 0;

    [[nodiscard]] virtual ObjectKey currentObject() const = 0;
    [[nodiscard]] virtual QList<ObjectKey> selectedObjects() const = 0;
    //! Whether there are any, and whether any of them is a VM or stands below one: at once,
    //! however many are selected.
    [[nodiscard]] bool hasSelectedObject() const;
    [[nodiscard]] bool hasSelectedVm() const;
    //! Selects and shows it. False: it is not among the rows.
    virtual bool showObject(const ObjectKey &key) = 0;
    //! The selected rows for the clipboard; null: there are none. The caller owns it.
    [[nodiscard]] QMimeData *copyOfRows() const;
    //! The text of the current cell.
    [[nodiscard]] QString currentText() const;
    //! What is shown, or of it what is selected.
    [[nodiscard]] virtual PageRows rows(bool selectedOnly) const = 0;

    //! What else can be done with the current row, for its menu.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }

    //! Whether it has a filter line, and columns that can be chosen.
    [[nodiscard]] virtual bool canChooseColumns() const { return false; }
    virtual void setFilter(const QString &text) = 0;
    [[nodiscard]] QString filter() const;
    void focusFilter();
    //! Gives them the focus, and one of them the choice.
    void focusRows();
    //! Chooses the first of what a person looks for, where nothing is chosen.
    void chooseFirstRow();

    //! Filter and saved filters; a page with more adds its own.
    virtual void restore(const ViewState &state);
    [[nodiscard]] virtual ViewState state() const;

Q_SIGNALS:
    //! currentObject() is another, or says something else.
    void currentObjectChanged();
    void selectedObjectsChanged();
    //! The rows are there that the last facts and wishes ask for.
    void settled();
    //! A person changed what state() tells.
    void stateChanged();
    //! A person wants the menu of what is selected.
    void menuRequested(const QPoint &globalPosition);
    //! A person wants to choose columns.
    void columnsMenuRequested(const QPoint &globalPosition);

protected:
    explicit ViewPage(QWidget *parent);

    //! Puts the filter line above \a body, which is \a rows or has them; called once, by whoever
    //! is being made.
    void makeLayout(QTreeView *rows, QWidget *body);
    [[nodiscard]] FilterBar &bar() const { return *m_bar; }
    //! The language is another, or the first.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    FilterBar *m_bar;
    QTreeView *m_rows = nullptr; // from makeLayout() on
    QList<SavedFilter> m_saved;
};

} // namespace browser
