// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/auth/trustquestion_p.h"

#include "sdk/logging_p.h"

#include <QSslCertificate>

#include <utility>

namespace ovirt {

TrustQuestion::TrustQuestion(const Questions &questions, QObject *parent)
    : QObject(parent)
    , m_ask(questions.trust)
    , m_answer(this)
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &TrustQuestion::onAnswered);
}

bool TrustQuestion::ask(const Error &refusal)
{
    if (refusal.certificate().isNull() || !m_ask)
        return false;
    if (std::exchange(m_isAsking, true))
        return true;
    qCInfo(logAuth) << "the certificate is not trusted; asking whom to trust";
    m_refusal = refusal;
    m_answer.setFuture(m_ask(refusal));
    return true;
}

void TrustQuestion::cancel()
{
    m_isAsking = false;
    m_answer.cancel();
    m_answer.setFuture({});
}

void TrustQuestion::onAnswered()
{
    if (!std::exchange(m_isAsking, false))
        return;
    const QFuture<Trust> answer = m_answer.future();
    if (answer.isCanceled() || answer.resultCount() == 0)
        Q_EMIT refused(m_refusal);
    else
        Q_EMIT decided(answer.resultAt(0));
}

} // namespace ovirt
