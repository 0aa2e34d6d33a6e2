// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/counters.h"

#include <QMutexLocker>

namespace demo {
namespace {

// A stranger may send any word; only the known ones get a line of their own.
QByteArray known(QByteArrayView verb)
{
    for (const char *name : {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
        if (verb == name)
            return QByteArray::fromRawData(name, verb.size());
    }
    return QByteArrayLiteral("OTHER");
}

} // namespace

void Counters::opened()
{
    const QMutexLocker lock(&m_mutex);
    ++m_statistics.connections;
    m_statistics.mostOpen = std::max(m_statistics.mostOpen, ++m_open);
}

void Counters::closed()
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
}

void Counters::received(QByteArrayView verb, qint64 outstandingHere)
{
    const QMutexLocker lock(&m_mutex);
    ++m_statistics.requests;
    ++m_statistics.verbs[known(verb)];
    m_statistics.mostOutstanding = std::max(m_statistics.mostOutstanding, ++m_outstanding);
    m_statistics.mostOutstandingOnOneConnection =
        std::max(m_statistics.mostOutstandingOnOneConnection, outstandingHere);
}

void Counters::settled(qint64 count)
{
    const QMutexLocker lock(&m_mutex);
    m_outstanding -= count;
}

void Counters::signedIn()
{
    const QMutexLocker lock(&m_mutex);
    ++m_statistics.signIns;
}

void Counters::servedWithin(qint64 requests)
{
    const QMutexLocker lock(&m_mutex);
    m_statistics.requestsWithin += requests;
}

Statistics Counters::statistics() const
{
    const QMutexLocker lock(&m_mutex);
    return m_statistics;
}

void Counters::forgetMaxima()
{
    const QMutexLocker lock(&m_mutex);
    m_statistics.mostOpen = m_open;
    m_statistics.mostOutstanding = m_outstanding;
    m_statistics.mostOutstandingOnOneConnection = 0;
}

} // namespace demo
