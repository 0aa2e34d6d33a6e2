// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/answer.h"
#include "app/demo/http/request.h"

namespace demo {

//! Who knows the answers. The server asks when a request's turn has come, in its own thread.
class Responder {
public:
    Responder() = default;
    virtual ~Responder() = default;
    Q_DISABLE_COPY_MOVE(Responder)

    [[nodiscard]] virtual Answer answer(const Request &request) = 0;
};

} // namespace demo
