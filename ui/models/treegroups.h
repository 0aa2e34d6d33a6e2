// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/columns/kind.h"

#include <QHash>
#include <QStringList>

namespace browser {

//! By what the tree groups its VMs: one row a cluster and its data center, a host that VMs run on,
//! a status, a tag. A VM with several tags stands below each of them.
enum class TreeGrouping { None, Cluster, Host, Status, Tag };

//! \brief Which groups a VM belongs to, and what they are called.
//!
//! A group is known by an id: the engine's own of a cluster, host or tag; a status; empty for VMs
//! that have none; a mark of its own for those whose tags are not known.
class TreeGroups {
public:
    [[nodiscard]] TreeGrouping grouping() const { return m_grouping; }
    void setGrouping(TreeGrouping grouping);

    //! The ids of the groups of VM number \a vm, each once; one at least. Remembers names on the
    //! way.
    [[nodiscard]] QStringList idsOf(const ovirt::Inventory &inventory, qsizetype vm);
    //! What a person calls the group; of tags, as they were called by the VM that was seen last.
    [[nodiscard]] QString titleOf(const ovirt::Inventory &inventory, const QString &id) const;
    //! Whether it is of VMs that have none, or of which that is not known; these stand last.
    [[nodiscard]] static bool isOfNone(const QString &id);
    //! Null: the group is no object, or of VMs that have none.
    [[nodiscard]] ObjectKey objectOf(const QString &id) const;

private:
    [[nodiscard]] QStringList tagIdsOf(const ovirt::Inventory &inventory, qsizetype vm);
    [[nodiscard]] QString tagTitleOf(const QString &id) const;

    TreeGrouping m_grouping = TreeGrouping::Cluster;
    QHash<QString, QString> m_tagNames; // by id: tags come with the VMs that have them
};

} // namespace browser
