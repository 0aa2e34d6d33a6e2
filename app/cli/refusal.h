// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cli {

//! Thrown where the command line makes no sense.
struct Refusal {
    QString sentence;
};

} // namespace cli
