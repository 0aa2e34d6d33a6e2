// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/kindinfo.h"

#include "ui/columns/joins.h"
#include "ui/columns/tablerows.h"

#include <algorithm>
#include <array>

namespace browser {
namespace {

using namespace ovirt;

template <typename T>
const T &as(const void *object)
{
    return *static_cast<const T *>(object);
}

template <typename T>
KindInfo::Head head(int number)
{
    const Column<T> &column = columnsOf<T>()[size_t(number)];
    return {column.key, column.title, column.tip, column.format};
}

template <typename T>
QVariant value(int number, const Inventory &inventory, const void *object)
{
    return columnsOf<T>()[size_t(number)].value(inventory, as<T>(object));
}

template <typename T>
ObjectKey link(int number, const Inventory &inventory, const void *object)
{
    const Column<T> &column = columnsOf<T>()[size_t(number)];
    return column.link ? column.link(inventory, as<T>(object)) : ObjectKey();
}

template <typename T>
ObjectKey keyOf(const void *object)
{
    const T &typed = as<T>(object);
    if constexpr (standsBelowVm<T>)
        return {kindOf<T>, typed.id, typed.vm.id};
    else
        return {kindOf<T>, typed.id, {}};
}

template <typename T>
Objects objects(const Inventory &inventory)
{
    return Objects(tableRows<T>(inventory));
}

template <typename T>
std::shared_ptr<const void> shared(const Row<T> &row)
{
    return {std::make_shared<const Row<T>>(row), &*row};
}

template <typename T>
std::shared_ptr<const void> findIn(const QList<Row<T>> &rows, const QString &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row<T> &row) { return row->id == id; });
    return found == rows.end() ? nullptr : shared(*found);
}

template <typename T>
std::shared_ptr<const void> find(const Inventory &inventory, const ObjectKey &key)
{
    if constexpr (standsBelowVm<T>) {
        const qsizetype vm = inventory.numberOfVm(key.vmId);
        if (vm < 0 && !key.vmId.isEmpty())
            return nullptr;
        return findIn(vm < 0 ? tableRows<T>(inventory) : rowsBelow<T>(inventory, vm), key.id);
    } else {
        const qsizetype number = inventory.numberOf<T>(key.id);
        return number < 0 ? nullptr : shared(inventory.rows<T>().at(number));
    }
}

template <typename T>
qsizetype count(const Inventory &inventory)
{
    if constexpr (!standsBelowVm<T>) {
        return inventory.rows<T>().size();
    } else { // the rows themselves would be copies, tens of thousands of them
        qsizetype sum = 0;
        for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
            const auto &rows = inventory.partOf<T>(vm);
            if constexpr (std::is_same_v<T, Snapshot>)
                sum += std::count_if(rows.begin(), rows.end(), isKept);
            else
                sum += rows.size();
        }
        if constexpr (std::is_same_v<T, DiskAttachment>)
            sum += unattachedDisks(inventory).size();
        return sum;
    }
}

template <typename T>
KindInfo info(const char *key, const char *prefix, const char *title, const char *one)
{
    return {kindOf<T>, key, prefix, title, one, int(columnsOf<T>().size()), head<T>, value<T>,
        link<T>, keyOf<T>, objects<T>, find<T>, count<T>};
}

// In the order of Kind.
const std::array<KindInfo, kindCount> &kinds()
{
    static const std::array<KindInfo, kindCount> list{
        info<Vm>(
            "vms", "vm", QT_TRANSLATE_NOOP("columns", "VMs"), QT_TRANSLATE_NOOP("columns", "VM")),
        info<DiskAttachment>("disks", "disk", QT_TRANSLATE_NOOP("columns", "Disks"),
            QT_TRANSLATE_NOOP("columns", "Disk")),
        info<Nic>("nics", "nic", QT_TRANSLATE_NOOP("columns", "NICs"),
            QT_TRANSLATE_NOOP("columns", "NIC")),
        info<Permission>("permissions", "permission", QT_TRANSLATE_NOOP("columns", "Permissions"),
            QT_TRANSLATE_NOOP("columns", "Permission")),
        info<Snapshot>("snapshots", "snapshot", QT_TRANSLATE_NOOP("columns", "Snapshots"),
            QT_TRANSLATE_NOOP("columns", "Snapshot")),
        info<Host>("hosts", "host", QT_TRANSLATE_NOOP("columns", "Hosts"),
            QT_TRANSLATE_NOOP("columns", "Host")),
        info<Cluster>("clusters", "cluster", QT_TRANSLATE_NOOP("columns", "Clusters"),
            QT_TRANSLATE_NOOP("columns", "Cluster")),
        info<DataCenter>("data_centers", "data_center",
            QT_TRANSLATE_NOOP("columns", "Data centers"),
            QT_TRANSLATE_NOOP("columns", "Data center")),
        info<StorageDomain>("storage_domains", "storage_domain",
            QT_TRANSLATE_NOOP("columns", "Storage domains"),
            QT_TRANSLATE_NOOP("columns", "Storage domain")),
        info<Network>("networks", "network", QT_TRANSLATE_NOOP("columns", "Networks"),
            QT_TRANSLATE_NOOP("columns", "Network")),
        info<Template>("templates", "template", QT_TRANSLATE_NOOP("columns", "Templates"),
            QT_TRANSLATE_NOOP("columns", "Template")),
        info<User>("users", "user", QT_TRANSLATE_NOOP("columns", "Users"),
            QT_TRANSLATE_NOOP("columns", "User")),
        info<Group>("groups", "group", QT_TRANSLATE_NOOP("columns", "Groups"),
            QT_TRANSLATE_NOOP("columns", "Group")),
    };
    return list;
}

} // namespace

const KindInfo &infoOf(Kind kind)
{
    return kinds()[size_t(kind)];
}

std::span<const KindInfo> allKinds()
{
    return kinds();
}

const KindInfo *kindWithKey(const QString &key)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(),
        [&](const KindInfo &info) { return key == QLatin1String(info.key); });
    return found == kinds().end() ? nullptr : &*found;
}

// The column that says what an object is called stands among the first, by one of these keys.
QString nameOf(const Inventory &inventory, const KindInfo &kind, const void *object)
{
    for (const char *key : {"name", "user_name", "description", "principal"}) {
        for (int column = 0; column < kind.columns; ++column) {
            if (qstrcmp(kind.head(column).key, key) != 0)
                continue;
            const QString name = kind.value(column, inventory, object).toString();
            if (!name.isEmpty())
                return name;
        }
    }
    return kind.keyOf(object).id;
}

} // namespace browser
