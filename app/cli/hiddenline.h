// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace cli {

//! \brief A line typed on the terminal that standard input is, which does not show it.
//!
//! SIGINT and SIGTERM end it, and the terminal shows again what is typed; they stay blocked, as
//! SignalWatcher wants them.
//! \returns nullopt where a signal ended it.
[[nodiscard]] std::optional<QByteArray> readHiddenLine(const QString &question);

} // namespace cli
