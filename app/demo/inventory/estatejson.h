// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"

#include <QIODevice>

namespace demo {

//! \brief Everything in \p estate, object by object, as one JSON object in UTF-8.
//!
//! Sizes and memory are in bytes, times in milliseconds since 1970, UTC. What an engine leaves out,
//! such as the host of a VM that is down, has no key. Objects refer to each other by their ids.
//! `permissions` of a VM are those that its list shows, inherited ones included; `grants` are all
//! permissions with the object they were given on: its `kind` (`system`, `data_center`, …) and id.
void writeEstate(const Estate &estate, QIODevice &out);

} // namespace demo
