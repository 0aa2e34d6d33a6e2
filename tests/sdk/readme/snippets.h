// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connection.h"
#include "sdk/error.h"
#include "sdk/inventory/inventorycollector.h"
#include "sdk/services/systemservice.h"
#include "sdk/version.h"
#include "sdk/wait.h"

#include <QDebug>

#ifdef HAVE_QCORO
#include <QCoroFuture>
#include <QCoroTask>
#endif

//! What the README's pieces of code call a window.
class Window : public QObject {
public:
    void show(const QList<ovirt::Vm> &) { }
    void tell(const QString &) { }
    void clear() { }
};

#define SNIPPET_PARAMETERS                                                                         \
    [[maybe_unused]] ovirt::Connection &connection, [[maybe_unused]] Window *window
