// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/wait.h"

#include "sdk/error.h"
#include "sdk/networkthread_p.h"

#include <QCoreApplication>

namespace ovirt::detail {

void requireMayWait()
{
    if (!dynamic_cast<NetworkThread *>(QThread::currentThread()))
        return;
    throw Error(Error::Kind::Configuration,
        QCoreApplication::translate("ovirt", "A connection's own thread cannot wait for itself."))
        .setAdvice(QCoreApplication::translate("ovirt", "Give continuations a context."));
}

void throwWithdrawn()
{
    throw Error(Error::Kind::Cancelled,
        QCoreApplication::translate("ovirt", "The request was withdrawn before its answer came."));
}

} // namespace ovirt::detail
