// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

namespace browser {

class EngineSession;
class RequestsPage;
class SidebarModel;

//! How many rows each view has, for the sidebar.
class SidebarCounts : public QObject {
    Q_OBJECT

public:
    //! \a views and \a requests must outlive it.
    SidebarCounts(SidebarModel &views, RequestsPage &requests, QObject *parent = nullptr);

    //! Whose rows, from the next update on, until there is another; null: nobody's.
    void setSession(const EngineSession *session) { m_session = session; }
    void update();
    //! In a moment: while answers arrive nobody reads faster.
    void updateSoon();
    //! In a turn of its own.
    void updateNext();

private:
    void countRequests();
    [[nodiscard]] qsizetype failures() const;

    SidebarModel &m_views;
    RequestsPage &m_requests;
    const EngineSession *m_session = nullptr;
    QTimer m_timer;
};

} // namespace browser
