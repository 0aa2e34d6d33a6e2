// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/requestlog_p.h"

#include "sdk/logging_p.h"

#include <QNetworkReply>

namespace ovirt {

void logRequest(
    const QNetworkReply &reply, const ExchangeRecord &record, const QString &correlationId)
{
    if (!logServices().isDebugEnabled())
        return;
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        record.done - (record.sent == ExchangeRecord::TimePoint() ? record.queued : record.sent));
    const QString path = reply.url().toString(
        QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    qCDebug(logServices).noquote().nospace()
        << correlationId << " GET " << path << ' ' << record.status << ' ' << took.count() << " ms "
        << record.bytesIn << " bytes, connection " << record.connection << " place " << record.place
        << " attempt " << record.attempt;
}

} // namespace ovirt
