// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/completeness.h"

#include <chrono>

namespace ovirt {
class TrafficRecord;
}

namespace browser {

//! One of the times that somebody asked an engine anew.
struct Refresh {
    //! What was asked for.
    enum class Task : quint8 {
        Everything,
        TheRest, //!< what failed in the one before, or was not asked
        SomeVms,
    };

    int number = 0; //!< counted from 1; 0: not known
    Task task = Task::Everything;
    qint64 began = -1; //!< milliseconds since 1970, UTC; -1: not known
    std::chrono::steady_clock::time_point from = {}; //!< what is handed in from then on is of it
};

//! \brief One request of the engine, or what could not be asked for, as a table shows it.
//!
//! A time that did not happen is -1. Its texts may hold what the engine named; they have no
//! control characters, and at most textLimit characters.
struct RequestRow {
    //! What became of it.
    enum class Ending {
        Failed,   //!< what it asked for is missing in the picture
        Mended,   //!< it failed; what it asked for came when it was asked for again
        Broken,   //!< no whole answer; it was given up, or its question was asked anew
        Refused,  //!< an answer of HTTP status 400 and above, by which nothing is missing
        Answered, //!< well
    };
    static constexpr qsizetype textLimit = 1000;

    QString what; //!< path below the API and query, percent-decoded, behind `POST ` where it is one
    Ending ending = Ending::Answered;
    bool isWhole = false; //!< its answer
    int status = 0;       //!< of HTTP; 0: no answer
    int attempts = 0;     //!< 0: was never sent
    int connection = 0;   //!< counted from 1; 0: was never sent
    int place = 0;        //!< requests before it in the pipeline when it was sent
    qint64 started = -1;  //!< when it was sent, or handed in: milliseconds since 1970, UTC
    qint64 waited = -1;   //!< microseconds from handed in to sent, the last time
    qint64 time = -1;     //!< microseconds from at the head of its pipeline to its end
    qint64 bytes = -1;    //!< received, as they came over the wire
    Refresh refresh;      //!< which it is of
    QString error;        //!< the sentence of what failed; empty: nothing
    QString object;       //!< for RequestsModel: what the object asked for is called
    QString asked;        //!< for RequestsModel: what was asked for, in words
    QByteArray searched;  //!< for RequestsModel: what its filter looks into; empty: not made yet
};

//! What was asked over one connection, as far as it is kept, and what failed beside it.
struct RequestList {
    quint64 source = 0;        //!< another for each connection; 0: there is none
    quint64 forgotten = 0;     //!< requests before the first one here that are not kept any more
    QList<RequestRow> kept;    //!< in the order in which they ended, which only grows at its end
    QList<RequestRow> notKept; //!< failures whose request is not among those
    qsizetype failed = 0;      //!< of both
    int refresh = 0; //!< number of the last one, retries of which are its part; 0: not known
};

//! What a RequestList is made of, besides the record.
struct RequestSource {
    quint64 number = 0;             //!< becomes RequestList::source
    QByteArray api;                 //!< path of the API's URL, encoded: `/ovirt-engine/api`
    QList<ovirt::Failure> failures; //!< what is missing; without `what`: the URL of its error
    QList<Refresh> refreshes = {};  //!< as they began
};

//! \brief The record as rows; any thread may ask.
//!
//! \a known is what the asker has already: only what came since is worked out, and the times of
//! day stay what they were.
[[nodiscard]] RequestList requestListOf(
    const ovirt::TrafficRecord &record, const RequestSource &source, const RequestList &known = {});
//! Rows of what failed before there was a connection.
[[nodiscard]] RequestList requestListOf(const RequestSource &source);

//! \brief Whether the row is of the last refresh, or says what is missing in the present picture.
//!
//! What is missing may be so since an earlier refresh: the last one may have been of one VM.
[[nodiscard]] bool isOfLastRefresh(const RequestList &list, const RequestRow &row);
//! How many there are, in the last refresh or \a withEarlier ones.
[[nodiscard]] qsizetype requestCount(const RequestList &list, bool withEarlier);
//! How many there are and failed, for a person: "3,612 requests, 3 failed", "6 of 3,612 requests,
//! 3 failed" where only \a shown of them match.
[[nodiscard]] QString requestCounts(const RequestList &list, bool withEarlier, qsizetype shown);

} // namespace browser
