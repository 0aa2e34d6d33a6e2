// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/treecolumns.h"
#include "ui/models/treeplaces.h"

#include <QVarLengthArray>

namespace browser {

//! \brief What the VMs of each group add up to, by column.
//!
//! Added up when a group is first painted; from then on corrected by the VMs that change.
class TreeSums {
public:
    //! Of what a group's VMs say.
    struct Sum {
        qint64 amount = 0;
        int vms = 0; //!< that say it
    };

    //! The columns that \a columns of the tree have sums of; all is added up again.
    void setColumns(const QList<TreeColumn> &columns);
    //! Everything has to be added up again.
    void clear() { m_groups.clear(); }
    //! The sum of what is reported; of no VMs where the column has none.
    [[nodiscard]] Sum sum(const ovirt::Inventory &inventory, const TreePlaces &places,
        quint32 group, const TreeColumn &column);
    //! The VM at \a place, of \a group, is new or may have changed. False: no sum that anybody
    //! has seen is another.
    bool put(const ovirt::Inventory &inventory, const TreePlaces &places, quint32 place);
    //! The group is gone.
    void forget(quint32 group) { m_groups.remove(group); }
    //! The VM at \a place leaves \a group.
    void remove(quint32 group, quint32 place);

private:
    using Amounts = QVarLengthArray<qint64, 4>; // of one VM, by m_columns
    struct Group {
        QHash<quint32, Amounts> amounts; // by place
        QVarLengthArray<Sum, 4> sums;
    };

    [[nodiscard]] Amounts amountsOf(const ovirt::Inventory &inventory, qsizetype vm) const;
    static void count(Group &group, const Amounts &amounts, int sign);

    QList<TreeColumn> m_columns; // that have sums
    QHash<quint32, Group> m_groups;
};

} // namespace browser
