// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sidebarmodel.h"

#include "ui/columns/liststate.h"
#include "ui/columns/shown.h"
#include "ui/columns/tooltip.h"

#include <QLocale>

namespace browser {

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{
    const auto heading = [this](const char *title) { m_entries.append({{}, title, {}}); };
    const auto table = [this](Kind kind) {
        const KindInfo &info = infoOf(kind);
        m_entries.append({QString::fromLatin1(info.key), info.title, kind});
    };
    heading(QT_TRANSLATE_NOOP("browser::SidebarModel", "Inventory"));
    m_entries.append(
        {QString::fromLatin1(treeView), QT_TRANSLATE_NOOP("browser::SidebarModel", "Tree"), {}});
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
        QT_TRANSLATE_NOOP("browser::SidebarModel", "Requests"), {}});
}

void SidebarModel::count(const ovirt::Inventory &inventory)
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const Entry &entry = m_entries.at(row);
        if (entry.kind)
            countKind(row, *entry.kind, inventory);
        else if (entry.view == QLatin1String(treeView))
            countKind(row, Kind::Vm, inventory);
    }
}

// None is a number only where the engine said that there is none.
void SidebarModel::countKind(int row, Kind kind, const ovirt::Inventory &inventory)
{
    const qsizetype count = infoOf(kind).count(inventory);
    const ListState state = listStateOf(inventory, kind, count);
    const bool isKnown = count > 0 || state.is == ListState::Is::Told;
    setCount(row, isKnown ? count : -1, state.reason,
        state.is == ListState::Is::Kept ? Mark::NotRefreshed : Mark::NotLoaded);
}

void SidebarModel::setRequests(qsizetype count, qsizetype failed)
{
    setCount(indexOf(QString::fromLatin1(requestsView)).row(), count,
        failed > 0 ? QLocale().toString(failed) : QString(), Mark::Requests);
}

void SidebarModel::clear()
{
    for (int row = 0; row < int(m_entries.size()); ++row)
        setCount(row, -1);
}

void SidebarModel::setCount(int row, qsizetype count, const QString &failure, Mark mark)
{
    Entry &entry = m_entries[row];
    const bool isOtherCount = std::exchange(entry.count, count) != count;
    const bool isOtherFailure = std::exchange(entry.failure, failure) != failure;
    const bool isOtherMark = std::exchange(entry.mark, mark) != mark;
    if (isOtherCount || isOtherFailure || isOtherMark)
        Q_EMIT dataChanged(index(row), index(row));
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
        return titleOf(entry);
    case ViewRole:
        return entry.view;
    case CountRole:
        return entry.count < 0 ? QString() : QLocale().toString(entry.count);
    case MarkRole:
        return markOf(entry);
    case Qt::ToolTipRole:
        return asToolTip(markOf(entry));
    case Qt::AccessibleTextRole:
        return asShownLine(accessibleTextOf(entry));
    default:
        return {};
    }
}

QString SidebarModel::titleOf(const Entry &entry)
{
    return entry.kind ? translatedTitle(entry.title) : tr(entry.title);
}

QString SidebarModel::markOf(const Entry &entry)
{
    if (entry.failure.isEmpty())
        return {};
    switch (entry.mark) {
    case Mark::NotLoaded:
        break;
    case Mark::NotRefreshed:
        return tr("Not all could be refreshed: %1").arg(entry.failure);
    case Mark::Requests:
        //: how many requests
        return tr("Failed in the last refresh: %1").arg(entry.failure);
    }
    return tr("Not all could be loaded: %1").arg(entry.failure);
}

QString SidebarModel::accessibleTextOf(const Entry &entry) const
{
    QStringList remarks;
    if (entry.count >= 0)
        remarks.append(QLocale().toString(entry.count));
    if (const QString mark = markOf(entry); !mark.isEmpty())
        remarks.append(mark);
    return remarks.isEmpty()
        ? titleOf(entry)
        : QStringLiteral("%1 (%2)").arg(titleOf(entry), remarks.join(QStringLiteral(", ")));
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    const bool isView = index.isValid() && !m_entries.at(index.row()).view.isEmpty();
    return isView ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                  : Qt::ItemNeverHasChildren;
}

} // namespace browser
