// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/markedword.h"

#include <QList>
#include <QPersistentModelIndex>

class QTreeView;

namespace browser {

class RowDelegate;

//! The lists below \a vm that have one of the words, as \a delegate marks them, and the VM's own
//! row has not.
[[nodiscard]] QModelIndexList listsWith(
    const QList<MarkedWord> &words, const QModelIndex &vm, const RowDelegate &delegate);

//! \brief Opens what a filter found below VMs, so that the mark is seen, and closes it afterwards.
//!
//! Only where few VMs were found: of thousands that are open nothing is seen.
class FoundBelow {
public:
    FoundBelow(QTreeView &view, const RowDelegate &delegate);

    //! Instead of what was opened for the words before.
    void open(const QList<MarkedWord> &words);
    //! What a person opened stays open.
    void close();

private:
    void openOne(const QModelIndex &row);

    QTreeView &m_view;
    const RowDelegate &m_delegate;
    QList<QPersistentModelIndex> m_opened;
};

} // namespace browser
