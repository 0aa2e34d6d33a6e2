// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/models/sortedby.h"
#include "ui/models/treecolumns.h"
#include "ui/query/valueorder.h"

#include <QList>

namespace browser {

//! \brief The order in which VMs stand: by some columns, then by name, then as they came.
//!
//! A VM's keys are read once, when it comes or changes, so that a change costs what changed. What
//! is not reported stands last in either direction.
class TreeOrder {
public:
    //! Another order. True: the keys have to be read again.
    [[nodiscard]] bool set(const SortedBy &sortedBy);
    //! Forgets the keys.
    void clear();
    //! Whether keys may change while their VMs do not.
    [[nodiscard]] bool isJoined() const { return m_isJoined; }
    //! Whether a VM's keys may change with other VMs.
    [[nodiscard]] bool isRelated() const;
    //! Reads the keys of VM number \a vm, which stands at \a place. False: they are as they were.
    bool read(const ovirt::Inventory &inventory, qsizetype vm, quint32 place);

    //! Whether \a a stands before \a b: places whose keys have been read.
    [[nodiscard]] bool isLess(quint32 a, quint32 b) const;
    [[nodiscard]] QList<quint32> sorted(QList<quint32> places) const;
    //! \a ordered with \a news among them, which may be in any order.
    [[nodiscard]] QList<quint32> merged(
        const QList<quint32> &ordered, const QList<quint32> &news) const;
    //! The row in \a ordered before which \a place belongs.
    [[nodiscard]] int rowIn(const QList<quint32> &ordered, quint32 place) const;
    //! The order of groups.
    [[nodiscard]] bool isTitleLess(const QString &a, const QString &b) const
    {
        return m_values.compareTexts(a, b) < 0;
    }

private:
    struct By {
        TreeColumn column;
        Qt::SortOrder order;
    };
    // By m_by; the last one is the name's. Qt 6.4's QVarLengthArray leaks what it is moved into.
    using Keys = QList<ValueOrder::Key>;

    QList<By> m_by;
    bool m_isJoined = false;
    ValueOrder m_values;
    QList<Keys> m_keys; // by place
};

} // namespace browser
