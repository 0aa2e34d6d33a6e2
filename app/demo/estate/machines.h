// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/infrastructure.h"

namespace demo {

//! What a guest runs: the engine's word for it, and what an agent inside reports.
struct OperatingSystem {
    int number;       //!< the engine's id of it
    Word name;        //!< `os.type` of a VM
    Word description; //!< of `/operatingsystems`
    Word family;      //!< empty: no agent for it
    Word distribution;
    Word version;
    Word codename;
    Word kernel;
    Word timeZone;
};

struct DiskAttachment {
    int disk = none;
    Word interface = "virtio_scsi";
    Word logicalName; //!< the guest's device; empty: no agent reports it
    bool active = true;
    bool bootable = false;
    bool readOnly = false;
    bool passDiscard = false;
};

struct Disk {
    Id id;
    Id image;
    QByteArray alias;
    QByteArray description;
    qint64 provisionedSize = 0; //!< bytes
    qint64 actualSize = 0;      //!< bytes
    Word status = "ok";
    Word format = "cow";
    Word contentType = "data";
    Word storageType = "image"; //!< `lun`: no size, no format, no status of its own
    bool sparse = true;
    bool shareable = false;
    bool wipeAfterDelete = false;
    bool incrementalBackup = false;
    int storageDomain = none; //!< none: a LUN
    LogicalUnit logicalUnit;  //!< of a LUN
};

struct Nic {
    Id id;
    QByteArray name;
    QByteArray mac;
    Word interface = "virtio";
    int vnicProfile = none;
    bool linked = true;
    bool plugged = true;
};

struct ReportedDevice {
    Id id;
    QByteArray name;
    QByteArray mac;
    std::vector<QByteArray> addresses4;
    std::vector<QByteArray> addresses6;
};

struct SnapshotImage {
    int disk = none;
    Id image;
    Id diskSnapshot;
    qint64 actualSize = 0; //!< bytes
};

struct Snapshot {
    Id id;
    QByteArray description;
    qint64 date = 0; //!< ms since 1970, UTC
    Word type = "regular";
    Word status = "ok";
    bool memory = false;
    std::vector<SnapshotImage> images;
};

struct Session {
    Id id;
    QByteArray user;
    bool console = false;
};

//! What a VM and a template have in common.
struct Machine {
    Id id;
    QByteArray name;
    QByteArray description;
    QByteArray comment;
    qint64 creationTime = 0; //!< ms since 1970, UTC
    qint64 memory = 0;       //!< bytes
    qint64 guaranteed = 0;   //!< bytes
    qint64 maxMemory = 0;    //!< bytes
    int sockets = 1;
    int cores = 1;
    int threads = 1;
    int cpuShares = 0;
    const OperatingSystem *os = nullptr;
    Word type = "server";
    Word bios = "q35_sea_bios";
    Word display = "vnc";
    Word origin = "ovirt";
    bool highlyAvailable = false;
    int priority = 0;
    bool deleteProtected = false;
    bool stateless = false;
    int cluster = none; //!< none: the template Blank
    std::vector<DiskAttachment> disks;
    std::vector<Nic> nics;
};

struct Template : Machine {
    Word status = "ok";
    int versionNumber = 1;
    QByteArray versionName;
    int base = none; //!< none: itself
};

struct Vm : Machine {
    Word status = "down";
    Word affinity = "migratable";
    QByteArray statusDetail;
    QByteArray stopReason;
    QByteArray fqdn;      //!< empty: no guest agent
    qint64 startTime = 0; //!< ms since 1970, UTC; 0: not running
    qint64 stopTime = 0;  //!< ms since 1970, UTC; 0: never stopped
    int host = none;      //!< none: not running
    int machineTemplate = 0;
    int originalTemplate = 0;
    int leaseDomain = none;
    bool guestAgent = false;
    bool illegalImages = false;
    bool nextRun = false;
    bool runOnce = false;
    bool permissionsHidden = false; //!< has none of its own; see Estate::permissionsAgree
    std::vector<ReportedDevice> devices;
    std::vector<Snapshot> snapshots;
    std::vector<Session> sessions;
    std::vector<QByteArray> applications;
    std::vector<int> tags;
};

//! Whether a VM of this status has a process on a host.
[[nodiscard]] inline bool isRunning(Word status)
{
    return status != "down" && status != "suspended" && status != "image_locked";
}

} // namespace demo
