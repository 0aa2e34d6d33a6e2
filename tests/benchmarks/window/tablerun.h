// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/window/benchwindow.h"
#include "tests/benchmarks/window/steplog.h"

//! \brief A window of its own loads with one table shown, from the first answer to the last row.
class TableRun : public QObject {
    Q_OBJECT

public:
    TableRun(const BenchWindow::Engine &engine, const QString &view,
        const browser::ViewState &state, StepLog &log);

    void start();

Q_SIGNALS:
    void finished();
    void failed();

private:
    void onLoaded();
    [[nodiscard]] QString name() const;

    QString m_view;
    browser::ViewState m_state;
    StepLog &m_log;
    BenchWindow m_window;
};
