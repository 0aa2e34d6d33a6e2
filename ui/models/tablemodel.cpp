// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tablemodel.h"

#include "sdk/inventory/access.h"
#include "ui/columns/tooltip.h"
#include "ui/models/columnheader.h"
#include "ui/models/rowstate.h"
#include "ui/models/runs_p.h"
#include "ui/models/spoken.h"
#include "ui/models/treecells_p.h"

#include <algorithm>

namespace browser {
namespace {

// What the rows of two answers are recognised by: equal numbers, the same row.
struct Numbers {
    QList<int> before;
    QList<int> after;
    int end = 0;
};

// Of the same facts an object has the same number in both; it is by far the fastest, and what each
// key in a filter line comes to.
Numbers numbersOf(Kind kind, const TableAnswer &before, const TableAnswer &after)
{
    if (before.version == after.version && before.objects.size() == after.objects.size())
        return {before.order, after.order, int(after.objects.size())};
    QHash<ObjectKey, int> numbers;
    numbers.reserve(qMax(before.order.size(), after.order.size()));
    const auto numbered = [&](const TableAnswer &answer) {
        QList<int> list;
        list.reserve(answer.order.size());
        for (const int object : answer.order) {
            const ObjectKey key = infoOf(kind).keyOf(answer.objects.at(object));
            const auto known = numbers.constFind(key);
            list.append(known == numbers.cend() ? int(numbers.size()) : *known);
            if (known == numbers.cend())
                numbers.insert(key, list.last());
        }
        return list;
    };
    const QList<int> first = numbered(before);
    const QList<int> second = numbered(after);
    return {first, second, int(numbers.size())};
}

} // namespace

// How one list of rows becomes another by taking rows away and putting rows in.
struct TableModel::Difference {
    QList<int> removed;  // rows before
    QList<int> inserted; // rows after
    QList<int> rowNow;   // by row before; -1: removed
    bool isInOrder = true;

