// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>

#include <QList>

namespace ovirt::transport {

//! Answers that were given away without proof that they belong to their requests, in order: which
//! of them to doubt when one turns out wrong. Keeps the last 4096.
class UnprovedAnswers {
public:
    void add(quint32 connection, quint64 id);
    //! The latest answer on the connection proved right, and so did all before it.
    void proveAll(quint32 connection);
    //! That answer proved right, and so did those before it. Nothing happens if it is not here.
    void prove(quint32 connection, quint64 id);
    //! Those of a connection; they are forgotten.
    [[nodiscard]] QList<quint64> take(quint32 connection);

private:
    struct Answer {
        quint32 connection;
        quint64 id;

        bool operator==(const Answer &) const = default;
    };
    std::deque<Answer> m_answers;
};

} // namespace ovirt::transport
