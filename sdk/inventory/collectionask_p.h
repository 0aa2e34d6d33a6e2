// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connection.h"
#include "sdk/inventory/collectionjob_p.h"
#include "sdk/services/requestrunner_p.h"

#include <QPointer>

namespace ovirt {

//! Why \a answer, which is finished, failed; nullopt: it did not.
template <typename T>
std::optional<Error> errorOf(const QFuture<T> &answer)
{
    try {
        QFuture<T>(answer).waitForFinished(); // it is: throws where it failed
        return std::nullopt;
    } catch (const Error &error) {
        return error;
    }
}

// Hands the finished future to the handler, unless we ended before.
template <typename T, typename Handler>
void CollectionJob::ask(QFuture<T> future, std::optional<Todo> todo, Handler handler)
{
    const int id = m_nextAsk++;
    m_underWay.emplace(id, UnderWay{[future]() mutable { future.cancel(); }, std::move(todo)});
    // In the runner's name: it outlives every request, we do not where we are stopped.
    QObject *context = &m_connection.runner();
    future.then(context, [job = QPointer(this), this, id, handler](const QFuture<T> &answer) {
        if (!job || m_isEnded)
            return;
        m_underWay.erase(id);
        ++m_progress.requestsDone;
        handler(answer);
        if (m_isEnded)
            return;
        tellProgress();
        advance();
    });
}

} // namespace ovirt
