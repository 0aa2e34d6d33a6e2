// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "ui/query/tableselector.h"
#include "ui/reports/reportfile.h"
#include "ui/session/enginesession.h"

namespace demo {
class EngineThread;
}

namespace cli {

//! \brief `export`: takes an inventory, writes one report, says how it went.
//!
//! Nothing is asked of an engine before the target is known to do. Needs an event loop.
class ExportCommand : public QObject {
    Q_OBJECT

public:
    //! \param options  with the password.
    explicit ExportCommand(const ExportOptions &options, QObject *parent = nullptr);
    ~ExportCommand() override;

    void start();
    //! Ends it without a report; the second time at once.
    void interrupt();

Q_SIGNALS:
    //! Once, at the very end: with an ExitCode.
    void finished(int exitCode);

private:
    void startDemo();
    void warn();
    void onStateChanged(browser::EngineSession::State state);
    [[nodiscard]] bool retries();
    void writeReport();
    void refuseReport();
    [[nodiscard]] bool hasVms() const;
    void write(QIODevice &device, const browser::Report &report) const;
    [[nodiscard]] browser::Report report() const;
    [[nodiscard]] browser::TableAnswer found(const ovirt::Inventory &inventory) const;
    [[nodiscard]] QList<browser::AnyColumn> columns() const;
    [[nodiscard]] QList<browser::AnyColumn> searched() const;
    void saySummary(const browser::Report &report);
    void sayFound(const browser::Report &report);
    void sayFailures();
    void sayNotes();
    void end(ExitCode code);

    ExportOptions m_options;
    Console m_console;
    std::optional<browser::ReportFile> m_target;
    std::unique_ptr<demo::EngineThread> m_demo;
    browser::EngineSession m_session;
    int m_retriesDone = 0;
    bool m_isEnding = false;
};

} // namespace cli
