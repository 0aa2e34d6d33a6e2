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

constexpr Column<Network> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Network::name>},
    {"vlan", QT_TRANSLATE_NOOP("columns", "VLAN"),
        QT_TRANSLATE_NOOP("columns", "VLAN tag; none: untagged"), Format::Number,
        own<&Network::vlanId>},
    {"mtu", QT_TRANSLATE_NOOP("columns", "MTU"),
        QT_TRANSLATE_NOOP("columns", "Largest packet, bytes; 0: the default"), Format::Number,
        own<&Network::mtu>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center it belongs to"), Format::Text,
        named<&Network::dataCenter>, linked<&Network::dataCenter>},
    {"profiles", QT_TRANSLATE_NOOP("columns", "Profiles"),
        QT_TRANSLATE_NOOP("columns", "vNIC profiles that lead to it"), Format::Number,
        joined<profilesOfNetwork>},
    {"nics", QT_TRANSLATE_NOOP("columns", "NICs"),
        QT_TRANSLATE_NOOP("columns", "NICs of VMs on it"), Format::Number, joined<nicsOnNetwork>},
    {"usages", QT_TRANSLATE_NOOP("columns", "Usages"),
        QT_TRANSLATE_NOOP("columns", "What it is used for"), Format::Text, own<&Network::usages>},
    {"port_isolation", QT_TRANSLATE_NOOP("columns", "Port isolation"),
        QT_TRANSLATE_NOOP("columns", "Whether VMs on one host are kept apart"), Format::YesNo,
        own<&Network::portIsolation>},
    {"name_servers", QT_TRANSLATE_NOOP("columns", "Name servers"),
        QT_TRANSLATE_NOOP("columns", "Name servers of hosts on it"), Format::Text,
        own<&Network::nameServers>},
    {"vdsm_name", QT_TRANSLATE_NOOP("columns", "Name on hosts"),
        QT_TRANSLATE_NOOP("columns", "Name of its bridge on hosts"), Format::Text,
        own<&Network::vdsmName>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "State in a cluster, in the engine's words"), Format::State,
        own<&Network::status>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster that the next ones are about"), Format::Text,
        named<&Network::cluster>, linked<&Network::cluster>},
    {"required", QT_TRANSLATE_NOOP("columns", "Required"),
        QT_TRANSLATE_NOOP("columns", "Whether all hosts of the cluster have to have it"),
        Format::YesNo, own<&Network::required>},
    {"display", QT_TRANSLATE_NOOP("columns", "Display"),
        QT_TRANSLATE_NOOP("columns", "Whether consoles use it"), Format::YesNo,
        own<&Network::display>},
    {"stp", QT_TRANSLATE_NOOP("columns", "STP"),
        QT_TRANSLATE_NOOP("columns", "Whether the spanning tree protocol is on"), Format::YesNo,
        own<&Network::stp>},
    {"external_provider", QT_TRANSLATE_NOOP("columns", "External provider ID"),
        QT_TRANSLATE_NOOP("columns", "Id of who provides it from outside"), Format::Text,
        own<&Network::externalProviderId>},
    {"physical_network", QT_TRANSLATE_NOOP("columns", "Physical network"),
        QT_TRANSLATE_NOOP("columns", "Network that an external one lies on"), Format::Text,
        named<&Network::externalProviderPhysicalNetwork>,
        linked<&Network::externalProviderPhysicalNetwork>},
    {"qos", QT_TRANSLATE_NOOP("columns", "QoS ID"),
        QT_TRANSLATE_NOOP("columns", "Id of its quality of service"), Format::Text,
        own<&Network::qosId>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text,
        own<&Network::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&Network::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Network::id>},
};

} // namespace

template <>
std::span<const Column<Network>> columnsOf<Network>()
{
    return columns;
}

} // namespace browser
