// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/trafficrecord.h"

#include <QtGlobal>

namespace test {

//! What a record of exchanges comes to.
struct Traffic {
    qint64 failed = 0;
    qint64 resends = 0;  //!< how often one was sent, besides once
    quint16 deepest = 0; //!< requests before one in its pipeline, at most

    //! Of the exchanges in \p record, without the \p skipped oldest.
    [[nodiscard]] static Traffic of(const ovirt::TrafficRecord &record, std::size_t skipped = 0);
};

} // namespace test
