// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/heldoutcomes_p.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ovirt {

void HeldOutcomes::hold(const ExchangeRecord &last, Outcome outcome)
{
    m_held.push_back({last.id, last.attempt, std::move(outcome)});
}

std::vector<HeldOutcomes::Held> HeldOutcomes::take(
    const std::function<bool(const Held &)> &isWanted)
{
    const auto first = std::stable_partition(
        m_held.begin(), m_held.end(), [&](const Held &held) { return !isWanted(held); });
    std::vector<Held> taken(std::make_move_iterator(first), std::make_move_iterator(m_held.end()));
    m_held.erase(first, m_held.end());
    return taken;
}

HeldOutcomes::Settled HeldOutcomes::settle(const ExchangeRecord &ended)
{
    Settled settled;
    for (Held &held : take([&](const Held &held) { return held.last == ended.id; })) {
        const bool isInOrder = !ended.failed && held.attempt == ended.attempt;
        (isInOrder ? settled.good : settled.doubtful).push_back(std::move(held.outcome));
    }
    return settled;
}

std::vector<Outcome> HeldOutcomes::takeCancelled()
{
    std::vector<Outcome> outcomes;
    for (Held &held : take([](const Held &held) { return held.outcome.pending->isCanceled(); }))
        outcomes.push_back(std::move(held.outcome));
    return outcomes;
}

std::vector<Outcome> HeldOutcomes::takeAll()
{
    std::vector<Outcome> outcomes;
    for (Held &held : std::exchange(m_held, {}))
        outcomes.push_back(std::move(held.outcome));
    return outcomes;
}

} // namespace ovirt
