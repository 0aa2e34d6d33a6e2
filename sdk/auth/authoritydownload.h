// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/auth/engineauthority.h"

#include <QFuture>

#include <memory>

class QThread;

namespace ovirt {

class AuthorityRequest;

//! \brief Downloads the certificate authority that an engine offers. Needs no user.
//!
//! \par Thread  Any; the work is done in a thread of its own, so waiting for the future is safe.
//! \par Errors  Of the future: Error of kind NotFound where whatever answers offers none, Protocol
//!              where what it offers is no certificate, Cancelled where this ends first.
class OVIRT_EXPORT AuthorityDownload {
public:
    //! Starts it. \a url is written as for ConnectionOptions::url.
    //! \throws Error of kind Configuration, which says what is wrong with the URL.
    explicit AuthorityDownload(const QString &url);
    ~AuthorityDownload();
    AuthorityDownload(const AuthorityDownload &) = delete;
    AuthorityDownload &operator=(const AuthorityDownload &) = delete;

    //! What the engine offers.
    [[nodiscard]] QFuture<EngineAuthority> future() const { return m_future; }

private:
    std::unique_ptr<QThread> m_thread;
    AuthorityRequest *m_request; // lives in m_thread and ends with it
    QFuture<EngineAuthority> m_future;
};

} // namespace ovirt
