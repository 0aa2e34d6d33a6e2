// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/kinds.h"

#include <QtGlobal>

namespace ovirt {

//! The lists that each VM has of its own, in the order of VmPartKinds.
enum class VmPart : quint8 {
    DiskAttachments,
    Nics,
    Permissions,
    ReportedDevices,
};
inline constexpr int vmPartCount = 4;

//! How much is known of a VM's part.
enum class PartState : quint8 {
    NotAsked,
    Loaded,
    Failed,
};

template <typename T>
inline constexpr VmPart vmPartOf = VmPart(0);
template <>
inline constexpr VmPart vmPartOf<DiskAttachment> = VmPart::DiskAttachments;
template <>
inline constexpr VmPart vmPartOf<Nic> = VmPart::Nics;
template <>
inline constexpr VmPart vmPartOf<Permission> = VmPart::Permissions;
template <>
inline constexpr VmPart vmPartOf<ReportedDevice> = VmPart::ReportedDevices;

} // namespace ovirt
