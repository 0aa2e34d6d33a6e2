// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/views/markedword.h"
#include "ui/views/tablewidths.h"

#include <QTimer>
#include <QTreeView>

namespace browser {

class TableDelegate;

//! \brief The table of one kind: what is selected, in which order, under which columns.
//!
//! What is selected, current and in sight stays by id, whatever the model tells.
class TableView : public QTreeView {
    Q_OBJECT

public:
    TableView(TableModel *model, QWidget *parent = nullptr);

    //! The first counts most; numbers are the model's columns. It only shows it: the order is the
    //! feed's.
    void setSort(const QStringList &keys);
    //! The keys of what is ordered by, the first counts most; `-memory` is descending.
    [[nodiscard]] const QStringList &sort() const { return m_sort; }
    //! The words that a filter looked for, to be marked.
    void setWords(const QList<MarkedWord> &words);

    //! Width of each column that a person chose, by key.
    [[nodiscard]] QHash<QString, int> widths() const { return m_widths; }
    void setWidths(const QHash<QString, int> &widths);
    //! Widths by titles and rows of the moment where nobody chose. As rows come, they grow.
    void fitColumns();
    //! Scrolls to the column with that key.
    void showColumn(const QString &key);

    [[nodiscard]] ObjectKey currentObject() const;
    [[nodiscard]] QList<ObjectKey> selectedObjects() const;
    //! Selects and shows it. False: it is not in the table.
    bool showObject(const ObjectKey &key);

    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles = {}) override;

Q_SIGNALS:
    void sortChosen(const QStringList &keys);
    void columnsMoved(const QStringList &keys);
    void currentObjectChanged();
    void selectedObjectsChanged();
    //! A person wants the menu of what is selected, or of the header.
    void menuRequested(const QPoint &globalPosition);
    void headerMenuRequested(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onHeaderClicked(int column);
    void onSectionResized(int column);
    void onSectionMoved();
    void forgetMoves();
    void growSoon();
    void growNow();
    void growColumns();
    void growForRowsInSight();
    void applyWidths();
    void stretchLast();
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] double shareOfTexts() const;
    [[nodiscard]] QList<int> rowsInSight() const;
    void remember();
    void restore();
    void showSort();
    [[nodiscard]] QString keyOf(int column) const;

    TableModel *m_model;
    TableDelegate *m_delegate;
    QStringList m_sort;
    QHash<QString, int> m_widths;
    TableWidths m_needed;
    QTimer m_pace; // of growing
    bool m_isGrowthDue = false;
    bool m_isFitting = false;
    bool m_areRowsFitted = false; // to the widths of rows, not of titles alone
    // While the model is reset:
    QList<ObjectKey> m_selected;
    ObjectKey m_current;
    bool m_isRestoring = false;
};

} // namespace browser
