// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "sdk/ovirt_export.h"
#include "sdk/parsing/stringpools.h"
#include "sdk/types/api.h"

#include <QFuture>

#include <memory>

class QThread;

namespace ovirt {

class PendingRequest;
class RequestRunner;
class SystemService;

//! \brief One engine: signs in when first asked, keeps the session, sends every request.
//!
//! \par Thread  Any thread may use it. The work runs on a thread of its own, so waiting for a
//!              future elsewhere never deadlocks.
//! \par Life    Destroying it ends every future under way with Error of kind Cancelled. It does not
//!              sign out: close() does.
class OVIRT_EXPORT Connection {
public:
    //! \brief Sends nothing yet.
    //! \throws Error of kind Configuration where \a options cannot work: the URL, the CA file.
    explicit Connection(const ConnectionOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const ConnectionOptions &options() const;
    //! The API's URL, normalised.
    [[nodiscard]] QUrl url() const;

    //! The root of the tree of services.
    [[nodiscard]] SystemService systemService();

    //! The token, after signing in where that is still to do.
    [[nodiscard]] QFuture<QString> authenticate();
    //! Asks for the API's root, the cheapest question there is.
    [[nodiscard]] QFuture<Api> test();
    //! \brief Ends every request with Error of kind Cancelled, then signs out.
    //! \param logout  false keeps the session: for a token that others use too.
    //! The future finishes at the latest after 10 seconds, and never fails: an engine that is
    //! down has no session to end.
    QFuture<void> close(bool logout = true);

    //! \internal The one way a request goes out, and the thread it lives in.
    [[nodiscard]] RequestRunner &runner() { return *m_runner; }
    //! \internal How the services, also those of others, get there.
    void submit(std::unique_ptr<PendingRequest> pending);
    //! \internal The texts of all that was read from this engine.
    [[nodiscard]] StringPools &stringPools() { return m_stringPools; }

private:
    ConnectionOptions m_options;
    QUrl m_url;
    StringPools m_stringPools;
    std::unique_ptr<QThread> m_thread;
    RequestRunner *m_runner; // lives in m_thread and ends with it
};

} // namespace ovirt
