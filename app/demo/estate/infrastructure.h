// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/table.h"

#include <optional>

namespace demo {

//! One of the API's own words, such as `up` or `virtio`; it points at a literal.
using Word = QByteArrayView;

struct DataCenter {
    Id id;
    Id quota;
    QByteArray name;
    QByteArray description;
    Word status = "up";
    Word storageFormat = "v5"; //!< empty: not initialized yet
    Word quotaMode = "disabled";
    bool local = false;
    int versionMinor = 7; //!< of 4.x
};

struct Cluster {
    Id id;
    Id cpuProfile;
    QByteArray name;
    QByteArray description;
    int dataCenter = none;
    int managementNetwork = none;
    Word cpuType; //!< empty: the engine picks it up from the first host
    Word biosType = "q35_sea_bios";
    Word switchType = "legacy";
    int versionMinor = 7;
    int memoryOverCommit = 100; //!< percent
    bool ballooning = true;
    bool threadsAsCores = false;
    bool haReservation = false;
    std::vector<int> networks;
};

struct HostNic {
    Id id;
    QByteArray name;
    QByteArray mac;
    QByteArray address; //!< v4; empty: none
    QByteArray netmask;
    QByteArray gateway;
    QByteArray address6; //!< v6; empty: none
    Word bootProtocol = "none";
    qint64 speed = 0; //!< bits per second
    int mtu = 1500;
    int vlan = 0; //!< 0: untagged
    int network = none;
    bool up = true;
    bool bridged = false;
    int baseInterface = none; //!< place in the host's list
    std::vector<int> slaves;  //!< of a bond: places in the host's list
};

struct Host {
    Id id;
    QByteArray name;
    QByteArray comment;
    QByteArray address;
    int cluster = none;
    Word status = "up";
    Word type = "ovirt_node";
    bool wasUp = true; //!< hardware and versions are known only of a host that was up once
    bool storagePoolManager = false;
    bool updateAvailable = false;
    QByteArray cpuName;
    int cpuSpeed = 0; //!< MHz
    int sockets = 2;
    int cores = 16; //!< per socket
    int threads = 2;
    qint64 memory = 0; //!< bytes
    Id hardware;
    int activeVms = 0;
    int migratingVms = 0;
    std::vector<HostNic> nics;
};

struct LogicalUnit {
    QByteArray id;
    qint64 size = 0; //!< bytes
    QByteArray address;
    int port = 3260;
    QByteArray target;
};

struct StorageDomain {
    Id id;
    Id diskProfile;
    QByteArray name;
    QByteArray description;
    Word type = "data";
    Word storageType = "nfs";
    QByteArray address;
    QByteArray path;
    Id volumeGroup;
    std::vector<LogicalUnit> logicalUnits;
    std::optional<qint64> available; //!< bytes; nullopt: unattached
    qint64 used = 0;                 //!< bytes
    qint64 committed = 0;            //!< bytes
    bool master = false;
    Word storageFormat = "v5";
    int dataCenter = none;  //!< none: unattached
    Word status = "active"; //!< in its data center
    Word externalStatus = "ok";
};

struct Network {
    Id id;
    QByteArray name;
    QByteArray description;
    int dataCenter = none;
    int vlan = 0; //!< 0: untagged
    int mtu = 0;  //!< 0: the default
    bool vmNetwork = true;
    bool management = false;
    bool migration = false;
    bool required = true;
    bool portIsolation = false;
};

struct VnicProfile {
    Id id;
    QByteArray name;
    QByteArray description;
    int network = none;
    bool passThrough = false;
    bool portMirroring = false;
};

} // namespace demo
