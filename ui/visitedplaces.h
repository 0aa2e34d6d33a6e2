// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <QList>
#include <QString>

namespace browser {

//! Where one has been: an object in a view.
struct VisitedPlace {
    QString view;
    ObjectKey object; //!< null: nothing was chosen there yet
    QString filter;   //!< of the view, when it was left
};

//! \brief The way through a browser, to be gone back and forward.
//!
//! What comes after one went back takes the place of what was ahead.
class VisitedPlaces {
public:
    void clear();
    //! False: it is where one is already.
    bool visit(const VisitedPlace &place);
    //! The present place is left with that \a filter of its \a view.
    void leave(const QString &view, const QString &filter);

    [[nodiscard]] bool canGoBack() const { return m_present > 0; }
    [[nodiscard]] bool canGoForward() const { return m_present + 1 < m_places.size(); }
    //! To be asked only where one can.
    VisitedPlace back() { return m_places.at(--m_present); }
    VisitedPlace forward() { return m_places.at(++m_present); }

private:
    QList<VisitedPlace> m_places;
    qsizetype m_present = -1; // none yet
};

} // namespace browser
