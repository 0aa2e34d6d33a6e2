// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;
class QTreeView;

namespace browser {

class InventoryDelegate;

//! \brief Draws the texts of a tree's rows that stand over more than their own cell: names of
//! groups, what is said of disks, NICs, permissions and snapshots, and what failed.
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

    const QTreeView &m_view;
    const InventoryDelegate &m_delegate;
};

} // namespace browser
