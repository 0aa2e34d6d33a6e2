// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/transport/trafficrecord.h"

#include <QDateTime>
#include <QUrl>

class QIODevice;

namespace ovirt {

//! One moment by both clocks, to tell the time of day at which an exchange happened.
struct HarMoment {
    ExchangeRecord::TimePoint steady = std::chrono::steady_clock::now(); //!< of an ExchangeRecord
    QDateTime wall = QDateTime::currentDateTimeUtc();                    //!< of a person, UTC
};

//! \brief Writes \a traffic as an HTTP Archive 1.2, which browsers and analysers open.
//!
//! Every exchange went to \a origin, of which scheme, host and port count. There are no headers and
//! no bodies in it, so neither tokens nor an inventory. What the format has no member for is in
//! `_place`, `_attempt` and `_failed`; `connection` is the number of the connection. False: \a
//! device took not all of it, see its errorString().
[[nodiscard]] OVIRT_EXPORT bool writeHar(
    QIODevice &device, const TrafficRecord &traffic, const QUrl &origin, const HarMoment &now = {});

} // namespace ovirt
