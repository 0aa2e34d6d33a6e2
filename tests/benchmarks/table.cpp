// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/table.h"

#include "tests/benchmarks/columns.h"
#include "tests/benchmarks/model.h"

#include <cmath>

namespace bench {
namespace {

constexpr int nameWidth = 22;

constexpr char notes[] =
    "N x M: connections x pipeline. Everybody is signed in and has warm "
    "connections when the clock\n"
    "starts. Qt's own: QNetworkAccessManager with "
    "HttpPipeliningAllowedAttribute, the same requests\n"
    "by the same code; it reads the bodies and parses but the list of VMs. "
    "CPU: user and system time\n"
    "of the client's process. Opened, outstanding (in all), deepest (on one "
    "connection) and re-sent\n"
    "are what the engine counted, signing in and warming up included. "
    "First row: until a VM stood\n"
    "in the picture. Inlined: lists that the engine served within pages. Held: "
    "of the heap, by one\n"
    "picture; added: by a second one beside it.\n";

int widthOf(const Column &column)
{
    return qMax(7, int(qstrlen(column.title))) + 1;
}

QString title(const Task &task)
{
    switch (task.job) {
    case Job::Seed:
        return QStringLiteral("%1 VMs, then 3 lists for each; round trip %2 ms")
            .arg(task.vms)
            .arg(task.roundTripMs);
    case Job::Gets:
        return QStringLiteral("%1 small GETs, no latency").arg(task.requests);
    case Job::FanOut:
        return QStringLiteral("Pages of VMs, then 3 lists for each, no latency (10 x 40, SDK)");
    case Job::Asked:
        return QStringLiteral("%1 requests asked at once through the SDK, before any answer")
            .arg(task.requests);
    case Job::Inventory:
        return QStringLiteral("The whole inventory of %1 VMs; round trip %2 ms, %3 ms a request")
            .arg(task.vms)
            .arg(task.roundTripMs)
            .arg(task.serviceMs);
    case Job::Refresh:
        return QStringLiteral("The same of %1 VMs again, where nothing changed; no latency")
            .arg(task.vms);
    }
    return {};
}

bool beginsSection(const Round &round, qsizetype row)
{
    if (row == 0)
        return true;
    const Task &task = round.at(row).task;
    const Task &before = round.at(row - 1).task;
    return task.job != before.job || task.roundTripMs != before.roundTripMs
        || (task.job == Job::Inventory && task.vms != before.vms);
}

QString heading(Job job)
{
    QString line = QString(nameWidth, QLatin1Char(' '));
    for (const Column &column : columns()) {
        if (!applies(column, job))
            continue;
        line += QStringLiteral("%1").arg(QLatin1String(column.title), widthOf(column));
    }
    return line + QLatin1Char('\n');
}

// Inventories have columns of their own.
bool needsHeading(const Round &round, qsizetype row)
{
    return row == 0
        || (round.at(row).task.job == Job::Inventory
            && round.at(row - 1).task.job != Job::Inventory);
}

QString lineOf(const QList<Round> &rounds, qsizetype row)
{
    const Task &task = rounds.first().at(row).task;
    QString line = task.name.leftJustified(nameWidth);
    for (const Column &column : columns()) {
        if (!applies(column, task.job))
            continue;
        const double value = cell(rounds, row, column);
        const QString text =
            std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'f', column.decimals);
        line += text.rightJustified(widthOf(column));
    }
    return line + QLatin1Char('\n');
}

} // namespace

QString tableNotes()
{
    return QLatin1String(notes) + QLatin1String(modelFormula) + QLatin1String(inventoryFormula);
}

QString table(const QList<Round> &rounds)
{
    QString text;
    for (qsizetype row = 0; row < rounds.first().size(); ++row) {
        if (needsHeading(rounds.first(), row))
            text += (row > 0 ? QLatin1String("\n") : QLatin1String())
                + heading(rounds.first().at(row).task.job);
        if (beginsSection(rounds.first(), row))
            text += QLatin1Char('\n') + title(rounds.first().at(row).task) + QLatin1Char('\n');
        text += lineOf(rounds, row);
    }
    return text;
}

} // namespace bench
