// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/api.h"
#include "app/demo/bodycache.h"
#include "app/demo/estate/random.h"
#include "app/demo/estates.h"
#include "app/demo/http/gzip.h"
#include "app/demo/http/responder.h"
#include "app/demo/misbehaviour.h"
#include "app/demo/sso.h"

namespace demo {

//! \brief All that stands below an engine's host name: the API, SSO, services and a few pages.
//!
//! Here is what surrounds the API: sign-in, correlation ids, content types, compression.
class Site final : public Responder {
public:
    //! \p estates and \p counters must outlive it; \p authority is the PEM of the CA, empty without
    //! TLS. \p restart is called, once, when the options say so.
    Site(const Options &options, Estates &estates, const QByteArray &authority, Counters &counters,
        std::function<void()> restart);

    [[nodiscard]] Answer answer(const Request &request) override;

    void expireTokens() { m_sso.expireTokens(); }
    void setOverrides(const QList<Override> &overrides)
    {
        m_misbehaviour = Misbehaviour(overrides);
    }

    void setEstate(Estate estate);
    void changeEstate(const std::function<void(Estate &)> &change);
    //! Whether there is an Apache without an engine: everything is answered with 503.
    void setUnavailable(bool unavailable) { m_unavailable = unavailable; }

private:
    [[nodiscard]] bool restartsNow();
    void makeDueChanges();
    [[nodiscard]] Answer trueAnswer(const Request &request);
    [[nodiscard]] Answer api(const Request &request, QByteArrayView target);
    [[nodiscard]] Answer apiBody(const Request &request, QByteArrayView target);
    [[nodiscard]] Answer service(const Request &request, QByteArrayView path);
    [[nodiscard]] Answer authority(QByteArrayView path) const;
    void compress(Answer &answer);
    [[nodiscard]] QByteArray correlationId(QByteArrayView asked);

    Estates &m_estates;
    bool m_administrator;
    std::deque<Api> m_apis; // of each estate; the last one serves, the others end what they began
    Sso m_sso;
    BodyCache m_bodies;
    Gzip m_gzip;
    Misbehaviour m_misbehaviour;
    QByteArray m_authority;
    Random m_random;         // for the ids of requests that bring none
    QList<Change> m_changes; // still to come
    Restart m_restart;
    std::function<void()> m_doRestart;
    bool m_unavailable = false;
    int m_requests = 0; // to the API, so far
};

} // namespace demo
