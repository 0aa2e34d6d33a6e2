// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/answer.h"

namespace demo {

//! What the head of an answer says of the connection.
struct ConnectionState {
    bool close = false; //!< this is the last answer
    bool sayKeepAlive = false;
    int answersLeft = 0; //!< for `Keep-Alive: max`; 0: no limit is told
    qint64 timeoutSeconds = 5;
    bool chunked = false;
};

//! The status line and the headers of \p answer, up to and with the empty line.
[[nodiscard]] QByteArray answerHead(const Answer &answer, const ConnectionState &connection);
//! A page as Apache writes it for a request it cannot serve.
[[nodiscard]] Answer errorPage(int status);
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace demo
