// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/answer.h"
#include "app/demo/http/counters.h"
#include "app/demo/http/request.h"
#include "app/demo/options.h"

#include <QHash>

namespace demo {

//! \brief Sign-in and sign-out, and who is signed in.
//!
//! The form-encoded endpoints of an engine's SSO, with its JSON and its HTTP 400 for all that
//! fails.
class Sso {
public:
    Sso(const Options &options, Counters &counters);

    //! `POST /ovirt-engine/sso/oauth/token`
    [[nodiscard]] Answer token(const Request &request);
    //! `POST /ovirt-engine/services/sso-logout`
    [[nodiscard]] Answer logout(const Request &request);
    //! Whether the header `Authorization` of a request opens the API.
    [[nodiscard]] bool isSignedIn(QByteArrayView authorization);
    //! From now on no token that was given out is good.
    void expireTokens() { m_tokens.clear(); }

private:
    [[nodiscard]] QByteArray newToken() const;
    [[nodiscard]] bool isUser(const QByteArray &username, const QByteArray &password) const;

    Counters &m_counters;
    QByteArray m_username;
    QByteArray m_password;
    std::chrono::seconds m_lifetime;
    QHash<QByteArray, Clock::time_point> m_tokens; // when each was given out
};

} // namespace demo
