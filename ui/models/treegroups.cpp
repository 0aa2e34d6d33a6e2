// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treegroups.h"

#include "ui/columns/column.h"
#include "ui/columns/joins.h"

#include <QCoreApplication>

namespace browser {
namespace {

// No engine calls a tag so.
const QString unknownId = QStringLiteral("\ufffe");

QString translated(const char *text)
{
    return QCoreApplication::translate("browser::TreeGroups", text);
}

QString clusterTitleOf(const ovirt::Inventory &inventory, const ovirt::Ref<ovirt::Cluster> &ref)
{
    const ovirt::Cluster *cluster = inventory.find(ref);
    const QString name = nameOf(inventory, ref);
    if (!cluster || cluster->dataCenter.isNull())
        return name;
    return QStringLiteral("%1 / %2").arg(nameOf(inventory, cluster->dataCenter), name);
}

} // namespace

void TreeGroups::setGrouping(TreeGrouping grouping)
{
    m_grouping = grouping;
    m_tagNames.clear();
}

QStringList TreeGroups::idsOf(const ovirt::Inventory &inventory, qsizetype number)
{
    const ovirt::Vm &vm = *inventory.rows<ovirt::Vm>().at(number);
    switch (m_grouping) {
    case TreeGrouping::None:
        break;
    case TreeGrouping::Cluster:
        return {vm.cluster.id};
    case TreeGrouping::Host:
        return {vm.host.id};
    case TreeGrouping::Status:
        return {vm.status};
    case TreeGrouping::Tag:
        return tagIdsOf(inventory, number);
    }
    return {QString()};
}

QStringList TreeGroups::tagIdsOf(const ovirt::Inventory &inventory, qsizetype vm)
{
    QStringList ids;
    for (const ovirt::Row<ovirt::Tag> &tag : inventory.partOf<ovirt::Tag>(vm)) {
        m_tagNames.insert(tag->id, tag->name);
        if (!ids.contains(tag->id))
            ids.append(tag->id);
    }
    if (!ids.isEmpty())
        return ids;
    const bool isKnown = inventory.isKnown(vm, ovirt::VmPart::Tags);
    return {isKnown ? QString() : unknownId};
}

QString TreeGroups::titleOf(const ovirt::Inventory &inventory, const QString &id) const
{
    switch (m_grouping) {
    case TreeGrouping::None:
        break;
    case TreeGrouping::Cluster:
        return id.isEmpty() ? translated(QT_TRANSLATE_NOOP("browser::TreeGroups", "No cluster"))
                            : clusterTitleOf(inventory, {id});
    case TreeGrouping::Host:
        return id.isEmpty() ? translated(QT_TRANSLATE_NOOP("browser::TreeGroups", "On no host"))
                            : nameOf(inventory, ovirt::Ref<ovirt::Host>{id});
    case TreeGrouping::Status:
        return id.isEmpty() ? translated(QT_TRANSLATE_NOOP("browser::TreeGroups", "No status"))
                            : formatted(id, Format::State);
    case TreeGrouping::Tag:
        return tagTitleOf(id);
    }
    return {};
}

QString TreeGroups::tagTitleOf(const QString &id) const
{
    if (id.isEmpty())
        return translated(QT_TRANSLATE_NOOP("browser::TreeGroups", "No tag"));
    if (id == unknownId)
        return translated(QT_TRANSLATE_NOOP("browser::TreeGroups", "Tags not loaded"));
    const QString name = m_tagNames.value(id);
    return name.isEmpty() ? id : name;
}

bool TreeGroups::isOfNone(const QString &id)
{
    return id.isEmpty() || id == unknownId;
}

// Statuses and tags have no pages of their own.
ObjectKey TreeGroups::objectOf(const QString &id) const
{
    switch (m_grouping) {
    case TreeGrouping::Cluster:
        return {Kind::Cluster, id, {}};
    case TreeGrouping::Host:
        return {Kind::Host, id, {}};
    case TreeGrouping::None:
    case TreeGrouping::Status:
    case TreeGrouping::Tag:
        break;
    }
    return {};
}

} // namespace browser
