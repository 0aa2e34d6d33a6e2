// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace browser {

class Browser;
class EngineSession;
class MainActions;
class RowActions;

//! What a person can do just now, and why not.
class EnabledActions {
public:
    //! All of them must outlive it.
    EnabledActions(MainActions &actions, Browser &browser, RowActions &rowActions);

    //! Enables what can be done with \a session; null: nothing was opened yet.
    void update(const EngineSession *session);

private:
    void updateAsking(const EngineSession *session, bool hasRows, bool isBusy);
    void updateRetry(const EngineSession *session);
    void updateView(bool hasSession, bool hasRows);

    MainActions &m_actions;
    Browser &m_browser;
    RowActions &m_rowActions;
};

} // namespace browser
