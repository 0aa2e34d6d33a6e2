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
    m_groups.append({id, title, {}});
    m_groupById.insert(id, number);
    return number;
}

void TreePlaces::removeGroup(int row)
{
    m_groupById.remove(m_groups.at(m_order.at(row)).id);
    m_order.removeAt(row);
}

quint32 TreePlaces::makePlace(quint32 group)
{
    const quint32 number = quint32(m_places.size());
    m_places.append({m_placeOfVm.size(), group, 0, {}});
    m_placeOfVm.append(number);
    return number;
}

void TreePlaces::insertPlaces(quint32 number, int row, const QList<quint32> &places)
{
    Group &group = m_groups[number];
    group.places.insert(row, places.size(), 0);
    std::copy(places.begin(), places.end(), group.places.begin() + row);
    for (const quint32 place : places)
        m_places[place].group = number;
    renumber(group, row);
}

void TreePlaces::removePlace(quint32 number)
{
    const Place &place = m_places.at(number);
    Group &group = m_groups[place.group];
    const int row = place.row;
    group.places.removeAt(row);
    renumber(group, row);
}

void TreePlaces::setPlaceOrder(quint32 number, const QList<quint32> &places)
{
    Group &group = m_groups[number];
    group.places = places;
    renumber(group, 0);
}

void TreePlaces::renumber(Group &group, qsizetype from)
{
    for (qsizetype row = from; row < group.places.size(); ++row)
        m_places[group.places.at(row)].row = int(row);
}

void TreePlaces::removeVms(const QList<qsizetype> &vms)
{
    for (auto vm = vms.crbegin(); vm != vms.crend(); ++vm)
        m_placeOfVm.removeAt(*vm);
    for (qsizetype vm = 0; vm < m_placeOfVm.size(); ++vm)
        m_places[m_placeOfVm.at(vm)].vm = vm;
}

} // namespace browser
