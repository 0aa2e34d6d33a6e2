// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::named;
using values::own;
using values::vmId;

QVariant addresses(const Inventory &inventory, const Nic &nic)
{
    return values::of(addressesOf(inventory, nic));
}

QVariant network(const Inventory &inventory, const Nic &nic)
{
    const VnicProfile *profile = inventory.find(nic.vnicProfile);
    return profile ? values::of(nameOf(inventory, profile->network)) : QVariant();
}

ObjectKey networkLink(const Inventory &inventory, const Nic &nic)
{
    const VnicProfile *profile = inventory.find(nic.vnicProfile);
    return profile ? values::keyOf(profile->network) : ObjectKey();
}

QVariant vlan(const Inventory &inventory, const Nic &nic)
{
    const Network *network = networkOf(inventory, nic);
    return network ? values::of(network->vlanId) : QVariant();
}

constexpr Column<Nic> columns[] = {
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"), QT_TRANSLATE_NOOP("columns", "VM it belongs to"),
        Format::Text, named<&Nic::vm>, values::linked<&Nic::vm>},
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Nic::name>},
    {"mac", QT_TRANSLATE_NOOP("columns", "MAC"), QT_TRANSLATE_NOOP("columns", "MAC address"),
        Format::Text, own<&Nic::mac>},
    {"addresses", QT_TRANSLATE_NOOP("columns", "Addresses"),
        QT_TRANSLATE_NOOP("columns", "Addresses that the guest agent reports for its MAC"),
        Format::Text, addresses},
    {"vnic_profile", QT_TRANSLATE_NOOP("columns", "vNIC profile"),
        QT_TRANSLATE_NOOP("columns", "Profile that leads to the network; none: no network"),
        Format::Text, named<&Nic::vnicProfile>},
    {"network", QT_TRANSLATE_NOOP("columns", "Network"),
        QT_TRANSLATE_NOOP("columns", "Logical network of its profile"), Format::Text, network,
        networkLink},
    {"vlan", QT_TRANSLATE_NOOP("columns", "VLAN"),
        QT_TRANSLATE_NOOP("columns", "VLAN tag of the network; none: untagged"), Format::Number,
        vlan},
    {"interface", QT_TRANSLATE_NOOP("columns", "Interface"),
        QT_TRANSLATE_NOOP("columns", "Device that the guest sees"), Format::Text,
        own<&Nic::interface>},
    {"plugged", QT_TRANSLATE_NOOP("columns", "Plugged"),
        QT_TRANSLATE_NOOP("columns", "Whether the device is in the VM"), Format::YesNo,
        own<&Nic::plugged>},
    {"linked", QT_TRANSLATE_NOOP("columns", "Linked"),
        QT_TRANSLATE_NOOP("columns", "Whether its cable is in"), Format::YesNo, own<&Nic::linked>},
    {"synced", QT_TRANSLATE_NOOP("columns", "In sync"),
        QT_TRANSLATE_NOOP("columns", "Whether it runs as it is configured"), Format::YesNo,
        own<&Nic::synced>},
    {"vm_id", QT_TRANSLATE_NOOP("columns", "VM ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the VM; names may come twice"),
        Format::Text, vmId},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Nic::id>},
};

} // namespace

template <>
std::span<const Column<Nic>> columnsOf<Nic>()
{
    return columns;
}

} // namespace browser
