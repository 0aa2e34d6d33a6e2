// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testcertificates.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace test {

//! \brief `openssl s_server -www` on 127.0.0.1: it resumes sessions, which Qt's servers do not.
//!
//! Its page says of each connection "New, TLS…" or "Reused, TLS…".
class OpensslServer {
public:
    explicit OpensslServer(const Identity &identity);
    ~OpensslServer();
    Q_DISABLE_COPY_MOVE(OpensslServer)

    //! 0: it did not start.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace test
