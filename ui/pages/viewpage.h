// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/anycolumn.h"
#include "ui/details/objectdetails.h"
#include "ui/models/rowstate.h"
#include "ui/settings/viewsettings.h"

#include <QModelIndex>
#include <QScopedValueRollback>
#include <QWidget>

#include <optional>

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

    [[nodiscard]] ObjectKey currentObject() const;
    //! What the selected rows show, from top to bottom, each once: a VM may stand below several
    //! tags.
    [[nodiscard]] QList<ObjectKey> selectedObjects() const;
    //! Whether there are any, and whether any of them is a VM or stands below one: the first tells.
    [[nodiscard]] bool hasSelectedObject() const;
    [[nodiscard]] virtual bool hasSelectedVm() const;
    //! Whether anything is selected at all.
    [[nodiscard]] bool hasSelectedRow() const;
    //! The ids of the VMs that something is selected of, each once.
    [[nodiscard]] virtual QStringList selectedVms() const;
    //! What is known of the current row; nullopt: what is known of currentObject().
    [[nodiscard]] virtual std::optional<ObjectDetails> currentDetails() const { return {}; }
    //! Selects and shows it, at once or when it comes. False: it is not among the rows yet.
    bool showObject(const ObjectKey &key) { return showObjects(key, {}); }
    //! And selects \a others too.
    bool showObjects(const ObjectKey &key, const QList<ObjectKey> &others);
    //! That of the current row.
    [[nodiscard]] RowState currentState() const;
    //! The title of the group that is current, where that is no object; null: none is.
    [[nodiscard]] virtual QString currentGroup() const { return {}; }
    //! Selects the group, at once or when it comes.
    virtual void showGroup(const QString &title) { Q_UNUSED(title) }
    //! The selected rows for the clipboard; null: there are none. The caller owns it.
    [[nodiscard]] QMimeData *copyOfRows() const;
    //! The text of the current cell.
    [[nodiscard]] QString currentText() const;
    //! What is shown, or of it what is selected.
    [[nodiscard]] virtual PageRows rows(bool selectedOnly) const = 0;

    //! What else can be done with the current row, for its menu.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }

    //! A column that is seen; \a number is for sortBy().
    struct ShownColumn {
        int number;
        QString title;
    };
    //! From the left.
    [[nodiscard]] QList<ShownColumn> shownColumns() const;
    //! As a click on the column's title does.
    virtual void sortBy(int column);

    //! Columns as they are while nobody chose any.
    virtual void resetColumns() { }
    virtual void setFilter(const QString &text) = 0;
    [[nodiscard]] QString filter() const;
    void focusFilter();
    //! Shows what can be typed into the filter to whoever is about to. False: nobody is.
    bool showFilterHelp();
    //! The same, wherever the focus is.
    void openFilterHelp();
    [[nodiscard]] bool hasFilterHelp() const;
    //! Whether the filter says something that is not saved.
    [[nodiscard]] bool canSaveFilter() const;
    //! Asks for a name to save it by.
    void saveFilter();
    //! Gives them the focus, and one of them the choice.
    void focusRows();
    [[nodiscard]] bool hasCurrentRow() const;
    //! Whether rows come and go just now, and what is current is nobody's choice.
    [[nodiscard]] bool isSettling() const { return m_isSettling; }
    //! Chooses the first of what a person looks for, where nothing is chosen. False: there are no
    //! rows.
    bool ensureCurrentRow();

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
    //! A person wants to go to the object; null: there is none to go to.
    void objectRequested(const browser::ObjectKey &key);
    //! A person wants the menu of what is selected.
    void menuRequested(const QPoint &globalPosition);
    //! A person wants to choose columns.
    void columnsMenuRequested(const QPoint &globalPosition);
    //! A person wants that to be asked for again which did not come.
    void retryRequested();

protected:
    explicit ViewPage(QWidget *parent);

    //! Puts the filter line above \a body, which is \a rows or has them; called once, by whoever
    //! is being made.
    void makeLayout(QTreeView *rows, QWidget *body);
    [[nodiscard]] FilterBar &bar() const { return *m_bar; }
    //! How many of \a all the summary keeps room for: more may be on their way.
    [[nodiscard]] static qsizetype mostCounted(qsizetype all) { return qMax<qsizetype>(all, 9999); }
    //! Lets \a change change the rows.
    template <typename Change>
    void settle(Change change)
    {
        const QScopedValueRollback settling(m_isSettling, true);
        change();
    }
    //! Rows came: what is to be shown may be among them.
    bool showWanted();
    //! The row of the object; invalid: there is none.
    [[nodiscard]] virtual QModelIndex indexOf(const ObjectKey &key) const = 0;
    //! The language is another, or the first.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    template <typename Wanted>
    [[nodiscard]] bool hasSelected(Wanted isWanted) const;
    void selectWanted();

    FilterBar *m_bar;
    QTreeView *m_rows = nullptr; // from makeLayout() on
    QList<SavedFilter> m_saved;
    ObjectKey m_wanted;           // to be shown once it is there
    QList<ObjectKey> m_wantedToo; // and to be selected
    bool m_isSettling = false;
};

} // namespace browser
