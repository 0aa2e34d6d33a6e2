// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/unprovedanswers_p.h"

#include <algorithm>

namespace ovirt::transport {

static constexpr std::size_t capacity = 4096;

void UnprovedAnswers::add(quint32 connection, quint64 id)
{
    m_answers.push_back({connection, id});
    if (m_answers.size() > capacity)
        m_answers.pop_front();
}

void UnprovedAnswers::proveAll(quint32 connection)
{
    std::erase_if(m_answers, [=](const Answer &answer) { return answer.connection == connection; });
}

void UnprovedAnswers::prove(quint32 connection, quint64 id)
{
    const Answer proved{connection, id};
    if (std::find(m_answers.begin(), m_answers.end(), proved) == m_answers.end())
        return;
    bool reached = false;
    std::erase_if(m_answers, [&](const Answer &answer) {
        const bool before = !reached && answer.connection == connection;
        reached = reached || answer == proved;
        return before;
    });
}

QList<quint64> UnprovedAnswers::take(quint32 connection)
{
    QList<quint64> ids;
    for (const Answer &answer : m_answers) {
        if (answer.connection == connection)
            ids.append(answer.id);
    }
    proveAll(connection);
    return ids;
}

} // namespace ovirt::transport
