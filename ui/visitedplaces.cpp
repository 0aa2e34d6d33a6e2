// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/visitedplaces.h"

namespace browser {

constexpr qsizetype mostPlaces = 100;

void VisitedPlaces::clear()
{
    m_places.clear();
    m_present = -1;
}

bool VisitedPlaces::visit(const VisitedPlace &place)
{
    if (m_present >= 0 && m_places.at(m_present).view == place.view
        && m_places.at(m_present).object == place.object)
        return false;
    if (m_present >= 0 && m_places.at(m_present).view == place.view
        && m_places.at(m_present).object.isNull())
        --m_present; // what is chosen there first takes its place
    m_places.resize(m_present + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_present = m_places.size() - 1;
    return true;
}

void VisitedPlaces::leave(const QString &view, const QString &filter)
{
    if (m_present >= 0 && m_places.at(m_present).view == view)
        m_places[m_present].filter = filter;
}

} // namespace browser