    explicit Difference(const Numbers &numbers);
};

TableModel::Difference::Difference(const Numbers &numbers)
{
    QList<int> rowOfNumber(numbers.end, -1);
    for (int row = 0; row < int(numbers.after.size()); ++row)
        rowOfNumber[numbers.after.at(row)] = row;
    int last = -1;
    QList<bool> stays(numbers.after.size(), false);
    for (int row = 0; row < int(numbers.before.size()); ++row) {
        const int now = rowOfNumber.at(numbers.before.at(row));
        rowNow.append(now);
        if (now < 0) {
            removed.append(row);
            continue;
        }
        stays[now] = true;
        isInOrder &= now > last;
        last = now;
    }
    for (int row = 0; row < int(stays.size()); ++row) {
        if (!stays.at(row))
            inserted.append(row);
    }
}

TableModel::TableModel(Kind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

void TableModel::setColumns(const QList<AnyColumn> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

// --- Data

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.order.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(index.column(), objectAt(index.row()));
    return cell(m_columns.at(index.column()), objectAt(index.row()), role);
}

QString TableModel::spoken(int number, const void *object) const
{
    const AnyColumn &column = m_columns.at(number);
    const QVariant value = column.value(m_answer.inventory, object);
    const QString text =
        spokenCell(column.title(), formatted(value, column.format()), value.isValid());
    return number == 0 ? spokenRow(text, {}, errorOf(object)) : text;
}

QVariant TableModel::cell(const AnyColumn &column, const void *object, int role) const
{
    const ovirt::Inventory &inventory = m_answer.inventory;
    switch (role) {
    case Qt::DisplayRole:
        return formatted(column.value(inventory, object), column.format());
    case Qt::ToolTipRole: {
        const QVariant value = column.value(inventory, object);
        const QString exact = formattedExactly(value, column.format());
        const QString text = exact.isEmpty() ? formatted(value, column.format()) : exact;
        const QString error = errorOf(object);
        return asToolTip(
            error.isEmpty() ? text : text + QLatin1Char('\n') + error + reasonOf(object));
    }
    case Qt::TextAlignmentRole:
        return alignmentOf(isNumeric(column.format()));
    case SortRole:
        return column.value(inventory, object);
    case StateRole:
        return QVariant::fromValue(stateOf(inventory, m_kind, object));
    case StateColumnRole:
        return column.format() == Format::State && !column.isRelated();
    case NumberRole:
        return isNumeric(column.format());
    case ColumnKeyRole:
        return column.key();
    case ObjectIdRole:
        return infoOf(m_kind).keyOf(object).id;
    case ObjectRole:
        return QVariant::fromValue(infoOf(m_kind).keyOf(object));
    case LinkRole:
        return QVariant::fromValue(column.link(inventory, object));
    case ErrorRole:
        return errorOf(object);
    default:
        return {};
    }
}

// What of a VM could not be loaded, and of what a user or a group holds.
QString TableModel::errorOf(const void *object) const
{
    if (m_kind == Kind::User || m_kind == Kind::Group) {
        const QString id = infoOf(m_kind).keyOf(object).id;
        return m_answer.inventory.grantsStateOf(id) == ovirt::PartState::Failed
            ? tr("Permissions: not everything that it holds could be read.")
            : QString();
    }
    if (m_kind != Kind::Vm)
        return {};
    const QString &id = static_cast<const ovirt::Vm *>(object)->id;
    return rowErrorOf(m_answer.inventory,
        {InventoryTreeModel::RowKind::Vm, m_answer.inventory.numberOfVm(id), 0});
}

// Looked for among all failures, so not where each cell asks.
QString TableModel::reasonOf(const void *object) const
{
    if (m_kind == Kind::Vm)
        return {}; // its errors are the reasons
    const QString id = infoOf(m_kind).keyOf(object).id;
    const ovirt::Failure *failure = ovirt::failureOfGrants(m_answer.inventory, id);
    return failure ? QLatin1Char(' ') + failure->error.message() : QString();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const AnyColumn &column = m_columns.at(section);
    return headerOf(column, isNumeric(column.format()), m_sortedBy, role);
}

void TableModel::setSortedBy(const SortedBy &sortedBy)
{
    m_sortedBy = sortedBy;
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TableModel::retranslate()
{
    if (m_columns.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableModel::rowOf(const ObjectKey &key) const
{
    if (m_rows.isEmpty()) {
        m_rows.reserve(m_answer.order.size());
        for (int row = rowCount() - 1; row >= 0; --row) { // so that the first of an id stays
            ObjectKey full = infoOf(m_kind).keyOf(objectAt(row));
            m_rows.insert({m_kind, full.id, {}}, row);
            m_rows.insert(full, row);
        }
    }
    return m_rows.value(key, -1);
}

// --- Another answer

void TableModel::show(const TableAnswer &answer)
{
    const quint64 version = m_answer.version;
    const Difference found(numbersOf(m_kind, m_answer, answer));
    if (tellRanges(answer, found) || tellLayout(answer, found)) {
        tellFacts(version);
        return;
    }
    beginResetModel();
    m_answer = answer;
    m_rows.clear();
    endResetModel();
}

// Rows come and go, those that stay keep their order. False: it is not so, or they are too many.
bool TableModel::tellRanges(const TableAnswer &next, const Difference &found)
{
    const QList<Run> gone = runsOf(found.removed);
    const QList<Run> news = runsOf(found.inserted);
    if (!found.isInOrder || gone.size() + news.size() > fewRuns)
        return false;
    m_rows.clear();
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_answer.order.remove(run->first, run->last - run->first + 1);
        endRemoveRows();
    }
    // While ranges come, each row needs an object: it has the new one from here on.
    QList<int> shown;
    auto isNew = found.inserted.cbegin();
    for (int row = 0; row < int(next.order.size()); ++row) {
        const bool comes = isNew != found.inserted.cend() && *isNew == row;
        isNew += comes ? 1 : 0;
        if (!comes)
            shown.append(next.order.at(row));
    }
    m_answer = {next.inventory, next.version, next.objects, shown};
    for (const Run &run : news) {
        beginInsertRows({}, run.first, run.last);
        m_answer.order.insert(
            run.first, run.last - run.first + 1, 0); // all at once: it is moved once
        std::copy(next.order.cbegin() + run.first, next.order.cbegin() + run.last + 1,
            m_answer.order.begin() + run.first);
        endInsertRows();
    }
    return true;
}

// The same rows in another order.
bool TableModel::tellLayout(const TableAnswer &next, const Difference &found)
{
    if (!found.removed.isEmpty() || !found.inserted.isEmpty())
        return false;
    Q_EMIT layoutAboutToBeChanged();
    m_answer = next;
    m_rows.clear();
    QModelIndexList now;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent)
        now.append(this->index(found.rowNow.at(index.row()), index.column()));
    changePersistentIndexList(persistent, now);
    Q_EMIT layoutChanged();
    return true;
}

// Of a row that stayed anything may be another, also by what it says of other objects. A view only
// paints again what it shows.
void TableModel::tellFacts(quint64 before)
{
    if (m_answer.version != before && rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace browser
