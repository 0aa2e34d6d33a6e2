// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <QList>

namespace browser {

class ViewPage;
class ViewSettings;

//! What was selected last, for the next start and the next engine to look for.
class LastSelection {
public:
    //! \a settings must outlive it.
    explicit LastSelection(ViewSettings &settings)
        : m_settings(settings)
    {
    }

    //! \brief Remembers \a object and what else is selected in \a page, or the group that is.
    //!
    //! Where nothing came to be chosen, what was chosen before stays.
    void save(const ObjectKey &object, const ViewPage &page);
    //! Selects it in \a page, as soon as it comes.
    void showIn(ViewPage &page) const;

private:
    ViewSettings &m_settings;
};

} // namespace browser
