// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemModel;
class QTreeView;

namespace browser {

//! \brief What is selected in a view, through each change of its model's layout.
//!
//! QItemSelectionModel would keep one persistent index a cell, and have one range a row afterwards
//! where they stand below several parents: with 10,000 rows that takes a quarter of a second, and
//! what comes next is quadratic in the ranges. Here it is one index a row, and the fewest ranges.
class KeptSelection : public QObject {
    Q_OBJECT

public:
    //! Made before \a view gets \a model, so that it is told before the selection is.
    KeptSelection(QTreeView &view, const QAbstractItemModel &model);

    //! What the selection says meanwhile is no change.
    [[nodiscard]] bool isAtWork() const { return m_isAtWork; }

Q_SIGNALS:
    //! Some of the rows are not there any more.
    void rowsLost();

private:
    void take();
    void giveBack();

    QTreeView &m_view;
    QList<QPersistentModelIndex> m_rows;
    bool m_isAtWork = false;
};

} // namespace browser
