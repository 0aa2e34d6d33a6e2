// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/options.h"

#include <QStringList>

#include <optional>

namespace demo {

//! What the program was called with.
struct CommandLine {
    std::optional<Options> options; //!< nullopt: do not serve, print `text` and end with `exitCode`
    QString text;
    int exitCode = 0;
    bool estateOnly = false; //!< do not serve, print what would be served

    //! \p arguments begin with the program's name.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace demo
