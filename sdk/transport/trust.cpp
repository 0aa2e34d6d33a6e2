// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/trust.h"

namespace ovirt {

Trust Trust::authorities(const QList<QSslCertificate> &certificates)
{
    Trust trust;
    trust.m_mode = Mode::Authorities;
    trust.m_certificates = certificates;
    return trust;
}

Trust Trust::pinned(const QByteArray &sha256)
{
    Trust trust;
    trust.m_mode = Mode::Pinned;
    trust.m_fingerprint = sha256;
    return trust;
}

Trust Trust::insecure()
{
    Trust trust;
    trust.m_mode = Mode::Insecure;
    return trust;
}

} // namespace ovirt
