// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/xmlwriter.h"
#include "app/demo/estate/estate.h"

namespace demo {

//! One element of a root collection, as it also stands alone.
void write(XmlWriter &xml, const Estate &estate, const DataCenter &dataCenter);
void write(XmlWriter &xml, const Estate &estate, const Cluster &cluster);
void write(XmlWriter &xml, const Estate &estate, const Host &host);
void write(XmlWriter &xml, const Estate &estate, const StorageDomain &domain);
void write(XmlWriter &xml, const Estate &estate, const Network &network);
void write(XmlWriter &xml, const Estate &estate, const VnicProfile &profile);
void write(XmlWriter &xml, const Estate &estate, const Template &made);
void write(XmlWriter &xml, const Estate &estate, const Vm &vm);
void write(XmlWriter &xml, const Estate &estate, const Disk &disk);
void write(XmlWriter &xml, const Estate &estate, const Role &role);
void write(XmlWriter &xml, const Estate &estate, const User &user);
void write(XmlWriter &xml, const Estate &estate, const Group &group);
void write(XmlWriter &xml, const Estate &estate, const Tag &tag);
void write(XmlWriter &xml, const Estate &estate, const Event &event);
void write(XmlWriter &xml, const Estate &estate, const Job &job);
void writeStep(XmlWriter &xml, const Job &job, std::size_t number);
[[nodiscard]] Id operatingSystemId(const OperatingSystem &system);
void write(XmlWriter &xml, const OperatingSystem &system);

//! A storage domain as a data center lists it: with its status there.
void writeInDataCenter(XmlWriter &xml, const Estate &estate, const StorageDomain &domain);
//! A network as a cluster lists it: with its part there.
void writeInCluster(
    XmlWriter &xml, const Estate &estate, const Cluster &cluster, const Network &network);

//! What stands below a machine; \p base is the machine's href, \p owner `vm` or `template`.
void writeAttachment(XmlWriter &xml, const Estate &estate, const DiskAttachment &attachment,
    const QByteArray &base, QByteArrayView owner, const Id &ownerId);
void writeNic(XmlWriter &xml, const Estate &estate, const Nic &nic, const QByteArray &base,
    QByteArrayView owner, const Id &ownerId);
void writeDevice(XmlWriter &xml, const Vm &vm, const ReportedDevice &device);
//! \p whole: with the configuration of the VM that it keeps.
void writeSnapshot(
    XmlWriter &xml, const Estate &estate, const Vm &vm, const Snapshot &snapshot, bool whole);
void writeSnapshotDisk(
    XmlWriter &xml, const Estate &estate, const Snapshot &snapshot, const SnapshotImage &image);
void writeDiskSnapshot(
    XmlWriter &xml, const Estate &estate, const Snapshot &snapshot, const SnapshotImage &image);
[[nodiscard]] Id applicationId(const Vm &vm, std::size_t number);
void writeApplication(XmlWriter &xml, const Vm &vm, std::size_t number);
void writeSession(XmlWriter &xml, const Vm &vm, const Session &session);
//! The configuration that a VM has in common with the copy of it that a snapshot keeps.
void writeConfiguration(XmlWriter &xml, const Estate &estate, const Machine &machine);

void writeHostNic(XmlWriter &xml, const Estate &estate, const Host &host, const HostNic &nic);

//! \p permission as \p object lists it: an inherited one looks as if it were given on \p object.
void writePermission(
    XmlWriter &xml, const Estate &estate, const Permission &permission, const ObjectRef &object);
void writePermit(XmlWriter &xml, const Role &role, const Permit &permit);

//! The entry point of the API; \p user signed in, and sees the summary or not; \p now is in
//! milliseconds since 1970, UTC.
void writeRoot(XmlWriter &xml, const Estate &estate, const User &user, bool summary, qint64 now);

} // namespace demo
