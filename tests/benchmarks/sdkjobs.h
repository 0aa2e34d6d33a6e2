// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/task.h"

#include <QJsonObject>

// The jobs through the public SDK, as its users would write them. Each returns Spending::report().
// Errors: ovirt::Error, where any request fails.
namespace bench {

//! \brief What it all began with: list the VMs, then of each its disk attachments, NICs and
//! permissions; keep the futures, wait for all.
[[nodiscard]] QJsonObject sdkSeed(const QString &url, const Task &task);

//! The same as a program reads a large engine: the VMs in pages, each page's lists as it comes.
[[nodiscard]] QJsonObject sdkFanOut(const QString &url, const Task &task);

//! The three lists of each VM, again and again, all asked at once.
[[nodiscard]] QJsonObject sdkGets(const QString &url, const Task &task);

//! \brief So many lists asked at once of an engine that does not answer.
//!
//! Returns when the memory has not grown for half a second.
[[nodiscard]] QJsonObject sdkAsked(const QString &url, const Task &task);

} // namespace bench
