// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/delayline.h"

#include <algorithm>

namespace demo {
namespace {

// Copying small pieces together saves a write each; large ones are better left alone.
constexpr qsizetype mergeLimit = qsizetype(64) * 1024;

} // namespace

DelayLine::DelayLine(Clock::duration delay, Clock::time_point opening)
    : m_delay(delay)
    , m_opening(opening)
{
}

void DelayLine::push(Parcel parcel, Clock::time_point at)
{
    parcel.due = std::max(at, m_opening) + m_delay;
    m_size += parcel.bytes.size();
    if (!m_parcels.empty()) {
        Parcel &before = m_parcels.back();
        parcel.due = std::max(parcel.due, before.due);
        if (parcel.due == before.due && !before.last && before.bytes.size() < mergeLimit) {
            before.bytes.append(parcel.bytes);
            before.answers += parcel.answers;
            before.last = parcel.last;
            before.drop = parcel.drop;
            return;
        }
    }
    m_parcels.push_back(std::move(parcel));
}

std::optional<DelayLine::Parcel> DelayLine::pop(Clock::time_point now)
{
    if (m_parcels.empty() || m_parcels.front().due > now)
        return std::nullopt;
    Parcel parcel = std::move(m_parcels.front());
    m_parcels.pop_front();
    m_size -= parcel.bytes.size();
    return parcel;
}

std::optional<Clock::time_point> DelayLine::due() const
{
    return m_parcels.empty() ? std::nullopt : std::optional(m_parcels.front().due);
}

} // namespace demo
