// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;
class QTreeView;

namespace browser {

class InventoryDelegate;

//! \brief Draws what a tree's rows show beside their own cells: names of groups, what is said of
//! disks, NICs, permissions and snapshots, what failed, and that a word stands below a closed VM.
class WideTexts {
public:
    //! Both have to outlive it.
    WideTexts(const QTreeView &view, const InventoryDelegate &delegate);

    //! What the cells of the row, which is drawn already, leave to this.
    void draw(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void drawGroup(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &group) const;
    void drawDetails(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &item) const;
    void drawFailure(QPainter *painter, const QModelIndex &list) const;
    void drawFoundBelow(QPainter *painter, const QModelIndex &vm) const;

    const QTreeView &m_view;
    const InventoryDelegate &m_delegate;
};

} // namespace browser
