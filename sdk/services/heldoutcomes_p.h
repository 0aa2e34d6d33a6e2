// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/outcome_p.h"
#include "sdk/transport/trafficrecord.h"

#include <functional>
#include <vector>

namespace ovirt {

//! \brief Answers that do not say whose they are, until what shared their pipeline is answered too.
class HeldOutcomes {
public:
    struct Settled {
        std::vector<Outcome> good;
        std::vector<Outcome> doubtful; //!< what shared their pipeline was not answered in it
    };

    //! Keeps \a outcome until \a last, the last request of its pipeline, has ended.
    void hold(const ExchangeRecord &last, Outcome outcome);
    //! Gives back those that waited for the request that \a ended.
    [[nodiscard]] Settled settle(const ExchangeRecord &ended);
    //! Those whose owners gave up.
    [[nodiscard]] std::vector<Outcome> takeCancelled();
    [[nodiscard]] std::vector<Outcome> takeAll();
    [[nodiscard]] bool isEmpty() const { return m_held.empty(); }

private:
    struct Held {
        quint64 last;
        quint16 attempt; // of the last
        Outcome outcome;
    };
    [[nodiscard]] std::vector<Held> take(const std::function<bool(const Held &)> &isWanted);

    std::vector<Held> m_held;
};

} // namespace ovirt
