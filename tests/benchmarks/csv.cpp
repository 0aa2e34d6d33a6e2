// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/csv.h"

#include "tests/benchmarks/columns.h"

#include <cmath>

namespace bench {
namespace {

QByteArray quoted(const QString &text)
{
    QByteArray cell = text.toUtf8();
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray number(double value, int decimals)
{
    return std::isnan(value) ? QByteArray() : QByteArray::number(value, 'f', decimals);
}

} // namespace

QByteArray csv(const QList<Round> &rounds)
{
    QByteArray text = "job,name,client,vms,runs";
    for (const Column &column : columns())
        text.append(',').append(column.key);
    text += "\r\n";
    for (qsizetype row = 0; row < rounds.first().size(); ++row) {
        const Task &task = rounds.first().at(row).task;
        text += keyOf(task.job).toUtf8() + ',' + quoted(task.name) + ','
            + keyOf(task.client).toUtf8() + ',' + QByteArray::number(task.vms) + ','
            + QByteArray::number(rounds.size());
        for (const Column &column : columns())
            text.append(',').append(number(cell(rounds, row, column), column.decimals));
        text += "\r\n";
    }
    return text;
}

} // namespace bench
