// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/treerun.h"

#include "tests/benchmarks/usage.h"

#include <QTimer>

#include <cstdio>

using browser::InventoryTreeModel;
using browser::InventoryView;
using Grouping = InventoryTreeModel::Grouping;

namespace {

constexpr int pauseMs = 12; // between turns: what is asked to be painted is, after 5

double ms(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

const char *nameOf(Grouping grouping)
{
    return grouping == Grouping::None ? "none" : grouping == Grouping::Tag ? "tag" : "cluster";
}

} // namespace

TreeRun::TreeRun(const Options &options)
    : m_phases(treeLoad(options.vms, options.partsATurn))
    , m_options(options)
    , m_watchdog(this)
{
    for (const Grouping grouping : {Grouping::None, Grouping::Cluster, Grouping::Tag}) {
        for (const char *column : {"name", "status", "memory", "provisioned", "host"})
            m_settings.append({grouping, column});
    }
}

void TreeRun::start()
{
    std::printf("%-10s %-12s %-16s %6s %14s %14s %14s\n", "grouping", "order", "turns of", "turns",
        "CPU of all ms", "most in one ms", "longest block");
    startSetting();
}

void TreeRun::startSetting()
{
    m_view = std::make_unique<InventoryView>();
    m_model = std::make_unique<InventoryTreeModel>();
    m_model->setGrouping(m_settings.first().grouping);
    m_view->setModel(m_model.get());
    m_model->setSortedBy(browser::SortedBy({QString::fromLatin1(m_settings.first().column)}));
    m_view->resize(1280, 800);
    m_view->show();
    m_phase = m_turn = 0;
    QTimer::singleShot(pauseMs, this, [this] {
        static_cast<void>(m_watchdog.takeLongest()); // of the making
        startTurn();
    });
}

void TreeRun::startTurn()
{
    m_cpuBefore = bench::cpuTimeOfThread();
    act();
    // What the turn posted, layout and painting, is done before a timer that has to wait.
    QTimer::singleShot(pauseMs, this, &TreeRun::endTurn);
}

void TreeRun::act()
{
    if (m_phase == m_phases.size()) {
        orderByAnotherColumn();
        return;
    }
    const TreeTurn &turn = m_phases.at(m_phase).turns.at(m_turn);
    m_model->apply(turn.inventory, turn.applied);
    if (m_phase == 0 && m_turn + 1 == m_phases.first().turns.size())
        expandOrSelect();
}

void TreeRun::expandOrSelect()
{
    if (m_options.isExpanded)
        m_view->expandAll();
    if (m_options.isSelected)
        m_view->selectAll();
}

void TreeRun::orderByAnotherColumn()
{
    const bool byName = qstrcmp(m_settings.first().column, "name") == 0;
    m_view->sortByColumn(
        m_model->columnNumber(QString::fromLatin1(byName ? "provisioned" : "name")),
        Qt::DescendingOrder);
}

void TreeRun::endTurn()
{
    const auto spent = bench::cpuTimeOfThread() - m_cpuBefore;
    m_most = std::max(m_most, spent);
    m_all += spent;
    ++m_turn;
    if (m_phase == m_phases.size() || m_turn == m_phases.at(m_phase).turns.size())
        endPhase();
    else
        startTurn();
}

void TreeRun::endPhase()
{
    const bool isLast = m_phase == m_phases.size();
    const Setting &setting = m_settings.first();
    std::printf("%-10s %-12s %-16s %6lld %14.1f %14.1f %14.1f\n", nameOf(setting.grouping),
        setting.column, isLast ? "another order" : m_phases.at(m_phase).name, (long long)m_turn,
        ms(m_all), ms(m_most), ms(m_watchdog.takeLongest()));
    std::fflush(stdout);
    m_most = m_all = {};
    m_turn = 0;
    ++m_phase;
    if (!isLast) {
        startTurn();
        return;
    }
    m_settings.removeFirst();
    if (m_settings.isEmpty())
        Q_EMIT finished();
    else
        startSetting();
}
