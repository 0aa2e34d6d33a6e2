// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestsmodel.h"

#include "ui/models/requestcells_p.h"
#include "ui/models/requestcolumns.h"

#include <algorithm>

namespace browser {

RequestsModel::RequestsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RequestsModel::setRequests(const RequestList &list)
{
    if (isContinuedBy(list))
        goOnWith(list);
    else
        reset(list);
}

bool RequestsModel::isContinuedBy(const RequestList &list) const
{
    const auto isSame = [](const RequestRow &a, const RequestRow &b) { return a.what == b.what; };
    const quint64 end = m_list.forgotten + quint64(m_list.kept.size());
    return list.source == m_list.source && list.forgotten >= m_list.forgotten
        && list.forgotten <= end && list.forgotten + quint64(list.kept.size()) >= end
        && list.notKept.size() >= m_list.notKept.size()
        && std::equal(
            m_list.notKept.cbegin(), m_list.notKept.cend(), list.notKept.cbegin(), isSame);
}

void RequestsModel::reset(const RequestList &list)
{
    beginResetModel();
    m_list = list;
    m_entries = m_order.of(m_list, m_filter.entriesOf(m_list));
    endResetModel();
}

void RequestsModel::goOnWith(const RequestList &list)
{
    forget(qsizetype(list.forgotten - m_list.forgotten));
    const QList<int> changed = changedRows(list);
    const bool isFiltered = m_filter.hasWords() && !changed.isEmpty();
    if (isFiltered || m_filter.isOtherRefresh(m_list, list)) { // of those that were there
        reset(list);
        return;
    }
    const qsizetype kept = m_list.kept.size();
    const qsizetype notKept = m_list.notKept.size();
    m_list = list;
    tellChanged(changed);
    const qsizetype sorted = m_entries.size();
    appendRows(m_filter.entriesOf(m_list, kept, notKept));
    tellOrder(m_order.of(m_list, m_entries, sorted));
}

// Those shown that say something else in \a list: what failed is known later than its end.
QList<int> RequestsModel::changedRows(const RequestList &list) const
{
    QList<int> rows;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const RequestEntry entry = m_entries.at(row);
        const RequestRow &before = rowOf(m_list, entry);
        const RequestRow &now = rowOf(list, entry);
        if (before.ending != now.ending || before.error != now.error
            || before.attempts != now.attempts || before.object != now.object)
            rows.append(row);
    }
    return rows;
}

void RequestsModel::tellChanged(const QList<int> &rows)
{
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(rows.first(), 0), index(rows.last(), columnCount() - 1));
}

// The oldest ones. They go to the end first, so that one range is told wherever they were.
void RequestsModel::forget(qsizetype count)
{
    if (count == 0)
        return;
    QList<RequestEntry> next = m_entries;
    const auto isForgotten = [count](RequestEntry entry) { return entry >= 0 && entry < count; };
    const auto end = std::stable_partition(
        next.begin(), next.end(), [&](RequestEntry entry) { return !isForgotten(entry); });
    const qsizetype left = end - next.begin();
    tellOrder(next);
    const bool isSeen = left < m_entries.size();
    if (isSeen)
        beginRemoveRows({}, int(left), int(m_entries.size()) - 1);
    m_entries.resize(left);
    for (RequestEntry &entry : m_entries)
        entry -= entry < 0 ? 0 : int(count);
    m_list.kept.remove(0, count);
    m_list.forgotten += quint64(count);
    if (isSeen)
        endRemoveRows();
}

void RequestsModel::appendRows(const QList<RequestEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void RequestsModel::tellOrder(const QList<RequestEntry> &next)
{
    if (next == m_entries)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        QHash<RequestEntry, int> rows;
        for (const QModelIndex &one : before)
            rows.insert(m_entries.at(one.row()), -1);
        for (int row = 0; row < int(next.size()); ++row) {
            if (const auto found = rows.find(next.at(row)); found != rows.end())
                *found = row;
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &one : before)
            after.append(index(rows.value(m_entries.at(one.row())), one.column()));
        changePersistentIndexList(before, after);
    }
    m_entries = next;
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RequestsModel::setFilter(const QString &words)
{
    m_filter.setText(words);
    selectAnew();
}

void RequestsModel::setEarlierShown(bool areShown)
{
    m_filter.setEarlierShown(areShown);
    selectAnew();
}

void RequestsModel::selectAnew()
{
    const QList<RequestEntry> next = m_order.of(m_list, m_filter.entriesOf(m_list));
    if (next == m_entries)
        return;
    beginResetModel();
    m_entries = next;
    endResetModel();
}

void RequestsModel::sort(int column, Qt::SortOrder order)
{
    m_order.set(column < columnCount() ? column : -1, order);
    tellOrder(m_order.of(m_list, m_entries));
}

void RequestsModel::retranslate()
{
    RequestList list = m_list;
    for (QList<RequestRow> *rows : {&list.kept, &list.notKept}) {
        for (RequestRow &row : *rows) {
            row.asked.clear();
            row.searched.clear();
        }
    }
    reset(list);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(requestColumns().size());
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRow &row = rowOf(m_list, m_entries.at(index.row()));
    return cells::dataOf(row, requestColumns()[size_t(index.column())], role);
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return cells::titleOf(requestColumns()[size_t(section)], role);
}

} // namespace browser
