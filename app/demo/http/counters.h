// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/statistics.h"

#include <QMutex>

namespace demo {

//! Keeps the Statistics of one server. Any thread may call.
class Counters {
public:
    void opened();
    void closed();
    //! A request of \p verb came; with it \p outstandingHere are outstanding on its connection.
    void received(QByteArrayView verb, qint64 outstandingHere);
    //! \p count answers were handed to the socket, or will never be.
    void settled(qint64 count);
    void signedIn();
    //! An answer contains \p requests of others.
    void servedWithin(qint64 requests);

    [[nodiscard]] Statistics statistics() const;
    //! The maxima begin anew with what is now.
    void forgetMaxima();

private:
    mutable QMutex m_mutex;
    Statistics m_statistics;
    qint64 m_open = 0;
    qint64 m_outstanding = 0;
};

} // namespace demo
