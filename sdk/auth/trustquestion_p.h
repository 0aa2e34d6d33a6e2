// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/auth/questions.h"

#include <QFutureWatcher>
#include <QObject>

namespace ovirt {

//! Asks a person once whom to trust, however many connections were refused.
class TrustQuestion : public QObject {
    Q_OBJECT

public:
    TrustQuestion(const Questions &questions, QObject *parent);

    //! \brief Asks because of \a refusal, where that is about a certificate and somebody is there.
    //!
    //! True: a question is under way, this one or one from before, and a signal follows.
    bool ask(const Error &refusal);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    //! Gives up a question under way. No signal follows.
    void cancel();

Q_SIGNALS:
    void decided(const ovirt::Trust &trust);
    void refused(const ovirt::Error &refusal);

private:
    void onAnswered();

    const std::function<QFuture<Trust>(const Error &)> m_ask;
    QFutureWatcher<Trust> m_answer;
    Error m_refusal;
    bool m_isAsking = false;
};

} // namespace ovirt
