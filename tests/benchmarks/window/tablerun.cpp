// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/tablerun.h"

#include "ui/pages/viewpage.h"

#include <QTimer>

namespace {

constexpr int settlingMs = 1000; // the last answer is asked about at the table's own pace

} // namespace

TableRun::TableRun(const BenchWindow::Engine &engine, const QString &view,
    const browser::ViewState &state, StepLog &log)
    : m_view(view)
    , m_state(state)
    , m_log(log)
    , m_window(engine, view, state)
{
    connect(&m_window, &BenchWindow::loaded, this, &TableRun::onLoaded);
    connect(&m_window, &BenchWindow::failed, this, &TableRun::failed);
}

void TableRun::start()
{
    m_window.show();
    QTimer::singleShot(0, this, [this] {
        m_log.begin();
        m_window.load();
    });
}

void TableRun::onLoaded()
{
    m_log.end(qPrintable(name()));
    QTimer::singleShot(settlingMs, this, [this] {
        m_log.end("  its last rows");
        Q_EMIT finished();
    });
}

QString TableRun::name() const
{
    return m_state.filter.isEmpty() ? m_view + QStringLiteral(" shown")
                                    : m_view + QLatin1Char(' ') + m_state.filter;
}
