// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>

#include <optional>

namespace ovirt {

struct Host;
struct Network;

//! How the NICs of a bond work together: `mode`, `miimon`, …
struct OVIRT_EXPORT BondOption {
    QString name;
    QString value;
    QString type; //!< what the value means, in words

    bool operator==(const BondOption &) const = default;
};

//! \brief A network interface of a host: a card, a bond of several, or a VLAN on one.
struct OVIRT_EXPORT HostNic {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString mac;
    QString status;              //!< `up`, `down`
    std::optional<qint64> speed; //!< bits per second; nullopt: no link
    std::optional<qint64> mtu;   //!< bytes
    QString bootProtocol;        //!< `static`, `dhcp`, `none`
    QString ipAddress;
    QString ipNetmask;
    QString ipGateway;
    QString ipv6BootProtocol; //!< `static`, `dhcp`, `autoconf`, `poly_dhcp_autoconf`, `none`
    QString ipv6Address;
    QString ipv6PrefixLength;
    QString ipv6Gateway;
    std::optional<bool> bridged;
    std::optional<bool> customConfiguration;
    std::optional<qint64> vlanId;  //!< nullopt: untagged
    QString baseInterface;         //!< name of the NIC that the VLAN is on
    QList<BondOption> bondOptions; //!< empty: no bond
    QList<Ref<HostNic>> bondSlaves;
    Ref<HostNic> bondActiveSlave;
    std::optional<qint64> aggregatorId; //!< of a bond of mode 4, and of its NICs
    Ref<HostNic> physicalFunction;      //!< not null: a virtual function of it
    Ref<Network> network;               //!< null: none
    QString qosId;
    Ref<Host> host;

    bool operator==(const HostNic &) const = default;
};

template <>
struct Fields<BondOption> {
    static constexpr const char *element = "option";
    static constexpr const char *collection = "options";
    static constexpr FieldList list{
        Field{"name", &BondOption::name, repeated},
        Field{"value", &BondOption::value, repeated},
        Field{"type", &BondOption::type, repeated},
    };
};

template <>
struct Fields<HostNic> {
    static constexpr const char *element = "host_nic";
    static constexpr const char *collection = "host_nics";
    static constexpr const char *followed = "nics";
    static constexpr FieldList list{
        Field{"@id", &HostNic::id, repeated},
        Field{"name", &HostNic::name, repeated},
        Field{"description", &HostNic::description},
        Field{"comment", &HostNic::comment},
        Field{"mac/address", &HostNic::mac},
        Field{"status", &HostNic::status, repeated},
        Field{"speed", &HostNic::speed},
        Field{"mtu", &HostNic::mtu},
        Field{"boot_protocol", &HostNic::bootProtocol, repeated},
        Field{"ip/address", &HostNic::ipAddress},
        Field{"ip/netmask", &HostNic::ipNetmask, repeated},
        Field{"ip/gateway", &HostNic::ipGateway, repeated},
        Field{"ipv6_boot_protocol", &HostNic::ipv6BootProtocol, repeated},
        Field{"ipv6/address", &HostNic::ipv6Address},
        Field{"ipv6/netmask", &HostNic::ipv6PrefixLength, repeated},
        Field{"ipv6/gateway", &HostNic::ipv6Gateway, repeated},
        Field{"bridged", &HostNic::bridged},
        Field{"custom_configuration", &HostNic::customConfiguration},
        Field{"vlan/@id", &HostNic::vlanId},
        Field{"base_interface", &HostNic::baseInterface, repeated},
        Field{"bonding/options/option", &HostNic::bondOptions},
        Field{"bonding/slaves/host_nic", &HostNic::bondSlaves},
        Field{"bonding/active_slave", &HostNic::bondActiveSlave},
        Field{"ad_aggregator_id", &HostNic::aggregatorId},
        Field{"physical_function", &HostNic::physicalFunction},
        Field{"network", &HostNic::network},
        Field{"qos/@id", &HostNic::qosId, repeated},
        Field{"host", &HostNic::host},
    };
};

} // namespace ovirt
