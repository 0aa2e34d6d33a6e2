// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestcolumns.h"

#include "ui/columns/askedfor.h"
#include "ui/columns/column.h"
#include "ui/session/refreshname.h"

#include <QCoreApplication>
#include <QDateTime>

namespace browser {
namespace {

using Row = RequestRow;
using Ending = RequestRow::Ending;

QString stateText(const Row &row, const QLocale &)
{
    switch (row.ending) {
    case Ending::Failed:
        return QCoreApplication::translate("columns", "Failed");
    case Ending::Mended:
        return QCoreApplication::translate("columns", "Failed, came later");
    case Ending::Broken:
        return QCoreApplication::translate("columns", "No whole answer");
    case Ending::Refused:
        return QCoreApplication::translate("columns", "Refused");
    case Ending::Answered:
        return QCoreApplication::translate("columns", "Answered");
    }
    Q_UNREACHABLE();
}

QString numberText(qint64 number, const QLocale &locale)
{
    return number > 0 ? locale.toString(number) : QString();
}

QString durationText(qint64 microseconds, const QLocale &locale)
{
    if (microseconds < 0)
        return {};
    const double milliseconds = double(microseconds) / 1000;
    return QCoreApplication::translate("browser", "%1 ms")
        .arg(locale.toString(milliseconds, 'f', milliseconds < 9.95 ? 1 : 0));
}

QString timeText(const Row &row, const QLocale &locale)
{
    if (row.started < 0)
        return {};
    return locale.toString(
        QDateTime::fromMSecsSinceEpoch(row.started), QStringLiteral("HH:mm:ss.zzz"));
}

QString askedText(const Row &row, const QLocale &)
{
    return row.asked.isEmpty() ? askedFor(row.what, row.object) : row.asked;
}

QString refreshText(const Row &row, const QLocale &locale)
{
    return row.refresh.number > 0 ? refreshName(row.refresh, locale) : QString();
}

QString exactRefresh(const Row &row, const QLocale &locale)
{
    if (row.refresh.number <= 0)
        return {};
    const QString began =
        formattedExactly(QDateTime::fromMSecsSinceEpoch(row.refresh.began), Format::Time, locale);
    //: a refresh, and when it began
    return QCoreApplication::translate("browser", "%1, begun at %2")
        .arg(refreshName(row.refresh, locale), began);
}

QString exactTime(const Row &row, const QLocale &locale)
{
    return row.started < 0
        ? QString()
        : formattedExactly(QDateTime::fromMSecsSinceEpoch(row.started), Format::Time, locale);
}

QString exactBytes(const Row &row, const QLocale &locale)
{
    return row.bytes < 0 ? QString() : formattedExactly(row.bytes, Format::Bytes, locale);
}

// clang-format off
constexpr RequestColumn columns[] = {
    {"asked", QT_TRANSLATE_NOOP("columns", "Asked for"), QT_TRANSLATE_NOOP("columns", "What was asked for, in words"),
     askedText, nullptr, nullptr, &Row::asked},
    {"state", QT_TRANSLATE_NOOP("columns", "State"), QT_TRANSLATE_NOOP("columns", "What became of it; failed: what it asked for is missing"),
     stateText, [](const Row &row) { return qint64(row.ending); }},
    {"error", QT_TRANSLATE_NOOP("columns", "Error"), QT_TRANSLATE_NOOP("columns", "Why it failed"),
     [](const Row &row, const QLocale &) { return row.error; }, nullptr, nullptr, &Row::error},
    {"attempts", QT_TRANSLATE_NOOP("columns", "Attempts"), QT_TRANSLATE_NOOP("columns", "How often it was sent"),
     [](const Row &row, const QLocale &locale) { return numberText(row.attempts, locale); },
     [](const Row &row) { return qint64(row.attempts > 0 ? row.attempts : -1); }},
    {"time", QT_TRANSLATE_NOOP("columns", "Time"), QT_TRANSLATE_NOOP("columns", "From when all before it in its pipeline was answered until its own answer was whole"),
     [](const Row &row, const QLocale &locale) { return durationText(row.time, locale); },
     [](const Row &row) { return row.time; }},
    {"refresh", QT_TRANSLATE_NOOP("columns", "Refresh"), QT_TRANSLATE_NOOP("columns", "In which refresh since the program connected it was asked, counted from 1"),
     refreshText, [](const Row &row) { return qint64(row.refresh.number > 0 ? row.refresh.number : -1); }, exactRefresh},
    {"what", QT_TRANSLATE_NOOP("columns", "Request"), QT_TRANSLATE_NOOP("columns", "What was asked: path and query as sent, readable"),
     [](const Row &row, const QLocale &) { return row.what; }, nullptr, nullptr, &Row::what},
    {"object", QT_TRANSLATE_NOOP("columns", "Object"), QT_TRANSLATE_NOOP("columns", "The VM, user or other object that it is about; empty: it is about a list of all"),
     [](const Row &row, const QLocale &) { return row.object; }, nullptr, nullptr, &Row::object},
    {"status", QT_TRANSLATE_NOOP("columns", "HTTP"), QT_TRANSLATE_NOOP("columns", "HTTP status of the answer"),
     [](const Row &row, const QLocale &) { return row.status > 0 ? QString::number(row.status) : QString(); },
     [](const Row &row) { return qint64(row.status > 0 ? row.status : -1); }},
    {"connection", QT_TRANSLATE_NOOP("columns", "Connection"), QT_TRANSLATE_NOOP("columns", "Which connection it went over, counted in the order of opening"),
     [](const Row &row, const QLocale &locale) { return numberText(row.connection, locale); },
     [](const Row &row) { return qint64(row.connection > 0 ? row.connection : -1); }},
    {"place", QT_TRANSLATE_NOOP("columns", "Place"), QT_TRANSLATE_NOOP("columns", "Requests before it in the pipeline of its connection when it was sent"),
     [](const Row &row, const QLocale &locale) { return row.connection > 0 ? locale.toString(row.place) : QString(); },
     [](const Row &row) { return qint64(row.connection > 0 ? row.place : -1); }},
    {"started", QT_TRANSLATE_NOOP("columns", "Sent"), QT_TRANSLATE_NOOP("columns", "Time of day when it was sent, the last time"),
     timeText, [](const Row &row) { return row.started; }, exactTime},
    {"waited", QT_TRANSLATE_NOOP("columns", "Waited"), QT_TRANSLATE_NOOP("columns", "From when it was wanted until it was sent, the last time"),
     [](const Row &row, const QLocale &locale) { return durationText(row.waited, locale); },
     [](const Row &row) { return row.waited; }},
    {"size", QT_TRANSLATE_NOOP("columns", "Size"), QT_TRANSLATE_NOOP("columns", "Received, as it came over the network: compressed, with its head"),
     [](const Row &row, const QLocale &locale) { return row.bytes < 0 ? QString() : formatted(row.bytes, Format::Bytes, locale); },
     [](const Row &row) { return row.bytes; }, exactBytes},
};
// clang-format on

} // namespace

std::span<const RequestColumn> requestColumns()
{
    return columns;
}

int requestColumn(QLatin1String key)
{
    for (int column = 0; column < int(std::size(columns)); ++column) {
        if (QLatin1String(columns[column].key) == key)
            return column;
    }
    return -1;
}

} // namespace browser
