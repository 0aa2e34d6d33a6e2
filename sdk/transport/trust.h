// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QSslCertificate>

namespace ovirt {

//! \brief Whom we believe to be the server. A value; decided by a person, never by the transport.
class OVIRT_EXPORT Trust {
public:
    //! By what somebody is believed.
    enum class Mode {
        System,      //!< the authorities of the operating system
        Authorities, //!< these authorities and no others
        Pinned,      //!< exactly one certificate, whoever signed it, whatever its dates and names
        Insecure,    //!< anybody; the traffic is encrypted and nothing more
    };

    //! System.
    Trust() = default;
    //! These \p certificates of authorities and no others.
    [[nodiscard]] static Trust authorities(const QList<QSslCertificate> &certificates);
    //! \p sha256: the 32 bytes of the certificate's fingerprint.
    [[nodiscard]] static Trust pinned(const QByteArray &sha256);
    //! Anybody.
    [[nodiscard]] static Trust insecure();

    //! Which of them it is.
    [[nodiscard]] Mode mode() const { return m_mode; }
    //! Of Authorities.
    [[nodiscard]] QList<QSslCertificate> certificates() const { return m_certificates; }
    //! Of Pinned: SHA-256, 32 bytes.
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }

    bool operator==(const Trust &) const = default;

private:
    Mode m_mode = Mode::System;
    QList<QSslCertificate> m_certificates; // of Authorities
    QByteArray m_fingerprint;              // of Pinned
};

} // namespace ovirt

Q_DECLARE_METATYPE(ovirt::Trust)
