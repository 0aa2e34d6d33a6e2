// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::linked;
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

ObjectKey networkKey(const Inventory &inventory, const Nic &nic)
{
    const VnicProfile *profile = inventory.find(nic.vnicProfile);
    return profile ? values::keyOf(profile->network) : ObjectKey();
}

// A field of its profile.
template <auto Member>
QVariant ofProfile(const Inventory &inventory, const Nic &nic)
{
    const VnicProfile *profile = inventory.find(nic.vnicProfile);
    return profile ? values::of(profile->*Member) : QVariant();
}

// A field of its network.
template <auto Member>
QVariant ofNetwork(const Inventory &inventory, const Nic &nic)
{
    const Network *network = networkOf(inventory, nic);
    return network ? values::of(network->*Member) : QVariant();
}

QVariant dataCenter(const Inventory &inventory, const Nic &nic)
{
    const Network *network = networkOf(inventory, nic);
    return network ? values::of(nameOf(inventory, network->dataCenter)) : QVariant();
}

ObjectKey dataCenterKey(const Inventory &inventory, const Nic &nic)
{
    const Network *network = networkOf(inventory, nic);
    return network ? values::keyOf(network->dataCenter) : ObjectKey();
}

QVariant failover(const Inventory &inventory, const Nic &nic)
{
    const VnicProfile *profile = inventory.find(nic.vnicProfile);
    return profile ? values::of(nameOf(inventory, profile->failover)) : QVariant();
}

QVariant profileProperties(const Inventory &inventory, const Nic &nic)
{
    const VnicProfile *profile = inventory.find(nic.vnicProfile);
    return profile ? values::of(values::propertyTexts(profile->customProperties)) : QVariant();
}

QVariant guestDevices(const Inventory &inventory, const Nic &nic)
{
    return values::of(guestDevicesOf(inventory, nic));
}

constexpr Column<Nic> columns[] = {
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"), QT_TRANSLATE_NOOP("columns", "VM it belongs to"),
        Format::Text, named<&Nic::vm>, linked<&Nic::vm>},
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
        networkKey},
    {"vlan", QT_TRANSLATE_NOOP("columns", "VLAN"),
        QT_TRANSLATE_NOOP("columns", "VLAN tag of the network; none: untagged"), Format::Number,
        ofNetwork<&Network::vlanId>},
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
    {"guest_devices", QT_TRANSLATE_NOOP("columns", "Guest device"),
        QT_TRANSLATE_NOOP(
            "columns", "What the guest calls the devices with its MAC; needs a guest agent"),
        Format::Text, guestDevices},
    {"mtu", QT_TRANSLATE_NOOP("columns", "MTU"),
        QT_TRANSLATE_NOOP(
            "columns", "Largest packet of the network, bytes; 0: the engine's default"),
        Format::Number, ofNetwork<&Network::mtu>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center of the network"), Format::Text, dataCenter,
        dataCenterKey},
    {"pass_through", QT_TRANSLATE_NOOP("columns", "Passthrough"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether the profile gives it a device of the host, in the engine's words"),
        Format::Text, ofProfile<&VnicProfile::passThroughMode>},
    {"migratable", QT_TRANSLATE_NOOP("columns", "Migratable"),
        QT_TRANSLATE_NOOP("columns", "Whether its VM can move with such a device"), Format::YesNo,
        ofProfile<&VnicProfile::migratable>},
    {"port_mirroring", QT_TRANSLATE_NOOP("columns", "Port mirroring"),
        QT_TRANSLATE_NOOP("columns", "Whether it sees all that goes over the network"),
        Format::YesNo, ofProfile<&VnicProfile::portMirroring>},
    {"failover", QT_TRANSLATE_NOOP("columns", "Failover profile"),
        QT_TRANSLATE_NOOP("columns", "Profile that takes over while its VM moves"), Format::Text,
        failover},
    {"network_filter", QT_TRANSLATE_NOOP("columns", "Network filter ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of what the profile keeps out"), Format::Text,
        ofProfile<&VnicProfile::networkFilterId>},
    {"qos", QT_TRANSLATE_NOOP("columns", "QoS ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the profile's limits of bandwidth"),
        Format::Text, ofProfile<&VnicProfile::qosId>},
    {"profile_properties", QT_TRANSLATE_NOOP("columns", "Profile properties"),
        QT_TRANSLATE_NOOP("columns", "Names and values that administrators set for the profile"),
        Format::Text, profileProperties},
    {"profile_description", QT_TRANSLATE_NOOP("columns", "Profile description"),
        QT_TRANSLATE_NOOP("columns", "Description of the profile in the engine"), Format::Text,
        ofProfile<&VnicProfile::description>},
    {"profile_comment", QT_TRANSLATE_NOOP("columns", "Profile comment"),
        QT_TRANSLATE_NOOP("columns", "Comment of the profile in the engine"), Format::Text,
        ofProfile<&VnicProfile::comment>},
    {"template", QT_TRANSLATE_NOOP("columns", "Template"),
        QT_TRANSLATE_NOOP("columns", "Template it belongs to, where it is no VM's"), Format::Text,
        named<&Nic::templateRef>, linked<&Nic::templateRef>},
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
