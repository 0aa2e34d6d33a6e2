// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/inventorybuilder.h"
#include "ui/models/inventorytreemodel.h"

#include <QAbstractItemModelTester>
#include <QMetaMethod>
#include <QSignalSpy>

#include <memory>

// What the tests of the tree have in common.
namespace treetest {

using namespace browser;
using namespace ovirt;

inline QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

inline Vm vm(const char *id, const char *clusterId = "c1", const char *name = nullptr)
{
    Vm value;
    value.id = text(id);
    value.name = text(name ? name : id);
    value.status = text("up");
    value.cluster.id = text(clusterId);
    value.cpuSockets = value.cpuThreads = 1;
    value.cpuCores = 2;
    return value;
}

inline Cluster cluster(const char *id, const char *name)
{
    Cluster value;
    value.id = text(id);
    value.name = text(name);
    return value;
}

inline Tag tag(const char *id, const char *name)
{
    Tag value;
    value.id = text(id);
    value.name = text(name);
    return value;
}

inline DiskAttachment attachment(const char *id, const char *vmId)
{
    DiskAttachment value;
    value.id = value.disk.id = text(id);
    value.vm.id = text(vmId);
    return value;
}

//! A picture and a model of it that is told each change, watched for rule breaks.
class Fixture {
public:
    explicit Fixture(InventoryTreeModel::Grouping grouping = InventoryTreeModel::Grouping::Cluster)
    {
        model.setGrouping(grouping);
    }

    void play(const InventoryChange &change)
    {
        const AppliedChange applied = inventory.apply(change);
        model.apply(inventory, applied);
    }

    template <typename T>
    void list(QList<T> values)
    {
        play(wholeList(inventory, std::move(values)));
    }

    template <typename T>
    void part(const char *vmId, QList<T> values)
    {
        InventoryChange change;
        change.partsOf<T>().put({text(vmId), PartState::Loaded, toRows(std::move(values)), {}});
        play(change);
    }

    //! Reaches a row by the rows on the way to it.
    QModelIndex at(std::initializer_list<int> rows, int column = 0) const
    {
        QModelIndex index;
        for (const int row : rows)
            index = model.index(row, 0, index);
        return index.siblingAtColumn(column);
    }

    QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row)
            all.append(model.index(row, 0, parent).data().toString());
        return all;
    }

    Inventory inventory;
    InventoryTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

//! Counts what a model says, of every signal that it has.
class EverySignal {
public:
    explicit EverySignal(const QAbstractItemModel &model)
    {
        const QMetaObject &meta = *model.metaObject();
        for (int number = 0; number < meta.methodCount(); ++number) {
            const QMetaMethod method = meta.method(number);
            const bool isClone = method.attributes() & QMetaMethod::Cloned; // fewer arguments
            if (method.methodType() == QMetaMethod::Signal && !isClone)
                m_spies.push_back(std::make_unique<QSignalSpy>(&model, method));
        }
    }

    //! The signals that came, each as often as it came.
    QStringList names() const
    {
        QStringList all;
        for (const auto &spy : m_spies) {
            for (qsizetype time = 0; time < spy->size(); ++time)
                all.append(QString::fromLatin1(spy->signal()).section(QLatin1Char('('), 0, 0));
        }
        return all;
    }

private:
    std::vector<std::unique_ptr<QSignalSpy>> m_spies;
};

//! The tree as indented lines: every row, and what its groups add up to.
inline QStringList linesOf(const InventoryTreeModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(cells.join(QLatin1Char('|')));
        for (const QString &line : linesOf(model, model.index(row, 0, parent)))
            lines.append(QLatin1Char(' ') + line);
    }
    return lines;
}

//! VMs named 0, 1, …, each in one of \a clusters.
inline QList<Vm> numberedVms(int count, int clusters = 1)
{
    QList<Vm> vms;
    for (int number = 0; number < count; ++number) {
        vms.append(vm("", qPrintable(text("c%1").arg(number % clusters))));
        vms.last().id = vms.last().name = QString::number(number);
    }
    return vms;
}

inline QStringList words(const char *latin1)
{
    return text(latin1).split(QLatin1Char('|'));
}

} // namespace treetest
