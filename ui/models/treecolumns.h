// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/anycolumn.h"

#include <optional>

namespace browser {

//! \brief What stands in a column that is for several kinds of row: of each kind its own column.
//!
//! A null key leaves the cell empty.
struct MixedColumn {
    const char *key;
    const char *title;
    const char *tip;
    const char *vm;
    const char *disk;
    const char *nic;
    const char *permission;
    const char *snapshot;
    Format format = Format::Text; //!< of a group's sum
    bool summed = false;          //!< a group shows the sum of its VMs
    bool number = false;          //!< stands at the right
    bool joined =
        false; //!< of a VM, says what other objects say, which come and change by themselves
};

//! \brief A column of the tree: a mixed one, or one that a table of VMs may have as well.
//!
//! That of a VM's disk, NIC, permission or snapshot says each one's own value in its row.
class TreeColumn {
public:
    explicit TreeColumn(const MixedColumn &mixed);
    explicit TreeColumn(const AnyColumn &ofVm);

    //! Stable name, that of the VM's column where there is one.
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QString title() const;
    //! The same in two: "VM" and "Status".
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString ownTitle() const;
    [[nodiscard]] QString tip() const;
    [[nodiscard]] Format format() const;
    //! Names the rows.
    [[nodiscard]] bool isName() const;
    //! Says in a sentence what other columns have no place for.
    [[nodiscard]] bool isDetails() const;
    //! A group shows the sum of its VMs.
    [[nodiscard]] bool isSummed() const;
    //! Stands at the right.
    [[nodiscard]] bool isNumber() const;
    //! Of a VM, says what other objects say, which come and change by themselves.
    [[nodiscard]] bool isJoined() const { return !m_mixed || m_mixed->joined; }

    //! Of a VM, says what another object says, which may count other VMs.
    [[nodiscard]] bool isRelated() const { return !m_mixed && m_ofVm->isRelated(); }

    //! Null: it is one of VMs.
    [[nodiscard]] const MixedColumn *mixed() const { return m_mixed; }
    [[nodiscard]] const std::optional<AnyColumn> &ofVm() const { return m_ofVm; }

    bool operator==(const TreeColumn &other) const { return m_key == other.m_key; }

private:
    const MixedColumn *m_mixed = nullptr;
    std::optional<AnyColumn> m_ofVm; // of a mixed one: that of the VM's row
    QString m_key;
};

//! Every one that can be chosen: the mixed ones, whose first names the rows, then those of VMs.
[[nodiscard]] const QList<TreeColumn> &allTreeColumns();
//! The keys of those that are shown as long as nobody chose.
[[nodiscard]] QStringList defaultTreeColumns();
//! Those with \a keys, without what there is not; the one that names rows is the first.
[[nodiscard]] QList<TreeColumn> treeColumns(const QStringList &keys);
//! The one with that \a key.
[[nodiscard]] std::optional<TreeColumn> treeColumn(const QString &key);

} // namespace browser
