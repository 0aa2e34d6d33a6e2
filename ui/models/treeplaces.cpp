// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treeplaces.h"

namespace browser {

void TreePlaces::clear()
{
    *this = {};
}

std::optional<quint32> TreePlaces::findGroup(const QString &id) const
{
    const auto found = m_groupById.constFind(id);
    return found == m_groupById.cend() ? std::nullopt : std::optional(*found);
}

quint32 TreePlaces::makeGroup(const QString &id, const QString &title)
{
    const quint32 number = quint32(m_groups.size());
    m_groups.append({id, title});
    m_groupById.insert(id, number);
    return number;
}

void TreePlaces::insertGroup(int row, quint32 number)
{
    m_order.insert(row, number);
    renumberGroups(row);
}

void TreePlaces::removeGroup(int row)
{
    Group &group = m_groups[m_order.at(row)];
    m_groupById.remove(group.id);
    group = {}; // its number is not used again
    m_order.removeAt(row);
    renumberGroups(row);
}

void TreePlaces::setGroupOrder(const QList<quint32> &order)
{
    m_order = order;
    renumberGroups(0);
}

void TreePlaces::renumberGroups(qsizetype from)
{
    for (qsizetype row = from; row < m_order.size(); ++row)
        m_groups[m_order.at(row)].row = int(row);
}

quint32 TreePlaces::makePlace(qsizetype vm, quint32 group)
{
    const quint32 number = quint32(m_places.size());
    m_places.append({vm, group, 0, {}});
    if (vm == m_placesOfVm.size())
        m_placesOfVm.append(Places());
    m_placesOfVm[vm].append(number);
    return number;
}

void TreePlaces::insertPlaces(quint32 number, int row, const QList<quint32> &places)
{
    QList<quint32> &all = m_groups[number].places;
    all.insert(row, places.size(), 0);
    std::copy(places.begin(), places.end(), all.begin() + row);
    renumber(number, row);
}

void TreePlaces::removePlaces(quint32 number, int row, int count)
{
    m_groups[number].places.remove(row, count);
    renumber(number, row);
}

void TreePlaces::setPlaces(quint32 number, const QList<quint32> &places)
{
    m_groups[number].places = places;
    renumber(number, 0);
}

void TreePlaces::renumber(quint32 number, qsizetype from)
{
    const QList<quint32> &places = m_groups.at(number).places;
    for (qsizetype row = from; row < places.size(); ++row) {
        Place &place = m_places[places.at(row)];
        place.group = number;
        place.row = int(row);
    }
}

void TreePlaces::removeVms(const QList<qsizetype> &vms)
{
    auto gone = vms.cbegin();
    qsizetype kept = 0;
    for (qsizetype vm = 0; vm < m_placesOfVm.size(); ++vm) {
        if (gone != vms.cend() && *gone == vm) {
            ++gone;
            continue;
        }
        if (kept != vm)
            m_placesOfVm[kept] = m_placesOfVm.at(vm);
        for (const quint32 place : m_placesOfVm.at(kept))
            m_places[place].vm = kept;
        ++kept;
    }
    m_placesOfVm.resize(kept);
}

} // namespace browser
