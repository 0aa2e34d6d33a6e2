// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report.h"

#include <QObject>

class QWidget;

namespace browser {

class Browser;
class EngineSession;
class ExportFlow;
class MainActions;
class Settings;
class StatusPanel;

//! \brief What can be exported: everything of the VMs shown, or the rows of the view that is open.
//!
//! What is seen is what is exported, and the status bar says where to.
class ExportActions : public QObject {
    Q_OBJECT

public:
    //! All of them must outlive it.
    ExportActions(MainActions &actions, Browser &browser, StatusPanel &status, Settings &settings,
        QWidget *window);

    //! Whose inventory, until there is another; null: there is none to export.
    void setSession(const EngineSession *session) { m_session = session; }

private:
    void exportReport();
    void exportRows(bool selectedOnly);
    [[nodiscard]] Report report() const;

    Browser &m_browser;
    StatusPanel &m_status;
    ExportFlow *m_flow;
    const EngineSession *m_session = nullptr;
};

} // namespace browser
