// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/kinds.h"

#include <QtGlobal>

#include <initializer_list>

namespace ovirt {

//! The lists that each VM has of its own, in the order of VmPartKinds.
enum class VmPart : quint8 {
    DiskAttachments,
    Nics,
    Permissions,
    ReportedDevices,
    Snapshots,
    Tags,
    Applications,
};
inline constexpr int vmPartCount = 7;

//! Some of a VM's lists.
class VmParts {
public:
    //! None.
    constexpr VmParts() = default;
    //! These.
    constexpr VmParts(std::initializer_list<VmPart> parts)
    {
        for (const VmPart part : parts)
            m_bits = quint8(m_bits | bitOf(part));
    }
    //! Every one.
    static constexpr VmParts all()
    {
        VmParts parts;
        parts.m_bits = (1 << vmPartCount) - 1;
        return parts;
    }

    //! Whether \a part is among them.
    [[nodiscard]] constexpr bool contains(VmPart part) const { return m_bits & bitOf(part); }
    //! These without \a part.
    [[nodiscard]] constexpr VmParts without(VmPart part) const
    {
        VmParts parts = *this;
        parts.m_bits = quint8(m_bits & ~bitOf(part));
        return parts;
    }
    //! These and \a part.
    [[nodiscard]] constexpr VmParts with(VmPart part) const
    {
        VmParts parts = *this;
        parts.m_bits = quint8(m_bits | bitOf(part));
        return parts;
    }

    bool operator==(const VmParts &) const = default;

private:
    static constexpr quint8 bitOf(VmPart part) { return quint8(1 << int(part)); }

    quint8 m_bits = 0;
};

//! How much is known of a list.
enum class PartState : quint8 {
    NotAsked,
    Loaded,
    Failed,
};

//! The VmPart whose lists are of kind \a T.
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
template <>
inline constexpr VmPart vmPartOf<Snapshot> = VmPart::Snapshots;
template <>
inline constexpr VmPart vmPartOf<Tag> = VmPart::Tags;
template <>
inline constexpr VmPart vmPartOf<Application> = VmPart::Applications;

} // namespace ovirt
