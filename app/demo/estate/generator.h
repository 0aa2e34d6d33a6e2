// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"

namespace demo {

//! \brief An engine with \p vms virtual machines, the same for the same \p seed.
//!
//! Believable in its mixture, and with the awkward cases on purpose (see awkwardcases.h).
//! \p administrator is the user who may do everything, with its profile.
[[nodiscard]] Estate generateEstate(int vms, quint64 seed, const QByteArray &administrator);

//! The day the estate was looked at: no generated time is later. Milliseconds since 1970, UTC.
inline constexpr qint64 estateTime = 1'760'000'000'000;

inline constexpr qint64 kibibyte = 1024;
inline constexpr qint64 mebibyte = 1024 * kibibyte;
inline constexpr qint64 gibibyte = 1024 * mebibyte;
inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 dayMs = minuteMs * 60 * 24;

} // namespace demo
