// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/request.h"

#include <deque>
#include <optional>

namespace demo {

//! \brief One direction of a network: what goes in comes out later, in the same order.
//!
//! It keeps no time of its own; whoever asks says what time it is. Parcels that are due together
//! come out as one.
class DelayLine {
public:
    struct Parcel {
        Clock::time_point due;
        QByteArray bytes;
        int answers = 0;   //!< that end with these bytes
        bool last = false; //!< the connection ends behind these bytes
        bool drop = false; //!< and does so at once, without a goodbye
    };

    //! Nothing comes out before \p opening + \p delay.
    DelayLine(Clock::duration delay, Clock::time_point opening);

    //! Takes \p parcel that is put in at \p at.
    void push(Parcel parcel, Clock::time_point at);
    //! The next parcel that is due at \p now; nullopt: none is.
    [[nodiscard]] std::optional<Parcel> pop(Clock::time_point now);
    //! When the next parcel is due; nullopt: the line is empty.
    [[nodiscard]] std::optional<Clock::time_point> due() const;
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_parcels.empty(); }

private:
    Clock::duration m_delay;
    Clock::time_point m_opening;
    std::deque<Parcel> m_parcels;
    qsizetype m_size = 0; // bytes
};

} // namespace demo
