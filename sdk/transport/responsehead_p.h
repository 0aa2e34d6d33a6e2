// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"

#include <optional>
#include <utility>

#include <QByteArray>
#include <QList>

namespace ovirt::transport {

//! The status line and the fields of an answer.
struct OVIRT_TEST_EXPORT ResponseHead {
    int status = 0;
    int minorVersion = 1; //!< of HTTP/1
    QByteArray reason;
    QList<std::pair<QByteArray, QByteArray>> fields; //!< in the order sent, names as sent

    //! The value of the first field of that name, whatever its case; null: there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    //! N of `Keep-Alive: max=N`: further requests that the connection takes; nullopt: not said.
    [[nodiscard]] std::optional<int> keepAliveMax() const;
    //! N of `Keep-Alive: timeout=N`, seconds; nullopt: not said.
    [[nodiscard]] std::optional<int> keepAliveTimeout() const;
};

} // namespace ovirt::transport
