// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palettesource.h"

#include "ui/columns/kindinfo.h"
#include "ui/columns/shown.h"
#include "ui/details/objectdetails.h"
#include "ui/models/sidebarmodel.h"
#include "ui/query/kindquery.h"
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

// What makes no sense as a filter is looked for letter by letter.
QString asFilter(const QString &typed)
{
    if (!parseQueryOf(Kind::Vm, typed).error)
        return typed;
    QString text = typed;
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

struct Ranked {
    int rank;
    qsizetype number; // below the fixed ones' count: one of these
};

} // namespace

PaletteSource::PaletteSource(
    const MainActions &actions, const QList<PageDeed> &deeds, const ovirt::Inventory &inventory)
    : m_inventory(inventory)
{
    addActions(actions);
    addViews();
    addDeeds(deeds);
    addNames();
}

void PaletteSource::addActions(const MainActions &actions)
{
    for (const MainActions::Menu &menu : actions.menus()) {
        for (QAction *action : menu.actions) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (action != actions.palette)
                m_fixed.append({plain(action->text()), keys.isEmpty() ? plain(menu.title) : keys,
                    action->icon(), QVariant::fromValue(action), action->isEnabled()});
        }
    }
}

void PaletteSource::addViews()
{
    const SidebarModel views;
    for (int row = 0; row < views.rowCount(); ++row) {
        const QModelIndex index = views.index(row);
        const QString view = index.data(SidebarModel::ViewRole).toString();
        if (!view.isEmpty())
            m_fixed.append({index.data().toString(), tr("View"), icon(IconName::Tree), view});
    }
}

// The menu of a row may offer what a menu of the window does.
void PaletteSource::addDeeds(const QList<PageDeed> &deeds)
{
    const QList<PaletteEntry> known = m_fixed;
    for (const PageDeed &deed : deeds) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [&deed](const PaletteEntry &entry) { return entry.title == deed.title; });
        if (!isKnown)
            m_fixed.append(
                {deed.title, tr("This view"), {}, QVariant::fromValue(deed), deed.isEnabled});
    }
}

void PaletteSource::addNames()
{
    for (const KindInfo &kind : allKinds()) {
        if (kind.kind == Kind::Permission) // they have no names of their own
            continue;
        m_places[size_t(kind.kind)] = placeColumnsOf(kind.kind);
        const Objects objects = kind.objects(m_inventory);
        for (qsizetype number = 0; number < objects.size(); ++number)
            m_names.append(
                {nameOf(m_inventory, kind, objects.at(number)), kind.kind, objects.at(number)});
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
    const bool canSearch = !isAnything && !m_names.isEmpty();
    const qsizetype count = qMin<qsizetype>(canSearch ? most - 1 : most, found.size());
    std::partial_sort(
        found.begin(), found.begin() + count, found.end(), [](const Ranked &a, const Ranked &b) {
            return a.rank != b.rank ? a.rank < b.rank : a.number < b.number;
        });
    QList<PaletteEntry> entries;
    for (const Ranked &each : std::as_const(found).first(count)) {
        if (each.number < m_fixed.size())
            entries.append(m_fixed.at(each.number));
        else
            entries.append(entryOf(m_names.at(each.number - m_fixed.size())));
    }
    if (canSearch)
        entries.append(searchFor(typed.trimmed()));
    return entries;
}

PaletteEntry PaletteSource::entryOf(const Name &name) const
{
    return {name.name, detailOf(name), icon(iconOf(name.kind)),
        QVariant::fromValue(infoOf(name.kind).keyOf(name.object))};
}

// An address, a MAC, a part of a comment: what is nobody's name is something that a VM says.
PaletteEntry PaletteSource::searchFor(const QString &typed)
{
    const TableLink rows{Kind::Vm, asFilter(typed)};
    //: %1: what a person typed
    return {tr("Look for “%1” in VMs").arg(asShownLine(typed, longestPlace)), tr("Filter"),
        icon(IconName::Search), QVariant::fromValue(rows), true, true};
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
