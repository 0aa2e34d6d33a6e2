// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/task.h"

namespace bench {

//! What one run of a task gave.
struct Measurement {
    Task task;
    double wallMs = 0;
    double cpuUs = 0;    //!< of the client's process for a request, user and system
    double peakMiB = 0;  //!< resident, of the client's process
    double grownMiB = 0; //!< of these, since the job began
    // Of Inventory and Refresh; 0 of all others.
    double firstRowMs = 0; //!< until a VM stood in the picture
    double bytes = 0;      //!< received, as they came over the wire
    double heldMb = 0;     //!< Refresh: of the heap, by the picture alone
    double addedMb = 0;    //!< Refresh: by what a second picture, beside the first, has of its own
    qint64 told = 0;       //!< Refresh: changes that did something to an object
    qint64 inlined = 0;    //!< lists that the engine served within others, for `follow`
    // As the engine saw it, signing in and warming up included.
    qint64 connections = 0;
    qint64 mostOutstanding = 0;
    qint64 deepest = 0; //!< most outstanding on one connection
    qint64 resent = 0;  //!< GETs that came more often than they were asked
};

//! \brief Every task, measured once, one after the other.
//!
//! Ratios are taken within a round, so that what slows the machine for minutes slows both sides.
using Round = QList<Measurement>;

//! Null: the round has none of that name.
[[nodiscard]] const Measurement *find(
    const Round &round, Job job, const QString &name, double roundTripMs);

//! Of what is a number among \a values; NaN: none is.
[[nodiscard]] double median(QList<double> values);

//! The median of \a value over the rounds.
template <typename Value>
[[nodiscard]] double medianOf(const QList<Round> &rounds, Value value)
{
    QList<double> values;
    for (const Round &round : rounds)
        values.append(value(round));
    return median(values);
}

} // namespace bench
