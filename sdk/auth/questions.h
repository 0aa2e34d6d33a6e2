// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"
#include "sdk/transport/trust.h"

#include <QFuture>

#include <functional>

namespace ovirt {

//! \brief What a Connection may have to ask a person while it works.
//!
//! Each is asked once, and whatever needs the answer waits meanwhile. A future that is cancelled or
//! fails is a no: all that waited ends with the Error of which it was about. Without a function
//! nobody is asked, which is a no too.
//! \par Thread  They are called in the Connection's own thread and must not wait there: hand the
//!              question to the thread that can ask, and give back a future at once.
struct Questions {
    //! The password of \a username. Asked when a sign-in is due and none is kept: for the first
    //! time, or because the engine has ended the session. The answer is forgotten after use.
    std::function<QFuture<QString>(const QString &username)> password;
    //! \brief Whom to trust instead, since the engine's certificate is not, or is another than it
    //! was.
    //!
    //! \a refusal says why, and has the certificate(). Not one byte of a request went to it. The
    //! usual answer is Trust::pinned() with the fingerprint that a person has compared.
    std::function<QFuture<Trust>(const Error &refusal)> trust;
};

} // namespace ovirt
