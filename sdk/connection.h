// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/auth/questions.h"
#include "sdk/connectionoptions.h"
#include "sdk/ovirt_export.h"
#include "sdk/parsing/stringpools.h"
#include "sdk/types/api.h"

#include <QFuture>
#include <QMutex>

#include <functional>
#include <memory>

class QThread;

namespace ovirt {

class PendingRequest;
class RequestRunner;
class SystemService;
class TrafficRecord;

//! \brief One engine: signs in when first asked, keeps the session, sends every request.
//!
//! \par Thread  Any thread may use it. The work runs on a thread of its own, so waiting for a
//!              future elsewhere never deadlocks.
//! \par Life    Destroying it ends every future under way with Error of kind Cancelled. It does not
//!              sign out: close() does.
class OVIRT_EXPORT Connection {
public:
    //! \brief Sends nothing yet. \a questions: what it may ask while it works.
    //! \throws Error of kind Configuration where \a options cannot work: the URL, the CA file.
    explicit Connection(const ConnectionOptions &options, const Questions &questions = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! What it was made from, connections and pipeline within their ranges and as last set.
    [[nodiscard]] ConnectionOptions options() const;
    //! The API's URL, normalised.
    [[nodiscard]] QUrl url() const;

    //! \brief TCP connections at most, 1 to 64; other values are taken for the nearest of these.
    //!
    //! Takes effect at once, also under way: surplus connections answer what they were sent and
    //! end. No request is lost or asked twice, and no sign-in is needed.
    void setConnections(int count);
    //! Requests outstanding on each connection, 0 (one at a time) to 100. As setConnections().
    void setPipeline(int depth);

    //! \brief Calls \a notify in the thread of \a context when answers and requests did not match.
    //!
    //! Whatever answers there cannot pipeline. What was in doubt is being asked again, and from
    //! here on this Connection asks one by one on each connection, whatever the options say. Called
    //! at most once; a person should hear of it, because it is slow. Ends with \a context.
    void onPipeliningStopped(QObject *context, std::function<void()> notify);

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

    //! \brief A copy of how the last requests went over the wire, the sign-in among them; see
    //! `transport/trafficrecord.h`.
    //!
    //! It asks the engine nothing. Fails with Error of kind Cancelled where the Connection is
    //! destroyed before.
    [[nodiscard]] QFuture<TrafficRecord> traffic();

    //! \internal The one way a request goes out, and the thread it lives in.
    [[nodiscard]] RequestRunner &runner() { return *m_runner; }
    //! \internal How the services, also those of others, get there.
    void submit(std::unique_ptr<PendingRequest> pending);
    //! \internal The texts of all that was read from this engine.
    [[nodiscard]] StringPools &stringPools() { return m_stringPools; }

private:
    mutable QMutex m_optionsMutex;
    ConnectionOptions m_options;
    QUrl m_url;
    StringPools m_stringPools;
    std::unique_ptr<QThread> m_thread;
    RequestRunner *m_runner; // lives in m_thread and ends with it
};

} // namespace ovirt
