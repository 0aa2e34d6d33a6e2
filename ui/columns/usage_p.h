// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/joins.h"

namespace browser {

//! What uses an object, counted or added up; nullopt: not known.
[[nodiscard]] std::optional<qint64> vcpusOnHost(const ovirt::Inventory &, const ovirt::Host &);
[[nodiscard]] std::optional<qint64> vmMemoryOnHost(const ovirt::Inventory &, const ovirt::Host &);
[[nodiscard]] std::optional<qint64> vmsInCluster(const ovirt::Inventory &, const ovirt::Cluster &);
[[nodiscard]] std::optional<qint64> hostsInCluster(
    const ovirt::Inventory &, const ovirt::Cluster &);
[[nodiscard]] std::optional<qint64> vcpusInCluster(
    const ovirt::Inventory &, const ovirt::Cluster &);
[[nodiscard]] std::optional<qint64> vmMemoryInCluster(
    const ovirt::Inventory &, const ovirt::Cluster &);
[[nodiscard]] std::optional<qint64> clustersInDataCenter(
    const ovirt::Inventory &, const ovirt::DataCenter &);
[[nodiscard]] std::optional<qint64> hostsInDataCenter(
    const ovirt::Inventory &, const ovirt::DataCenter &);
[[nodiscard]] std::optional<qint64> vmsInDataCenter(
    const ovirt::Inventory &, const ovirt::DataCenter &);
[[nodiscard]] std::optional<qint64> disksInDomain(
    const ovirt::Inventory &, const ovirt::StorageDomain &);
[[nodiscard]] std::optional<qint64> profilesOfNetwork(
    const ovirt::Inventory &, const ovirt::Network &);
[[nodiscard]] std::optional<qint64> nicsOnNetwork(const ovirt::Inventory &, const ovirt::Network &);
[[nodiscard]] std::optional<qint64> vmsOfTemplate(
    const ovirt::Inventory &, const ovirt::Template &);
[[nodiscard]] std::optional<qint64> grantsOfUser(const ovirt::Inventory &, const ovirt::User &);
[[nodiscard]] std::optional<qint64> grantsOfGroup(const ovirt::Inventory &, const ovirt::Group &);
[[nodiscard]] std::optional<bool> isUserAdministrator(
    const ovirt::Inventory &, const ovirt::User &);
[[nodiscard]] std::optional<bool> isGroupAdministrator(
    const ovirt::Inventory &, const ovirt::Group &);

} // namespace browser
