// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/estate/random.h"

namespace demo {

//! Makes the engine's memory: events and jobs.
class HistoryGenerator {
public:
    HistoryGenerator(Estate &estate, Random &random);
    void run();

private:
    void addEvents(int count);
    void addJobs();

    Estate &m_estate;
    Random &m_random;
};

} // namespace demo
