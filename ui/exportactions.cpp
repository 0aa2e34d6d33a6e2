// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exportactions.h"

#include "ui/browser.h"
#include "ui/exportflow.h"
#include "ui/mainactions.h"
#include "ui/pages/treepage.h"
#include "ui/session/enginesession.h"
#include "ui/views/inventoryview.h"
#include "ui/views/statuspanel.h"

#include <QAction>

namespace browser {

ExportActions::ExportActions(MainActions &actions, Browser &browser, StatusPanel &status,
    Settings &settings, QWidget *window)
    : QObject(window)
    , m_browser(browser)
    , m_status(status)
    , m_flow(new ExportFlow(settings, window))
{
    connect(actions.exportReport, &QAction::triggered, this, &ExportActions::exportReport);
    connect(actions.exportView, &QAction::triggered, this, [this] { exportRows(false); });
    connect(actions.exportSelection, &QAction::triggered, this, [this] { exportRows(true); });
    connect(&status, &StatusPanel::noticeLinkClicked, m_flow, &ExportFlow::openFolder);
    connect(m_flow, &ExportFlow::saved, this, [this](const QString &file) {
        m_status.showNotice(
            QCoreApplication::translate("browser::MainWindow", "Report saved to %1").arg(file),
            QCoreApplication::translate("browser::MainWindow", "Open the folder"));
    });
}

Report ExportActions::report() const
{
    return {m_session->inventory(), m_browser.tree().tree().vmsShown(),
        ovirt::engineUrl(m_session->options().url), m_session->takenAt(),
        QCoreApplication::applicationVersion(), QLocale(), std::nullopt, m_browser.tree().filter()};
}

void ExportActions::exportReport()
{
    m_flow->start(report());
}

void ExportActions::exportRows(bool selectedOnly)
{
    const PageRows rows = m_browser.page().rows(selectedOnly);
    Report report = this->report();
    report.inventory = rows.inventory;
    report.table = TableSheet{rows.kind, rows.objects, rows.order, rows.columns,
        selectedOnly ? QString() : m_browser.page().filter()};
    m_flow->start(report);
}

} // namespace browser
