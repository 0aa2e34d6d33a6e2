// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/api.h"
#include "app/demo/bodycache.h"
#include "app/demo/estate/random.h"
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
    //! \p estate and \p counters must outlive it; \p authority is the PEM of the CA, empty without
    //! TLS.
    Site(const Options &options, const Estate &estate, const QByteArray &authority,
        Counters &counters);

    [[nodiscard]] Answer answer(const Request &request) override;

    void expireTokens() { m_sso.expireTokens(); }
    void setOverrides(const QList<Override> &overrides)
    {
        m_misbehaviour = Misbehaviour(overrides);
    }

private:
    [[nodiscard]] Answer trueAnswer(const Request &request);
    [[nodiscard]] Answer api(const Request &request, QByteArrayView target);
    [[nodiscard]] Answer apiBody(const Request &request, QByteArrayView target);
    [[nodiscard]] Answer service(const Request &request, QByteArrayView path);
    [[nodiscard]] Answer authority(QByteArrayView path) const;
    void compress(Answer &answer);
    [[nodiscard]] QByteArray correlationId(QByteArrayView asked);

    Api m_api;
    Sso m_sso;
    BodyCache m_bodies;
    Gzip m_gzip;
    Misbehaviour m_misbehaviour;
    QByteArray m_authority;
    Random m_random; // for the ids of requests that bring none
};

} // namespace demo
