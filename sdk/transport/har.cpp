// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/har.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace ovirt {
namespace {

using TimePoint = ExchangeRecord::TimePoint;

// Milliseconds from one to the other; -1, as the format says it: one of them did not happen.
double between(TimePoint from, TimePoint to)
{
    if (from == TimePoint() || to == TimePoint() || to < from)
        return -1;
    return std::chrono::duration<double, std::milli>(to - from).count();
}

QJsonObject requestOf(const ExchangeRecord &exchange, const QUrl &origin)
{
    const QUrl url = origin.resolved(QUrl::fromEncoded(exchange.target));
    QJsonArray query;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        query.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return {{QStringLiteral("method"),
                exchange.isPost ? QStringLiteral("POST") : QStringLiteral("GET")},
        {QStringLiteral("url"), url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), QJsonArray()}, {QStringLiteral("headers"), QJsonArray()},
        {QStringLiteral("queryString"), query}, {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), -1}};
}

QJsonObject responseOf(const ExchangeRecord &exchange)
{
    const QJsonObject content{{QStringLiteral("size"), exchange.bytesIn},
        {QStringLiteral("mimeType"), QStringLiteral("x-unknown")}};
    return {{QStringLiteral("status"), exchange.status}, {QStringLiteral("statusText"), QString()},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), QJsonArray()}, {QStringLiteral("headers"), QJsonArray()},
        {QStringLiteral("content"), content}, {QStringLiteral("redirectURL"), QString()},
        {QStringLiteral("headersSize"), -1}, {QStringLiteral("bodySize"), exchange.bytesIn}};
}

// What a request waited behind others in its pipeline counts as waiting for the server.
QJsonObject timingsOf(const ExchangeRecord &exchange)
{
    return {{QStringLiteral("blocked"), between(exchange.queued, exchange.sent)},
        {QStringLiteral("dns"), -1}, {QStringLiteral("connect"), -1}, {QStringLiteral("ssl"), -1},
        {QStringLiteral("send"), 0},
        {QStringLiteral("wait"), qMax(0.0, between(exchange.sent, exchange.firstByte))},
        {QStringLiteral("receive"), qMax(0.0, between(exchange.firstByte, exchange.done))}};
}

QJsonObject entryOf(const ExchangeRecord &exchange, const QUrl &origin, const HarMoment &now)
{
    const auto ago =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.steady - exchange.queued);
    return {{QStringLiteral("startedDateTime"),
                now.wall.addMSecs(-ago.count()).toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("time"), qMax(0.0, between(exchange.queued, exchange.done))},
        {QStringLiteral("request"), requestOf(exchange, origin)},
        {QStringLiteral("response"), responseOf(exchange)},
        {QStringLiteral("cache"), QJsonObject()}, {QStringLiteral("timings"), timingsOf(exchange)},
        {QStringLiteral("connection"), QString::number(exchange.connection)},
        {QStringLiteral("_place"), exchange.place}, {QStringLiteral("_attempt"), exchange.attempt},
        {QStringLiteral("_failed"), exchange.failed}};
}

} // namespace

// Entry by entry: a whole record as one document would take some 200 MB.
bool writeHar(
    QIODevice &device, const TrafficRecord &traffic, const QUrl &origin, const HarMoment &now)
{
    const auto write = [&device](
                           const QByteArray &text) { return device.write(text) == text.size(); };
    const QUrl root = origin.adjusted(
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!write("{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"ovirtsdk\",\"version\":"
               "\"" HAR_CREATOR_VERSION "\"},\"entries\":["))
        return false;
    for (std::size_t index = 0; index < traffic.size(); ++index) {
        const QJsonObject entry = entryOf(traffic.at(index), root, now);
        if (!write(
                (index > 0 ? ",\n" : "\n") + QJsonDocument(entry).toJson(QJsonDocument::Compact)))
            return false;
    }
    return write("\n]}}\n");
}

} // namespace ovirt
