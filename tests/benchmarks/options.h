// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/plan.h"

#include <QStringList>

namespace bench {

//! What the command line asks for.
struct Options {
    Plan plan;
    int runs = 3; //!< rounds; the table has their medians
    QString folder;

    //! Ends the process with a help text where \a arguments, the program's name first, are wrong.
    [[nodiscard]] static Options parse(const QStringList &arguments);
};

} // namespace bench
