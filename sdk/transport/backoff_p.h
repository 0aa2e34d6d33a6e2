// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/exchange_p.h"

#include <optional>

#include <QByteArray>
#include <QDateTime>

namespace ovirt::transport {

//! How long to leave a server alone that asks for it, or does not answer any more.
class OVIRT_TEST_EXPORT Backoff {
public:
    static constexpr Milliseconds shortest{1'000}; //!< the first wait; doubles from here
    static constexpr Milliseconds longest{30'000};
    static constexpr Milliseconds patience{60'000}; //!< of waiting in a row, then it is an error

    //! Until when to wait now. \p asked: what the server asked for; \p random: in [0, 1), for the
    //! jitter. nullopt: it would take longer than patience; the count begins anew.
    [[nodiscard]] std::optional<TimePoint> next(
        TimePoint now, std::optional<Milliseconds> asked, double random);
    //! It answers again.
    void reset();

private:
    std::optional<TimePoint> m_since;
    int m_step = 0;
};

//! The wait that a Retry-After field asks for, in seconds or as a date; nullopt: neither.
[[nodiscard]] OVIRT_TEST_EXPORT std::optional<Milliseconds> parseRetryAfter(
    const QByteArray &value, const QDateTime &now);

} // namespace ovirt::transport
