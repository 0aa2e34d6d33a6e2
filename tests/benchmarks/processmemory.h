// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

//! The most memory that this process ever held, bytes.
[[nodiscard]] qint64 peakResidentBytes();
