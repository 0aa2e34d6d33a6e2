// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/id.h"

#include <iterator>

namespace demo {

//! \brief The same numbers for the same seed, on every machine and with every library.
//!
//! SplitMix64: the standard library's distributions may differ from one vendor to the next.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 value = (m_state += 0x9e3779b97f4a7c15ULL);
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

    //! From 0 to \p limit - 1.
    qint64 below(qint64 limit) { return static_cast<qint64>(next() % static_cast<quint64>(limit)); }
    //! From \p first to \p last, both included.
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <typename Range>
    auto &pick(const Range &range)
    {
        return range[static_cast<std::size_t>(below(static_cast<qint64>(std::size(range))))];
    }

    //! A UUID of version 4.
    Id id()
    {
        const quint64 high = next();
        const quint64 low = next();
        return {(high & ~0xf000ULL) | 0x4000ULL,
            (low & ~0xc000000000000000ULL) | 0x8000000000000000ULL};
    }

private:
    quint64 m_state;
};

} // namespace demo
