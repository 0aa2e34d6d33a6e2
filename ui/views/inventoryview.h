// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"
#include "ui/views/currentinsight.h"
#include "ui/views/foundbelow.h"
#include "ui/views/markedword.h"
#include "ui/views/treeposition.h"
#include "ui/views/widetexts.h"

#include <QTreeView>

#include <optional>

namespace browser {

class ColumnTitles;
class ColumnWidths;
class InventoryDelegate;
class KeptSelection;

//! The tree of an InventoryTreeModel: dense rows, what is open and chosen, where it failed.
class InventoryView : public QTreeView {
    Q_OBJECT

public:
    explicit InventoryView(QWidget *parent = nullptr);

    //! What a person does with them.
    [[nodiscard]] ColumnTitles &titles() const { return *m_titles; }
    //! Chooses widths by the rows of the moment where no person has. As rows come, they grow.
    void fitColumns();
    //! As they do when rows come, at once.
    void growColumns();
    //! Opens or closes all; the current row, or what is closed above it, stays in sight.
    void openAll();
    void closeAll();

    //! Called once.
    void setModel(QAbstractItemModel *model) override;
    //! The words that a filter looked for, to be marked.
    void setWords(const QList<MarkedWord> &words);
    //! Opens where these stand below VMs; \a isFiltered false: closes that again.
    void showFoundBelow(bool isFiltered);
    //! What else can be done with the current row, enabled as it is; for its menu.
    [[nodiscard]] QList<QAction *> menuActions();
    //! The engine's id of the VM at or above the current row; empty: there is none.
    [[nodiscard]] QString currentVm() const;

    //! Opens and selects the next VM part, below or around the current row, that failed.
    //! False: there is none.
    bool showNextFailure();
    //! All that is open; where that is in too many lists for Qt, the VMs and their groups.
    void selectAll() override;
    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles = {}) override;

    //! The numbers of the VMs in the model's inventory, in the order they stand, each once.
    [[nodiscard]] QList<qsizetype> vmsShown() const;
    //! The language changed.
    void retranslate();

Q_SIGNALS:
    //! A person wants what failed in a row asked for again.
    void retryRequested();
    //! What is current is another, or says something else.
    void currentObjectChanged();
    void selectedObjectsChanged();
    //! A person wants the menu of the current row.
    void menuRequested(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    //! What a double click beside a title makes of the column: half of the view at most. One long
    //! name would push all others out of sight.
    [[nodiscard]] int sizeHintForColumn(int column) const override
    {
        return qMin(QTreeView::sizeHintForColumn(column), viewport()->width() / 2);
    }
    void focusInEvent(QFocusEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void makeActions();
    void openGroups(int first, int last);
    [[nodiscard]] bool isShown(const QModelIndex &index) const;
    void collapseBelow(const QModelIndex &index);

    ColumnTitles *m_titles;
    ColumnWidths *m_widths;
    InventoryDelegate *m_delegate;
    FoundBelow m_found;
    WideTexts m_wideTexts;
    KeptSelection *m_keptSelection = nullptr; // once there is a model
    QAction *m_expand;
    QAction *m_collapse;
    QAction *m_retry;
    TreePosition m_before;                // of what is being reset
    std::optional<CurrentInSight> m_kept; // while rows change places
};

} // namespace browser
