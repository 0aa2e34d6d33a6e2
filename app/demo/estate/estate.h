// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/machines.h"
#include "app/demo/estate/people.h"

#include <QHash>

namespace demo {

struct Tag {
    Id id;
    QByteArray name;
    QByteArray description;
    int parent = none;
};

struct Event {
    qint64 number = 0; //!< the engine's id of it; grows with time
    int code = 0;
    Word severity = "normal";
    QByteArray description;
    qint64 time = 0; //!< ms since 1970, UTC
    QByteArray correlationId;
    int user = none;
    int vm = none;
    int host = none;
};

struct Step {
    Id id;
    Word type = "executing";
    QByteArray description;
    Word status = "finished";
    qint64 startTime = 0; //!< ms since 1970, UTC
    qint64 endTime = 0;   //!< ms since 1970, UTC; 0: under way
};

struct Job {
    Id id;
    QByteArray description;
    Word status = "finished";
    qint64 startTime = 0; //!< ms since 1970, UTC
    qint64 endTime = 0;   //!< ms since 1970, UTC; 0: under way
    int owner = none;
    std::vector<Step> steps; //!< in their order
};

//! \brief Everything one engine knows: plain data, never changed once it is served.
struct Estate {
    Id instance;
    //! false: the permissions of users and groups lack some of those on VMs, and one VM's list is
    //! empty although some are inherited.
    bool permissionsAgree = true;
    Table<DataCenter> dataCenters;
    Table<Cluster> clusters;
    Table<Host> hosts;
    Table<StorageDomain> storageDomains;
    Table<Network> networks;
    Table<VnicProfile> vnicProfiles;
    Table<Template> templates;
    Table<Disk> disks;
    Table<Vm> vms;
    Table<Role> roles;
    Table<User> users;
    Table<Group> groups;
    Table<Permission> permissions;
    Table<Tag> tags;
    Table<Job> jobs;
    std::vector<Event> events; //!< oldest first

    QHash<ObjectRef, std::vector<int>> permissionsOn;

    QHash<int, std::vector<int>> vmsOfDisk; //!< by place of the disk

    //! Counts the VMs of each host and finds those of each disk, once all are made or changed.
    void summarize();
    //! Registers \p permission with the object it is given on.
    void grant(const Permission &permission);
    //! What is given on \p object itself; empty: nothing.
    [[nodiscard]] std::vector<int> grantsOn(const ObjectRef &object) const;
    //! What holds on \p vm, as its list shows it: inherited grants behind its own.
    [[nodiscard]] std::vector<int> grantsToldBy(const Vm &vm) const;
    //! Whether the lists of users and groups show the grant at \p place.
    [[nodiscard]] bool isToldByPrincipals(int place) const;
    //! The objects that \p object inherits grants from, itself first, the system last.
    [[nodiscard]] std::vector<ObjectRef> lineage(const ObjectRef &object) const;
    //! What \p object is directly below; the system is below itself.
    [[nodiscard]] ObjectRef parentOf(const ObjectRef &object) const;
};

} // namespace demo
