// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/task.h"

#include <QJsonObject>

// The jobs through a QNetworkAccessManager, ours or Qt's own. Bodies are read, and parsed only
// where the job goes on from what they say. Each returns Spending::report().
// Errors: std::exception, where any request fails.
namespace bench {

[[nodiscard]] QJsonObject managerSeed(const QString &url, const Task &task);
[[nodiscard]] QJsonObject managerGets(const QString &url, const Task &task);

} // namespace bench
