// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/transport/trust.h"

#include <QString>

namespace ovirt {

//! \brief An engine's own certificate authority, as it offers it to whoever asks.
//!
//! AuthorityDownload brings it. Nothing protects it on its way: it is to be trusted only after a
//! person has compared the fingerprint with one that came another way.
struct OVIRT_EXPORT EngineAuthority {
    QList<QSslCertificate> certificates; //!< usually one; the authority itself is the first
    //! The engine's web server shows a certificate of this authority. False where an administrator
    //! has given the web server another one: this authority does not help there.
    bool signsServer = false;

    //! SHA-256 of the authority's certificate, 32 bytes.
    [[nodiscard]] QByteArray fingerprint() const;
    //! For ConnectionOptions::trust.
    [[nodiscard]] Trust trust() const { return Trust::authorities(certificates); }
};

//! A fingerprint as people compare it: `AB:CD:…`.
[[nodiscard]] OVIRT_EXPORT QString fingerprintText(const QByteArray &fingerprint);

} // namespace ovirt
