// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/exchange_p.h"

#include <optional>
#include <utility>

namespace ovirt::transport {

//! \brief Notices that the machine slept: the wall clock went on, and the steady one stood still.
//!
//! A wall clock that is set forward looks the same, and costs no more than new connections.
class SleepWatch {
public:
    //! A shorter sleep ends no connection that would not say so itself.
    static constexpr Milliseconds shortest{5'000};

    //! Whether it slept since the last call. \p wallClock: milliseconds since 1970.
    [[nodiscard]] bool hasSlept(TimePoint now, qint64 wallClock)
    {
        const Milliseconds ahead = Milliseconds(wallClock)
            - std::chrono::duration_cast<Milliseconds>(now.time_since_epoch());
        const Milliseconds before = std::exchange(m_ahead, ahead).value_or(ahead);
        return ahead - before >= shortest;
    }

private:
    std::optional<Milliseconds> m_ahead; // of the steady clock
};

} // namespace ovirt::transport
