// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/windowrun.h"

#include "ui/views/inventoryview.h"

#include <QAction>
#include <QComboBox>
#include <QScrollBar>
#include <QTimer>

WindowRun::WindowRun(BenchWindow &window, StepLog &log, bool isShort)
    : m_window(window)
    , m_log(log)
    , m_isShort(isShort)
{
    connect(&m_window, &BenchWindow::loaded, this, &WindowRun::onLoaded);
}

void WindowRun::start()
{
    m_log.begin();
    m_window.show();
    m_log.end("window shown");
    m_window.load();
    watchFirstRow();
}

void WindowRun::watchFirstRow()
{
    const auto *view = m_window.window().findChild<browser::InventoryView *>();
    connect(
        view->model(), &QAbstractItemModel::rowsInserted, this, [this] { m_log.end("first row"); },
        Qt::SingleShotConnection);
}

void WindowRun::onLoaded()
{
    QTimer::singleShot(0, this, [this] {
        m_log.end("all answers shown");
        if (!m_isShort)
            addSteps();
        doNextStep();
    });
}

void WindowRun::addSteps()
{
    auto *view = m_window.window().findChild<browser::InventoryView *>();
    auto *grouping = m_window.window().findChild<QComboBox *>(QStringLiteral("groupingComboBox"));
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
}

void WindowRun::trigger(const char *action)
{
    m_window.window().findChild<QAction *>(QLatin1String(action))->trigger();
}

// The line is printed when what the step posted, layout and painting, is done too.
void WindowRun::doNextStep()
{
    if (m_steps.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const auto [name, action] = m_steps.takeFirst();
    action();
    m_window.window().findChild<browser::InventoryView *>()->viewport()->repaint();
    QTimer::singleShot(0, this, [this, name = name] {
        m_log.end(name);
        QTimer::singleShot(0, this, &WindowRun::doNextStep);
    });
}
