// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"
#include "ui/views/columnwidths.h"
#include "ui/views/currentinsight.h"
#include "ui/views/markedword.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>

#include <optional>

namespace browser {

class InventoryDelegate;

//! \brief The tree of an InventoryTreeModel: dense rows, what can be copied, where it failed.
class InventoryView : public QTreeView {
    Q_OBJECT

public:
    explicit InventoryView(QWidget *parent = nullptr);

    //! Puts back what headerState() gave: widths and order are the person's from then on.
    void restoreHeader(const QByteArray &state);
    //! Columns stand, are hidden and are as wide as if nobody had ever changed them.
    void resetColumns();
    //! Empty while nobody has changed the columns.
    [[nodiscard]] QByteArray headerState() const;
    //! Chooses widths by the rows of the moment, as long as no person has chosen any. As rows
    //! come, they grow.
    void fitColumns();
    //! As they do when rows come, at once.
    void growColumns();
    //! Opens or closes all; the current row, or what is closed above it, stays in sight.
    void openAll();
    void closeAll();

    //! The words that a filter looked for, to be marked.
    void setModel(QAbstractItemModel *model) override;
    void setWords(const QList<MarkedWord> &words);
    //! What else can be done with the current row, enabled as it is; for its menu.
    [[nodiscard]] QList<QAction *> menuActions();
    //! Opens what is above the object, selects and shows it. False: it is not in the tree.
    bool showObject(const ObjectKey &key);
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
    //! What a person has opened and chosen, by ids: it outlives a reset of the model.
    struct Position {
        QSet<QString> openVms;
        QString currentVm;
    };
    [[nodiscard]] Position position() const;
    void restorePosition(const Position &position);

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
    void focusInEvent(QFocusEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void connectWidths();
    void growSoon();
    void growNow();
    void applyWidths();
    void drawGroupName(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] static bool isHiddenAtFirst(int column);
    void makeActions();
    void showColumnsMenu(const QPoint &at);
    void openGroups(int first, int last);
    [[nodiscard]] bool isShown(const QModelIndex &index) const;
    void collapseBelow(const QModelIndex &index);
    [[nodiscard]] QModelIndex nextFailedVm() const;
    [[nodiscard]] QModelIndex failedPartOf(const QModelIndex &vm) const;

    [[nodiscard]] QModelIndex indexOf(const ObjectKey &key) const;

    InventoryDelegate *m_delegate;
    QAction *m_expand;
    QAction *m_collapse;
    QAction *m_retry;
    Position m_before;                    // of what is being reset
    std::optional<CurrentInSight> m_kept; // while rows change places
    ColumnWidths m_needed;
    QTimer m_pace; // of growing
    bool m_isGrowthDue = false;
    bool m_areWidthsPersons = false;
    bool m_isFitting = false;
};

} // namespace browser
