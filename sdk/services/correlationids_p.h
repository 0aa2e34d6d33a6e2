// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace ovirt {

//! \brief An id for each request, the same in the engine's log.
//!
//! The first half is one connection's own, so that its requests are found together. Engines cut an
//! id at 36 characters, and the transport appends the number of a further attempt: ours have at
//! most 28 in the first four billion requests.
class CorrelationIds {
public:
    [[nodiscard]] QString next() { return m_prefix + QString::number(++m_last); }

private:
    const QString m_prefix = QStringLiteral("%1-").arg(
        QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    quint64 m_last = 0;
};

} // namespace ovirt
