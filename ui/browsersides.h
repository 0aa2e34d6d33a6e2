// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/sidessplitter.h"

namespace browser {

class Settings;

//! \brief The pages between the sidebar and the details, either of which is shown or not, and as
//! wide as it was left.
class BrowserSides : public SidesSplitter {
    Q_OBJECT

public:
    //! Takes the three over. \a settings must outlive it.
    BrowserSides(Settings &settings, QWidget *sidebar, QWidget *pages, QWidget *details);

    [[nodiscard]] bool isSidebarShown() const { return m_sidebar->isVisibleTo(this); }
    [[nodiscard]] bool areDetailsShown() const { return m_details->isVisibleTo(this); }
    void setSidebarShown(bool isShown);
    void setDetailsShown(bool areShown);
    //! As wide as they were left.
    void restoreSides();
    //! Writes down how wide they are.
    void saveSides();

private:
    Settings &m_settings;
    QWidget *m_sidebar;
    QWidget *m_details;
};

} // namespace browser
