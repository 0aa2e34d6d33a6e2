// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palettesource.h"

#include "ui/columns/kindinfo.h"
#include "ui/columns/shown.h"
#include "ui/models/sidebarmodel.h"
#include "ui/query/namematch.h"
#include "ui/views/icons.h"

#include <QAction>

#include <algorithm>
#include <limits>

namespace browser {
namespace {

// In the menu's words, without what only a menu needs.
QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

constexpr qsizetype longestPlace = 60; // characters
constexpr int lastRank = std::numeric_limits<int>::max();

// Where an object belongs, as it says first: several may have the same name.
QList<AnyColumn> placeColumnsOf(Kind kind)
{
    QList<AnyColumn> places;
    const QList<AnyColumn> own = ownColumnsOf(kind);
    for (const char *key : {"vm", "cluster", "data_center", "domain"}) {
        std::copy_if(own.begin(), own.end(), std::back_inserter(places),
            [key](const AnyColumn &column) { return column.key() == QLatin1String(key); });
    }
    return places;
}

struct Ranked {
    int rank;
    qsizetype number; // below the fixed ones' count: one of these
};

} // namespace

PaletteSource::PaletteSource(const MainActions &actions, const ovirt::Inventory &inventory)
    : m_inventory(inventory)
{
    for (const MainActions::Menu &menu : actions.menus()) {
        for (QAction *action : menu.actions) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (action != actions.palette)
                m_fixed.append({plain(action->text()), keys.isEmpty() ? plain(menu.title) : keys,
                    action->icon(), QVariant::fromValue(action), action->isEnabled()});
        }
    }
    const SidebarModel views;
    for (int row = 0; row < views.rowCount(); ++row) {
        const QModelIndex index = views.index(row);
        const QString view = index.data(SidebarModel::ViewRole).toString();
        if (!view.isEmpty())
            m_fixed.append({index.data().toString(), tr("View"), icon(IconName::Tree), view});
    }
    for (const KindInfo &kind : allKinds()) {
        if (kind.kind == Kind::Permission) // they have no names of their own
            continue;
        m_places[size_t(kind.kind)] = placeColumnsOf(kind.kind);
        const Objects objects = kind.objects(inventory);
        for (qsizetype number = 0; number < objects.size(); ++number)
            m_names.append(
                {nameOf(inventory, kind, objects.at(number)), kind.kind, objects.at(number)});
        m_objects.append(objects);
    }
}

QList<PaletteEntry> PaletteSource::find(const QString &typed, int most) const
{
    QList<Ranked> found;
    const bool isAnything = typed.trimmed().isEmpty();
    for (qsizetype number = 0; number < m_fixed.size(); ++number) {
        const PaletteEntry &entry = m_fixed.at(number);
        if (isAnything && !entry.isEnabled)
            continue;
        if (const std::optional<int> rank = matchRank(entry.title, typed))
            found.append({entry.isEnabled ? *rank : lastRank, number});
    }
    for (qsizetype number = 0; number < m_names.size() && !isAnything; ++number) {
        if (const std::optional<int> rank = matchRank(m_names.at(number).name, typed))
            found.append({*rank, m_fixed.size() + number});
    }
    const qsizetype count = qMin<qsizetype>(most, found.size());
    std::partial_sort(
        found.begin(), found.begin() + count, found.end(), [](const Ranked &a, const Ranked &b) {
            return a.rank != b.rank ? a.rank < b.rank : a.number < b.number;
        });
    QList<PaletteEntry> entries;
    for (const Ranked &each : std::as_const(found).first(count)) {
        if (each.number < m_fixed.size()) {
            entries.append(m_fixed.at(each.number));
            continue;
        }
        const Name &name = m_names.at(each.number - m_fixed.size());
        const KindInfo &kind = infoOf(name.kind);
        entries.append({name.name, detailOf(name), icon(iconOf(name.kind)),
            QVariant::fromValue(kind.keyOf(name.object))});
    }
    return entries;
}

// "VM · Prod-A"
QString PaletteSource::detailOf(const Name &name) const
{
    const QString kind = translatedTitle(infoOf(name.kind).one);
    for (const AnyColumn &place : m_places[size_t(name.kind)]) {
        const QString where = formatted(place.value(m_inventory, name.object), place.format());
        if (!where.isEmpty())
            return kind + QStringLiteral(" · ") + asShownLine(where, longestPlace);
    }
    return kind;
}

} // namespace browser
