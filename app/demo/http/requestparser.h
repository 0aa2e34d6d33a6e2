// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/request.h"

#include <optional>

namespace demo {

//! \brief Bytes in, requests out, in order.
//!
//! Strict, and within Apache's limits: 8190 bytes a line, 100 fields. After an error nothing more
//! comes out.
class RequestParser {
public:
    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    //! The next complete request; nullopt: more bytes are needed, or error() is not 0.
    [[nodiscard]] std::optional<Request> next();
    //! The HTTP status that says what is wrong with what came; 0: nothing.
    [[nodiscard]] int error() const { return m_error; }
    //! Bytes of a request that is not complete yet.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size() - m_used; }

private:
    [[nodiscard]] qsizetype headLength();
    bool parseHead(Request &request);
    bool parseRequestLine(QByteArrayView line, Request &request);
    bool parseField(QByteArrayView line, Request &request);
    bool acceptLength(QByteArrayView value);
    bool fail(int status);
    void dropUsed();

    QByteArray m_buffer;
    qsizetype m_used = 0;    // bytes of m_buffer that are done with
    qsizetype m_scanned = 0; // bytes of the head that hold no end of it
    qsizetype m_bodyLength = 0;
    bool m_hasLength = false;
    bool m_hasHost = false;
    int m_error = 0;
};

} // namespace demo
