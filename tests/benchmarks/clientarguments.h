// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/task.h"

#include <QStringList>

namespace bench {

//! What the client's process is told, and the command line that tells it.
struct ClientArguments {
    QString url; //!< of the engine
    Task task;   //!< without what only the engine needs to know

    [[nodiscard]] QStringList toCommandLine() const;
    //! Ends the process with a help text where \a arguments, the program's name first, are wrong.
    [[nodiscard]] static ClientArguments parse(const QStringList &arguments);
};

} // namespace bench
