// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"

class QNetworkReply;

namespace ovirt {

//! What went wrong below HTTP: name, port, proxy, TLS, time, a redirect elsewhere.
Error transportError(const QNetworkReply &reply);

//! What an answer says that is not a success: a fault, a page of a web server.
Error answerError(const QNetworkReply &reply, const QByteArray &body);

//! An answer, even a successful one, that no oVirt engine gives.
Error notAnEngine(const QNetworkReply &reply, const QByteArray &body);

//! The answer belongs to another request, also when asked alone.
Error anotherAnswer(const QUrl &url);

//! Whether the answer calls itself, or at least looks like, XML.
bool isXml(const QNetworkReply &reply, const QByteArray &body);

} // namespace ovirt
