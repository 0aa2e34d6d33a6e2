// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/backoff_p.h"

#include <algorithm>

#include <QLocale>
#include <QTimeZone>

namespace ovirt::transport {

std::optional<TimePoint> Backoff::next(
    TimePoint now, std::optional<Milliseconds> asked, double random)
{
    if (!m_since)
        m_since = now;
    // Never earlier than asked; without advice around the doubled wait, so that clients spread.
    const Milliseconds base = asked ? std::max(*asked, shortest / 4)
                                    : std::min(shortest * (1 << std::min(m_step, 10)), longest);
    const double factor = asked ? 1.0 + 0.1 * random : 0.75 + 0.5 * random;
    const TimePoint until = now + Milliseconds(qint64(double(base.count()) * factor));
    ++m_step;
    if (until <= *m_since + patience)
        return until;
    reset();
    return std::nullopt;
}

void Backoff::reset()
{
    m_since.reset();
    m_step = 0;
}

std::optional<Milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt
                           : std::optional<Milliseconds>(std::min(seconds, qlonglong(1e9)) * 1000);
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    const QDateTime utc(date.date(), date.time(), QTimeZone::utc());
    return Milliseconds(std::max<qint64>(0, now.msecsTo(utc)));
}

} // namespace ovirt::transport
