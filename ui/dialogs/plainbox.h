// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMessageBox;

namespace browser {

//! \brief Every text of \a box, once it has all of them, is plain.
//!
//! QMessageBox::setTextFormat() is about the first only.
void makePlain(QMessageBox &box);

} // namespace browser
