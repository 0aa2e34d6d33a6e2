// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"

#include <atomic>
#include <deque>

namespace demo {

//! The data over time: what was served once stays, since answers under way still read it.
class Estates {
public:
    explicit Estates(Estate first) { add(std::move(first)); }
    Q_DISABLE_COPY_MOVE(Estates)

    //! What is served now. Any thread may call; what it refers to never changes.
    [[nodiscard]] const Estate &current() const { return *m_current.load(); }
    void add(Estate next) { m_current = &m_all.emplace_back(std::move(next)); }

private:
    std::deque<Estate> m_all;
    std::atomic<const Estate *> m_current;
};

} // namespace demo
