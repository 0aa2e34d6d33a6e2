// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/usage_p.h"
#include "ui/columns/values_p.h"

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
using values::linked;
using values::named;
using values::own;

QVariant version(const Inventory &, const DataCenter &dataCenter)
{
    return values::version(dataCenter.versionMajor, dataCenter.versionMinor);
}

QVariant supportedVersions(const Inventory &, const DataCenter &dataCenter)
{
    QStringList list;
    for (const Version &each : dataCenter.supportedVersions)
        list.append(values::version(each.major, each.minor).toString());
    return values::of(list);
}

constexpr Column<DataCenter> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&DataCenter::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "State of its storage, in the engine's words"), Format::State,
        own<&DataCenter::status>},
    {"clusters", QT_TRANSLATE_NOOP("columns", "Clusters"),
        QT_TRANSLATE_NOOP("columns", "Clusters of it"), Format::Number,
        joined<clustersInDataCenter>},
    {"hosts", QT_TRANSLATE_NOOP("columns", "Hosts"),
        QT_TRANSLATE_NOOP("columns", "Hosts of its clusters"), Format::Number,
        joined<hostsInDataCenter>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "VMs of its clusters"), Format::Number,
        joined<vmsInDataCenter>},
    {"compatibility", QT_TRANSLATE_NOOP("columns", "Compatibility"),
        QT_TRANSLATE_NOOP("columns", "Compatibility version"), Format::Text, version},
    {"storage_format", QT_TRANSLATE_NOOP("columns", "Storage format"),
        QT_TRANSLATE_NOOP("columns", "Version of its storage domains"), Format::Text,
        own<&DataCenter::storageFormat>},
    {"local", QT_TRANSLATE_NOOP("columns", "Local storage"),
        QT_TRANSLATE_NOOP("columns", "Whether its storage is that of one host"), Format::YesNo,
        own<&DataCenter::local>},
    {"quota", QT_TRANSLATE_NOOP("columns", "Quota"),
        QT_TRANSLATE_NOOP("columns", "Whether quotas are off, watched or enforced"), Format::Text,
        own<&DataCenter::quotaMode>},
    {"supported_versions", QT_TRANSLATE_NOOP("columns", "Supported versions"),
        QT_TRANSLATE_NOOP("columns", "Compatibility versions that it can have"), Format::Text,
        supportedVersions},
    {"mac_pool", QT_TRANSLATE_NOOP("columns", "MAC pool ID"),
        QT_TRANSLATE_NOOP("columns", "Id of the pool that MAC addresses come from"), Format::Text,
        own<&DataCenter::macPoolId>},
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
