// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"

//! \brief Names that an engine may send and that no widget may take for anything but letters:
//! markup, entities, keys of menus, places of arguments, ends of lines, signs that turn round what
//! follows, and more of it than anyone reads.
[[nodiscard]] const QList<QByteArray> &hostileNames();

//! Gives them to all in \a estate that a person can name, one after another.
void makeHostile(demo::Estate &estate);

//! Fault of an engine, as a body.
[[nodiscard]] QByteArray hostileFault();
