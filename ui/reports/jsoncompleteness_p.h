// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ovirt {
class Inventory;
}

namespace browser {

class JsonStream;

//! Writes how complete \a inventory is, and how it was taken, as an object.
void writeCompleteness(JsonStream &out, const ovirt::Inventory &inventory);

} // namespace browser
