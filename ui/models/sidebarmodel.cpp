// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sidebarmodel.h"

#include <QLocale>

namespace browser {

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{
    const auto heading = [this](const char *title) { m_entries.append({{}, title, {}, -1}); };
    const auto table = [this](Kind kind) {
        const KindInfo &info = infoOf(kind);
        m_entries.append({QString::fromLatin1(info.key), info.title, kind, -1});
    };
    heading(QT_TRANSLATE_NOOP("browser::SidebarModel", "Inventory"));
    m_entries.append({QString::fromLatin1(treeView),
        QT_TRANSLATE_NOOP("browser::SidebarModel", "Tree"), {}, -1});
    for (const Kind kind : {Kind::Vm, Kind::Disk, Kind::Nic, Kind::Permission, Kind::Snapshot})
        table(kind);
    heading(QT_TRANSLATE_NOOP("browser::SidebarModel", "Hosts and storage"));
    for (const Kind kind : {Kind::Host, Kind::Cluster, Kind::DataCenter, Kind::StorageDomain,
             Kind::Network, Kind::Template})
        table(kind);
    heading(QT_TRANSLATE_NOOP("browser::SidebarModel", "People"));
    table(Kind::User);
    table(Kind::Group);
    heading(QT_TRANSLATE_NOOP("browser::SidebarModel", "Engine"));
    m_entries.append({QString::fromLatin1(requestsView),
        QT_TRANSLATE_NOOP("browser::SidebarModel", "Requests"), {}, -1});
}

void SidebarModel::count(const ovirt::Inventory &inventory)
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const Entry &entry = m_entries.at(row);
        if (entry.kind)
            setCount(row, infoOf(*entry.kind).count(inventory));
        else if (entry.view == QLatin1String(treeView))
            setCount(row, inventory.rows<ovirt::Vm>().size());
    }
}

void SidebarModel::setRequests(qsizetype count)
{
    setCount(indexOf(QString::fromLatin1(requestsView)).row(), count);
}

void SidebarModel::clear()
{
    for (int row = 0; row < int(m_entries.size()); ++row)
        setCount(row, -1);
}

void SidebarModel::setCount(int row, qsizetype count)
{
    if (std::exchange(m_entries[row].count, count) != count)
        Q_EMIT dataChanged(index(row), index(row), {CountRole});
}

void SidebarModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex SidebarModel::indexOf(const QString &view) const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (!view.isEmpty() && m_entries.at(row).view == view) // a heading has none
            return index(row);
    }
    return {};
}

QString SidebarModel::titleOf(const QString &view) const
{
    return indexOf(view).data().toString();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.kind ? translatedTitle(entry.title) : tr(entry.title);
    case ViewRole:
        return entry.view;
    case CountRole:
        return entry.count < 0 ? QString() : QLocale().toString(entry.count);
    case Qt::AccessibleTextRole:
        return entry.count < 0
            ? data(index, Qt::DisplayRole)
            : QStringLiteral("%1 (%2)").arg(
                data(index, Qt::DisplayRole).toString(), QLocale().toString(entry.count));
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    const bool isView = index.isValid() && !m_entries.at(index.row()).view.isEmpty();
    return isView ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                  : Qt::ItemNeverHasChildren;
}

} // namespace browser
