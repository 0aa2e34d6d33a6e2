// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <QIcon>

namespace browser {

//! The drawings of this program; a kind always has the same one.
enum class IconName {
    Back,
    Cluster,
    Conceal,
    Connect,
    DataCenter,
    Demo,
    Disk,
    Engine,
    Export,
    Forward,
    Group,
    Help,
    Host,
    Network,
    Nic,
    Permission,
    Refresh,
    Requests,
    Reveal,
    Search,
    Settings,
    Snapshot,
    Star,
    Stop,
    StorageDomain,
    Tag,
    Template,
    Tree,
    User,
    Vm,
    Warning,
};

//! \brief The icon in the colour that the text beside it has.
//!
//! It follows the palette of the moment, so a theme may change while it is shown: QIcon::Selected
//! is the highlighted text's colour, QIcon::Disabled the disabled text's. Sharp at any scale.
[[nodiscard]] QIcon icon(IconName name);
//! The icon in a colour of its own.
[[nodiscard]] QIcon icon(IconName name, const QColor &color);

//! The drawing of a kind.
[[nodiscard]] IconName iconOf(Kind kind);

//! The program's own icon, in its colours.
[[nodiscard]] QIcon programIcon();

} // namespace browser
