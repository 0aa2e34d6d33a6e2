// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/failure_p.h"
#include "sdk/transport/trust.h"

#include <QList>
#include <QSet>
#include <QSslConfiguration>
#include <QSslError>

namespace ovirt::transport {

//! The TLS side of one origin under one trust decision: what to offer, whom to accept, and the
//! session tickets, which are never used under another decision.
class OVIRT_TEST_EXPORT TlsContext {
public:
    explicit TlsContext(const Trust &trust);

    //! For the next connection.
    [[nodiscard]] QSslConfiguration configuration() const;
    //! For Qt's own connections: the pin is checked when they are encrypted.
    [[nodiscard]] QSslConfiguration plainConfiguration() const;
    void keepTicket(const QByteArray &ticket);

    //! Accepts this certificate too, in spite of its errors.
    void allow(const QSslCertificate &certificate);
    //! Whether a handshake with these errors may go on.
    [[nodiscard]] bool tolerates(const QSslCertificate &peer) const;
    //! Looks once more when the handshake is done, also a resumed one, before the first byte.
    [[nodiscard]] Failure check(const QSslCertificate &peer) const;
    //! Why the handshake with these errors failed.
    [[nodiscard]] Failure failure(const QSslCertificate &peer, const QList<QSslError> &errors,
        const QString &otherwise) const;

    //! What the last handshake showed, good or bad.
    QSslConfiguration lastSeen;
    QList<QSslError> lastErrors;

private:
    [[nodiscard]] bool isPinned(const QSslCertificate &peer) const;

    Trust m_trust;
    QSslConfiguration m_configuration;
    QSet<QByteArray> m_allowed; // fingerprints
};

} // namespace ovirt::transport
