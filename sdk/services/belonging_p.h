// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"

#include <QByteArray>

namespace ovirt {

struct Request;

//! What a body says of whether it answers a request.
enum class Belonging {
    Proved,  //!< it names the object that was asked for, or the VM whose list was
    Open,    //!< it says nothing: an empty list, a list of everything, no XML
    Denied,  //!< it names another
    Foreign, //!< it is something else altogether: its root is not that of an answer
};

[[nodiscard]] OVIRT_TEST_EXPORT Belonging belongingOf(
    const QByteArray &body, const Request &request);

} // namespace ovirt
