// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/windowbench.h"

#include "tests/benchmarks/usage.h"
#include "tests/benchmarks/window/keyrun.h"
#include "tests/benchmarks/window/tablerun.h"
#include "tests/benchmarks/window/windowrun.h"
#include "ui/models/sidebarmodel.h"

#include <QTimer>

#include <cstdio>

namespace {

constexpr double mostBlockMs = 50;
constexpr double mostKeyMs = 50;
constexpr double mostResidentMb = 400;

browser::ViewState filtered(const char *filter, const QString &first, const QString &second)
{
    browser::ViewState state;
    state.filter = QLatin1String(filter);
    state.sort = {first, second};
    return state;
}

} // namespace

WindowBench::WindowBench(const Plan &plan)
    : m_plan(plan)
    , m_watchdog(this)
    , m_log(m_watchdog)
{
}

void WindowBench::start()
{
    if (m_plan.hasTree || m_plan.hasKeys)
        m_parts.append([this] { runTree(); });
    if (m_plan.hasKeys)
        addKeys();
    if (m_plan.hasTables)
        addTables();
    doNext();
}

// Later, so that a part that has ended is out of its own functions.
void WindowBench::doNext()
{
    QTimer::singleShot(0, this, [this] {
        if (m_parts.isEmpty())
            end();
        else
            m_parts.takeFirst()();
    });
}

// --- Tree

void WindowBench::runTree()
{
    m_log.printHeader("with the tree shown");
    m_window = std::make_unique<BenchWindow>(
        m_plan.engine, QString::fromLatin1(browser::SidebarModel::treeView));
    connect(m_window.get(), &BenchWindow::failed, this, [this] { Q_EMIT finished(1); });
    auto *run = new WindowRun(*m_window, m_log, !m_plan.hasTree);
    run->setParent(this);
    connect(run, &WindowRun::finished, this, [this, run] {
        run->deleteLater();
        addBudget(QStringLiteral("longest GUI block, tree shown: ms"), mostBlockMs,
            m_log.takeLongestMs());
        addBudget(QStringLiteral("resident at the peak: MB"), mostResidentMb,
            double(bench::peakKib()) * 1024 / 1e6);
        doNext();
    });
    run->start();
}

// --- Keys

// Words, conditions of the view's own columns, and of what they lead to.
void WindowBench::addKeys()
{
    const QString word = QStringLiteral("db-07");
    const QList<std::pair<QString, QStringList>> texts{
        {QString::fromLatin1(browser::SidebarModel::treeView),
            {word, QStringLiteral("status:down disks>2")}},
        {QStringLiteral("vms"), {word, QStringLiteral("status:down disks>2")}},
        {QStringLiteral("disks"), {word, QStringLiteral("vm.status:down size>20GiB")}},
        {QStringLiteral("permissions"), {word, QStringLiteral("role:user granted_on_type:vm")}},
    };
    m_parts.append([this] {
        KeyTimes::printHeader();
        doNext();
    });
    for (const auto &[view, ofView] : texts)
        m_parts.append([this, view = view, ofView = ofView] { runKeys(view, ofView); });
    m_parts.append([this] {
        m_window.reset();
        doNext();
    });
}

void WindowBench::runKeys(const QString &view, const QStringList &texts)
{
    auto *run = new KeyRun(*m_window, view, texts, m_watchdog);
    run->setParent(this);
    connect(run, &KeyRun::finished, this, [this, run, view] {
        run->deleteLater();
        run->times().print(view, m_plan.details);
        addBudget(QStringLiteral("key to painted rows, %1: ms").arg(view), mostKeyMs,
            run->times().worstMs());
        addBudget(QStringLiteral("longest GUI block while typing, %1: ms").arg(view), mostBlockMs,
            run->times().longestBlockMs());
        doNext();
    });
    run->start();
}

// --- Tables

void WindowBench::addTables()
{
    const QList<std::pair<QString, browser::ViewState>> tables{
        {QStringLiteral("vms"), {}},
        {QStringLiteral("disks"), {}},
        {QStringLiteral("permissions"), {}},
        {QStringLiteral("vms"),
            filtered("db status:up", QStringLiteral("-memory"), QStringLiteral("name"))},
        {QStringLiteral("disks"),
            filtered("db size>5GiB", QStringLiteral("-size"), QStringLiteral("name"))},
        {QStringLiteral("permissions"),
            filtered("db role:user", QStringLiteral("-role"), QStringLiteral("vm"))},
    };
    m_parts.append([this] {
        m_log.printHeader("loading, with a table shown");
        doNext();
    });
    for (const auto &[view, state] : tables)
        m_parts.append([this, view = view, state = state] { runTable(view, state); });
}

void WindowBench::runTable(const QString &view, const browser::ViewState &state)
{
    auto *run = new TableRun(m_plan.engine, view, state, m_log);
    run->setParent(this);
    connect(run, &TableRun::failed, this, [this] { Q_EMIT finished(1); });
    connect(run, &TableRun::finished, this, [this, run, view, state] {
        run->deleteLater();
        const QString what = QStringLiteral("longest GUI block, %1 shown%2: ms")
                                 .arg(view, state.filter.isEmpty() ? u"" : u", filtered");
        addBudget(what, mostBlockMs, m_log.takeLongestMs());
        doNext();
    });
    run->start();
}

// --- Budgets

void WindowBench::addBudget(const QString &what, double limit, double measured)
{
    m_budgets.append({what, bench::Budget::Sense::AtMost, limit, measured});
}

void WindowBench::end()
{
    std::printf("\n%s", qPrintable(bench::budgetTable(m_budgets)));
    Q_EMIT finished(0);
}
