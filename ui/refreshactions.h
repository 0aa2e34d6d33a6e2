// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace browser {

class Browser;
class EngineSession;
class MainActions;
class Settings;

//! What asks the engine again: for everything, for what failed, for the selected VMs; and what ends
//! that.
class RefreshActions : public QObject {
    Q_OBJECT

public:
    //! All of them must outlive it.
    RefreshActions(MainActions &actions, Browser &browser, const Settings &settings,
        QObject *parent = nullptr);

    //! What is asked, until there is another; null: nothing.
    void setSession(EngineSession *session) { m_session = session; }

private:
    void refresh();
    void retryFailed();
    void refreshSelected();

    Browser &m_browser;
    const Settings &m_settings;
    EngineSession *m_session = nullptr;
};

} // namespace browser
