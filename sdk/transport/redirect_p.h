// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"

#include <QByteArray>
#include <QUrl>

namespace ovirt::transport {

//! What to do with an answer of status 3xx.
struct RedirectDecision {
    enum class Action {
        Deliver, //!< it is no redirect: hand it over
        Follow,  //!< ask for target
        Refuse,  //!< target is not ours to ask, or it is one too many
    };

    Action action = Action::Deliver;
    QUrl target{}; //!< absolute, without user info and fragment

    bool operator==(const RedirectDecision &) const = default;
};

constexpr int maxRedirects = 3;

//! \p followed: how many redirects led to \p from. Only the same scheme, host and port are
//! followed, so that what was sent to \p from in confidence stays there.
[[nodiscard]] OVIRT_TEST_EXPORT RedirectDecision decideRedirect(
    const QUrl &from, int status, const QByteArray &location, int followed);

//! Whether both name the same scheme, host and port.
[[nodiscard]] OVIRT_TEST_EXPORT bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace ovirt::transport
