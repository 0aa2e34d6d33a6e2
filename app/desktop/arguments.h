// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/options.h"
#include "sdk/connectionoptions.h"

#include <QStringList>

//! What the command line asks for.
struct Arguments {
    bool help = false;
    bool version = false;
    bool demo = false; //!< start the built-in engine and show it
    demo::Options demoOptions;
    ovirt::ConnectionOptions known; //!< goes into the connect dialog's fields
    bool isEngineKnown = false;     //!< the dialog opens at once
    QString error;                  //!< wrong usage, as a sentence; empty: none
    QString helpText;
};

[[nodiscard]] Arguments parsed(const QStringList &commandLine);
