// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/listbody.h"
#include "app/demo/estate/estate.h"

namespace demo {

//! What stands below one object: `…/ID/PART`, `…/ID/PART/ID`, and what is below that.
//!
//! \p rest begins with the part's segment. Throws BadQuery.
[[nodiscard]] Answer below(const Estate &estate, const Vm &vm, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const Template &made, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const DataCenter &dataCenter, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const Cluster &cluster, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const Host &host, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const StorageDomain &domain, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const Network &network, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const VnicProfile &profile, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const Disk &disk, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const User &user, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const Group &group, PathRest rest, const Query &query);
[[nodiscard]] Answer below(
    const Estate &estate, const Role &role, PathRest rest, const Query &query);
[[nodiscard]] Answer below(const Estate &estate, const Tag &tag, PathRest rest, const Query &query);
[[nodiscard]] Answer below(const Estate &estate, const Job &job, PathRest rest, const Query &query);

//! What stands below a VM that is gone: an engine answers some lists empty, and others with 404.
[[nodiscard]] Answer belowGoneVm(PathRest rest);

} // namespace demo
