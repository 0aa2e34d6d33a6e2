// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/window/guiwatchdog.h"
#include "tests/benchmarks/window/treeload.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/views/inventoryview.h"

#include <memory>

//! \brief Plays a load into a tree and its view, by each grouping and in the order of some columns.
//!
//! A turn of the event loop a change, painting included. A line is printed for each kind of turn:
//! the most CPU that one turn took of the GUI thread, and the longest that an event waited.
class TreeRun : public QObject {
    Q_OBJECT

public:
    struct Options {
        int vms = 0;
        int partsATurn = 0;      //!< lists of VMs
        bool isExpanded = false; //!< from the last VM on
        bool isSelected = false; //!< all that is open then
    };

    explicit TreeRun(const Options &options);

    void start();

Q_SIGNALS:
    void finished();

private:
    struct Setting {
        browser::InventoryTreeModel::Grouping grouping;
        const char *column;
    };

    void startSetting();
    void startTurn();
    void endTurn();
    void endPhase();
    void act();
    void expandOrSelect();
    void orderByAnotherColumn();

    const QList<TreePhase> m_phases;
    const Options m_options;
    QList<Setting> m_settings;
    std::unique_ptr<browser::InventoryTreeModel> m_model;
    std::unique_ptr<browser::InventoryView> m_view;
    qsizetype m_phase = 0;
    qsizetype m_turn = 0;
    std::chrono::microseconds m_cpuBefore{0};
    std::chrono::microseconds m_most{0};
    std::chrono::microseconds m_all{0};
    GuiWatchdog m_watchdog;
};
