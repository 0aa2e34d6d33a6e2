// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::countOfReferrers;
using values::joined;
using values::linked;
using values::named;
using values::own;

constexpr Column<Network> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Network::name>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center it belongs to"), Format::Text,
        named<&Network::dataCenter>, linked<&Network::dataCenter>},
    {"vlan", QT_TRANSLATE_NOOP("columns", "VLAN"),
        QT_TRANSLATE_NOOP("columns", "VLAN tag; none: untagged"), Format::Number,
        own<&Network::vlanId>},
    {"mtu", QT_TRANSLATE_NOOP("columns", "MTU"),
        QT_TRANSLATE_NOOP("columns", "Largest packet, bytes; 0: the engine's default"),
        Format::Number, own<&Network::mtu>},
    {"profiles", QT_TRANSLATE_NOOP("columns", "vNIC profiles"),
        QT_TRANSLATE_NOOP("columns", "Number of vNIC profiles that lead to it"), Format::Number,
        countOfReferrers<VnicProfile>},
    {"nics", QT_TRANSLATE_NOOP("columns", "NICs"),
        QT_TRANSLATE_NOOP("columns", "Number of NICs of VMs with one of these profiles"),
        Format::Number, joined<nicCountOf>},
    {"usages", QT_TRANSLATE_NOOP("columns", "Used for"),
        QT_TRANSLATE_NOOP("columns", "What it carries: VMs, consoles, migrations, management, …"),
        Format::Text, own<&Network::usages>},
    {"port_isolation", QT_TRANSLATE_NOOP("columns", "Port isolation"),
        QT_TRANSLATE_NOOP("columns", "Whether VMs on it are kept from each other"), Format::YesNo,
        own<&Network::portIsolation>},
    {"vdsm_name", QT_TRANSLATE_NOOP("columns", "Device name"),
        QT_TRANSLATE_NOOP("columns", "What hosts call it"), Format::Text, own<&Network::vdsmName>},
    {"stp", QT_TRANSLATE_NOOP("columns", "STP"),
        QT_TRANSLATE_NOOP("columns", "Whether its bridges speak the spanning tree protocol"),
        Format::YesNo, own<&Network::stp>},
    {"name_servers", QT_TRANSLATE_NOOP("columns", "Name servers"),
        QT_TRANSLATE_NOOP("columns", "DNS servers of hosts on it"), Format::Text,
        own<&Network::nameServers>},
    {"physical_network", QT_TRANSLATE_NOOP("columns", "Physical network"),
        QT_TRANSLATE_NOOP(
            "columns", "Network of the data center that one of an external provider is on"),
        Format::Text, named<&Network::externalProviderPhysicalNetwork>,
        linked<&Network::externalProviderPhysicalNetwork>},
    {"provider", QT_TRANSLATE_NOOP("columns", "Provider ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the external provider that it comes from"),
        Format::Text, own<&Network::externalProviderId>},
    {"qos", QT_TRANSLATE_NOOP("columns", "QoS ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of its limits of bandwidth"), Format::Text,
        own<&Network::qosId>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns",
            "Whether it works on all hosts of the cluster; told only of a cluster's network"),
        Format::State, own<&Network::status>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP(
            "columns", "Cluster that the network is listed of; told only of a cluster's network"),
        Format::Text, named<&Network::cluster>, linked<&Network::cluster>},
    {"required", QT_TRANSLATE_NOOP("columns", "Required"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether hosts without it are of no use; told only of a cluster's network"),
        Format::YesNo, own<&Network::required>},
    {"display", QT_TRANSLATE_NOOP("columns", "For consoles"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether consoles are reached by it; told only of a cluster's network"),
        Format::YesNo, own<&Network::display>},
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
