// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/windowrun.h"

#include "tests/benchmarks/budgets.h"
#include "tests/benchmarks/usage.h"
#include "ui/settings/preferences.h"
#include "ui/views/inventoryview.h"

#include <QAction>
#include <QComboBox>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using State = browser::EngineSession::State;

WindowRun::WindowRun(const QString &url, int connections, int pipeline)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_window(m_settings)
    , m_watchdog(this)
{
    browser::Preferences preferences = browser::preferences(m_settings);
    preferences.connections = connections;
    preferences.pipeline = pipeline;
    browser::setPreferences(m_settings, preferences);
    m_options.url = url;
    m_options.username = QStringLiteral("admin@internal");
    m_options.password = QStringLiteral("demo");
}

void WindowRun::start()
{
    m_window.resize(1280, 800);
    m_window.show();
    report("window shown");
    m_window.openEngine(m_options);
    watchFirstRow();
    connect(m_window.session(), &browser::EngineSession::stateChanged, this,
        &WindowRun::onStateChanged);
}

void WindowRun::watchFirstRow()
{
    const auto *view = m_window.findChild<browser::InventoryView *>();
    connect(
        view->model(), &QAbstractItemModel::rowsInserted, this, [this] { report("first row"); },
        Qt::SingleShotConnection);
}

void WindowRun::onStateChanged(State state)
{
    if (state == State::Failed) {
        std::fprintf(stderr, "%s\n", qPrintable(m_window.session()->sentence()));
        Q_EMIT finished(1);
    } else if (state == State::Ready || state == State::Partial) {
        m_window.session()->disconnect(this);
        QTimer::singleShot(0, this, [this] {
            report("all answers shown");
            doSteps();
        });
    }
}

void WindowRun::doSteps()
{
    auto *view = m_window.findChild<browser::InventoryView *>();
    auto *grouping = m_window.findChild<QComboBox *>(QStringLiteral("groupingComboBox"));
    const auto scrollToEnd = [view] {
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    };
    m_steps = {
        {"scrolled to the end", scrollToEnd},
        {"ordered by another column", [view] { view->sortByColumn(3, Qt::DescendingOrder); }},
        {"ungrouped", [grouping] { grouping->setCurrentIndex(0); }},
        {"grouped again", [grouping] { grouping->setCurrentIndex(1); }},
        {"everything opened", [this] { trigger("expandAllAction"); }},
        {"scrolled to the end, opened", scrollToEnd},
        {"everything closed", [this] { trigger("collapseAllAction"); }},
    };
    doNextStep();
}

void WindowRun::trigger(const char *action)
{
    m_window.findChild<QAction *>(QLatin1String(action))->trigger();
}

// The line is printed when what the step posted, layout and painting, is done too.
void WindowRun::doNextStep()
{
    if (m_steps.isEmpty()) {
        reportBudgets();
        Q_EMIT finished(0);
        return;
    }
    const auto [name, action] = m_steps.takeFirst();
    action();
    m_window.findChild<browser::InventoryView *>()->viewport()->repaint();
    QTimer::singleShot(0, this, [this, name = name] {
        report(name);
        QTimer::singleShot(0, this, &WindowRun::doNextStep);
    });
}

void WindowRun::report(const char *name)
{
    const GuiWatchdog::Duration longest = m_watchdog.takeLongest();
    m_longest = std::max(m_longest, longest);
    const double took = m_since.isValid() ? double(m_since.nsecsElapsed()) / 1e6 : 0;
    const std::chrono::microseconds cpu = bench::cpuTimeOfThread();
    std::printf("%-28s %10.1f %22.1f %12.1f %12.1f\n", name, took, double(longest.count()) / 1000,
        double((cpu - m_cpuBefore).count()) / 1000, double(bench::peakKib()) / 1024);
    std::fflush(stdout);
    m_cpuBefore = cpu;
    m_since.start();
}

void WindowRun::reportBudgets() const
{
    using Sense = bench::Budget::Sense;
    const double longestMs = double(m_longest.count()) / 1000;
    const double peakMb = double(bench::peakKib()) * 1024 / 1e6;
    const QString table =
        bench::budgetTable({{QStringLiteral("longest GUI block: ms"), Sense::AtMost, 50, longestMs},
            {QStringLiteral("resident at the peak: MB"), Sense::AtMost, 400, peakMb}});
    std::printf("\n%s", qPrintable(table));
}
