// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>

#include <optional>

// The engine's SSO: what is sent to it and what its answers mean. No I/O.
namespace ovirt::sso {

//! \brief The form-encoded POST of the sign-in, or of its end, to the engine of \a api.
//!
//! Its deadline is its own: an engine that hangs must not hang whoever closes the window.
OVIRT_TEST_EXPORT QNetworkRequest signInRequest(const QUrl &api);
OVIRT_TEST_EXPORT QNetworkRequest revokeRequest(const QUrl &api);

OVIRT_TEST_EXPORT QByteArray signInForm(const QString &username, const QString &password);
OVIRT_TEST_EXPORT QByteArray revokeForm(const QString &token);

//! \brief The token that the SSO's answer gives; nullopt: this is no answer of an SSO.
//! \throws Error of kind Authentication where the engine refused.
OVIRT_TEST_EXPORT std::optional<QString> parseToken(int httpStatus, const QByteArray &body);

} // namespace ovirt::sso
