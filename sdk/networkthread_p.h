// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

namespace ovirt {

//! A Connection's own thread: a type of its own, so that wait() can tell it from all others.
class NetworkThread final : public QThread { };

} // namespace ovirt
