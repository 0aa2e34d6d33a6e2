// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/tlscontext_p.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslSocket>
#include <QStringList>

namespace ovirt::transport {

static QByteArray fingerprint(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

// OpenSSL's word for bytes that are no TLS: most of the time somebody answers in plain HTTP.
static QString inWords(const QString &error)
{
    return error.contains(QLatin1String("wrong version number")) ? QCoreApplication::translate(
               "ovirt::transport", "what answers there does not speak TLS, but plain HTTP perhaps")
                                                                 : error;
}

TlsContext::TlsContext(const Trust &trust)
    : m_trust(trust)
    , m_configuration(QSslConfiguration::defaultConfiguration())
{
    m_configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    m_configuration.setProtocol(QSsl::TlsV1_2OrLater);
    m_configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    m_configuration.setPeerVerifyMode(
        trust.mode() == Trust::Mode::Insecure ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    // Named explicitly: loading authorities on demand would add the system's to ours.
    switch (trust.mode()) {
    case Trust::Mode::System:
        m_configuration.setCaCertificates(QSslConfiguration::systemCaCertificates());
        break;
    case Trust::Mode::Authorities:
        m_configuration.setCaCertificates(trust.certificates());
        break;
    case Trust::Mode::Pinned:
    case Trust::Mode::Insecure:
        m_configuration.setCaCertificates({});
        break;
    }
}

QSslConfiguration TlsContext::configuration() const
{
    return m_configuration;
}

QSslConfiguration TlsContext::plainConfiguration() const
{
    QSslConfiguration configuration = m_configuration;
    if (m_trust.mode() == Trust::Mode::Pinned)
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void TlsContext::keepTicket(const QByteArray &ticket)
{
    if (!ticket.isEmpty())
        m_configuration.setSessionTicket(ticket);
}

void TlsContext::allow(const QSslCertificate &certificate)
{
    m_allowed.insert(fingerprint(certificate));
}

bool TlsContext::isPinned(const QSslCertificate &peer) const
{
    return !peer.isNull() && fingerprint(peer) == m_trust.fingerprint();
}

bool TlsContext::tolerates(const QSslCertificate &peer) const
{
    return (m_trust.mode() == Trust::Mode::Pinned && isPinned(peer))
        || (!peer.isNull() && !m_allowed.isEmpty() && m_allowed.contains(fingerprint(peer)));
}

Failure TlsContext::check(const QSslCertificate &peer) const
{
    if (m_trust.mode() == Trust::Mode::Pinned && !tolerates(peer))
        return {TransportFault::PinMismatch, {}};
    return {};
}

Failure TlsContext::failure(
    const QSslCertificate &peer, const QList<QSslError> &errors, const QString &otherwise) const
{
    if (errors.isEmpty())
        return {TransportFault::TlsHandshake, inWords(otherwise)};
    if (m_trust.mode() == Trust::Mode::Pinned && !isPinned(peer))
        return {TransportFault::PinMismatch, {}};
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons << error.errorString();
    reasons.removeDuplicates();
    return {TransportFault::TlsUntrusted, reasons.join(QLatin1String("; "))};
}

} // namespace ovirt::transport
