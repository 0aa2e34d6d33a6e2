// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/anycolumn.h"
#include "ui/columns/objects.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/mainactions.h"
#include "ui/pagedeeds.h"

#include "sdk/inventory/inventory.h"

#include <array>

namespace browser {

//! \brief What a CommandPalette finds: actions, views, and every object by its name; at the end
//! the VMs that say what was typed anywhere else.
//!
//! A payload is a QAction *, a PageDeed, a view's stable name, an ObjectKey or a TableLink. An
//! action that makes no sense now is found by its name only, behind all others, and cannot be
//! chosen.
class PaletteSource {
    Q_DECLARE_TR_FUNCTIONS(browser::PaletteSource)

public:
    //! \a deeds are those of the page that is open.
    PaletteSource(const MainActions &actions, const QList<PageDeed> &deeds,
        const ovirt::Inventory &inventory);

    [[nodiscard]] QList<PaletteEntry> find(const QString &typed, int most) const;

private:
    // An object's name, in memory once while the palette is open.
    struct Name {
        QString name;
        Kind kind;
        const void *object;
    };

    void addActions(const MainActions &actions);
    void addViews();
    void addDeeds(const QList<PageDeed> &deeds);
    void addNames();
    [[nodiscard]] PaletteEntry entryOf(const Name &name) const;
    [[nodiscard]] QString detailOf(const Name &name) const;
    [[nodiscard]] static PaletteEntry searchFor(const QString &typed);

    ovirt::Inventory m_inventory;
    std::array<QList<AnyColumn>, kindCount> m_places; // what tells namesakes apart
    QList<PaletteEntry> m_fixed;                      // actions and views
    QList<Name> m_names;
    QList<Objects> m_objects; // keeps them alive
};

} // namespace browser
