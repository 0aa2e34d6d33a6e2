// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "sdk/connectionoptions.h"
#include "sdk/error.h"

#include <QFuture>

#include <optional>

//! What it takes to sign in to \p engine.
inline ovirt::ConnectionOptions accessTo(const demo::EngineThread &engine)
{
    ovirt::ConnectionOptions options;
    options.url = engine.url().toString();
    options.username = engine.options().username;
    options.password = engine.options().password;
    return options;
}

//! Requests whose path matches \p path never get an answer.
inline demo::Override stalled(const char *path)
{
    demo::Override how;
    how.path = QRegularExpression(QString::fromLatin1(path));
    how.fate = demo::Override::Fate::Stall;
    return how;
}

//! What \p call throws; nullopt: nothing.
template <typename Call>
std::optional<ovirt::Error> thrownBy(Call call)
{
    try {
        call();
        return std::nullopt;
    } catch (const ovirt::Error &error) {
        return error;
    }
}

//! What \p future failed with, once it has ended; nullopt: it did not fail.
template <typename T>
std::optional<ovirt::Error> errorOf(QFuture<T> future)
{
    return thrownBy([&future] { future.waitForFinished(); });
}
