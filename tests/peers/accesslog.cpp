// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/accesslog.h"

#include <QFile>

#include <algorithm>

namespace test {

AccessLog AccessLog::read(const QString &file)
{
    AccessLog log;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return log;
    for (QByteArray line = source.readLine(); line.endsWith('\n'); line = source.readLine()) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.value(1).toInt() <= 0) // something else that it has to say, or no request at all
            continue;
        log.processes.insert(words.value(0));
        ++log.states[words.value(1)];
        if (words.value(2) == "GET")
            ++log.gets[words.value(3)];
        log.posts += words.value(2) == "POST";
        if (words.size() > 4 && words.at(4) != "-")
            ++log.notes;
    }
    return log;
}

int AccessLog::mostOfOnePath() const
{
    const auto most = std::max_element(gets.begin(), gets.end());
    return most == gets.end() ? 0 : *most;
}

} // namespace test
