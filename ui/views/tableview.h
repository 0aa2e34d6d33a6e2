// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/views/columntitles.h"
#include "ui/views/keptselection.h"
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

    //! What a person does with them.
    [[nodiscard]] ColumnTitles &titles() const { return *m_titles; }
    //! The words that a filter looked for, to be marked.
    void setWords(const QList<MarkedWord> &words);

    //! Widths by titles and rows of the moment where nobody chose. As rows come, they grow.
    void fitColumns();

    [[nodiscard]] ObjectKey currentObject() const;
    [[nodiscard]] QList<ObjectKey> selectedObjects() const;

    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles = {}) override;

Q_SIGNALS:
    void currentObjectChanged();
    void selectedObjectsChanged();
    //! A person wants the menu of what is selected.
    void menuRequested(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    //! What a double click beside a title makes of the column: half of the view at most.
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
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

    TableModel *m_model;
    ColumnTitles *m_titles;
    TableDelegate *m_delegate;
    TableWidths m_needed;
    KeptSelection *m_kept;
    QTimer m_pace; // of growing
    bool m_isGrowthDue = false;
    bool m_areRowsFitted = false; // to the widths of rows, not of titles alone
    // While the model is reset:
    QList<ObjectKey> m_selected;
    ObjectKey m_current;
    bool m_isRestoring = false;
};

} // namespace browser
