// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::countOfReferrers;
using values::from;
using values::joined;
using values::own;
using values::versionText;

QString compatibilityOf(const DataCenter &dataCenter)
{
    return versionText(dataCenter.versionMajor, dataCenter.versionMinor);
}

QStringList supportedVersionsOf(const DataCenter &dataCenter)
{
    QStringList list;
    for (const Version &version : dataCenter.supportedVersions) {
        const QString text = versionText(version.major, version.minor);
        if (!text.isNull())
            list.append(text);
    }
    return list;
}

constexpr Column<DataCenter> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&DataCenter::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What it does at the moment, in the engine's words"),
        Format::State, own<&DataCenter::status>},
    {"clusters", QT_TRANSLATE_NOOP("columns", "Clusters"),
        QT_TRANSLATE_NOOP("columns", "Number of clusters in it"), Format::Number,
        countOfReferrers<Cluster>},
    {"hosts", QT_TRANSLATE_NOOP("columns", "Hosts"),
        QT_TRANSLATE_NOOP("columns", "Number of hosts in its clusters"), Format::Number,
        joined<hostCountOf>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "Number of VMs in its clusters, running or not"),
        Format::Number, joined<vmCountOf>},
    {"storage_domains", QT_TRANSLATE_NOOP("columns", "Storage domains"),
        QT_TRANSLATE_NOOP("columns", "Number of storage domains attached to it"), Format::Number,
        countOfReferrers<StorageDomain>},
    {"networks", QT_TRANSLATE_NOOP("columns", "Networks"),
        QT_TRANSLATE_NOOP("columns", "Number of its logical networks"), Format::Number,
        countOfReferrers<Network>},
    {"compatibility", QT_TRANSLATE_NOOP("columns", "Compatibility"),
        QT_TRANSLATE_NOOP("columns", "Version of the engine whose features it has"), Format::Text,
        from<compatibilityOf>},
    {"local", QT_TRANSLATE_NOOP("columns", "Local"),
        QT_TRANSLATE_NOOP("columns", "Whether its storage is that of a single host"), Format::YesNo,
        own<&DataCenter::local>},
    {"storage_format", QT_TRANSLATE_NOOP("columns", "Storage format"),
        QT_TRANSLATE_NOOP("columns",
            "Version of how its storage domains are laid out; none before there is storage"),
        Format::Text, own<&DataCenter::storageFormat>},
    {"quota_mode", QT_TRANSLATE_NOOP("columns", "Quota"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether quotas are kept to, or only watched, in the engine's words"),
        Format::Text, own<&DataCenter::quotaMode>},
    {"supported_versions", QT_TRANSLATE_NOOP("columns", "Supported versions"),
        QT_TRANSLATE_NOOP("columns", "Compatibility versions that it can be raised to"),
        Format::Text, from<supportedVersionsOf>},
    {"mac_pool", QT_TRANSLATE_NOOP("columns", "MAC pool ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of where its VMs have MAC addresses from"),
        Format::Text, own<&DataCenter::macPoolId>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text,
        own<&DataCenter::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&DataCenter::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&DataCenter::id>},
};

} // namespace

template <>
std::span<const Column<DataCenter>> columnsOf<DataCenter>()
{
    return columns;
}

} // namespace browser
