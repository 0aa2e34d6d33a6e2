// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestsmodel.h"

#include "ui/columns/column.h"
#include "ui/columns/kindinfo.h"
#include "ui/columns/tooltip.h"
#include "ui/models/requestcolumns.h"
#include "ui/models/requestobject.h"
#include "ui/models/requestwords.h"
#include "ui/models/spoken.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace browser {
namespace {

using Ending = RequestRow::Ending;

RowState stateOf(const RequestRow &row)
{
    switch (row.ending) {
    case Ending::Failed:
        return RowState::Failed;
    case Ending::Broken:
    case Ending::Refused:
        return RowState::Warning;
    case Ending::Answered:
        return RowState::Good;
    }
    Q_UNREACHABLE();
}

bool isState(const RequestColumn &column)
{
    return QLatin1String(column.key) == QLatin1String("state");
}

QByteArray folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

// Never empty: what parts the columns is in it.
QByteArray searchedOf(const RequestRow &row, const QLocale &locale)
{
    QString all;
    for (const RequestColumn &column : requestColumns())
        all += column.text(row, locale) + QLatin1Char('\n');
    return folded(all);
}

QString nameOfObject(const QString &what, const ovirt::Inventory &inventory)
{
    const ObjectKey key = objectAskedFor(what);
    if (key.isNull())
        return {};
    const KindInfo &kind = infoOf(key.kind);
    const std::shared_ptr<const void> object = kind.find(inventory, key);
    return object ? nameOf(inventory, kind, object.get()) : QString();
}

// Names come later than the requests that ask for them.
void prepare(QList<RequestRow> &rows, const ovirt::Inventory &inventory, const QLocale &locale)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row).object.isEmpty()) {
            if (const QString name = nameOfObject(rows.at(row).what, inventory); !name.isEmpty()) {
                rows[row].object = name;
                rows[row].asked.clear();
                rows[row].searched.clear();
            }
        }
        if (rows.at(row).asked.isEmpty())
            rows[row].asked = askedFor(rows.at(row).what, rows.at(row).object);
        if (rows.at(row).searched.isEmpty())
            rows[row].searched = searchedOf(rows.at(row), locale);
    }
}

} // namespace

// Entries by a column; those that are equal in it by failed or not, and then as they came.
class RequestsModel::Order {
public:
    explicit Order(const RequestsModel &model)
        : m_model(model)
        , m_column(model.m_sortColumn < 0 ? nullptr : &requestColumns()[size_t(model.m_sortColumn)])
    {
    }

    // The first \a sorted ones are in order already, unless what they say changed.
    [[nodiscard]] QList<Entry> of(const QList<Entry> &entries, qsizetype sorted) const
    {
        std::vector<Item> items;
        items.reserve(size_t(entries.size()));
        for (const Entry entry : entries)
            items.push_back(itemOf(entry));
        const bool isDescending = m_column && m_model.m_sortOrder == Qt::DescendingOrder;
        const auto before = [isDescending](const Item &a, const Item &b) {
            const auto order = a.number != b.number ? a.number <=> b.number : a.text <=> b.text;
            if (order != 0)
                return isDescending ? order > 0 : order < 0;
            return a.place < b.place;
        };
        const auto middle = items.begin() + sorted;
        if (std::is_sorted(items.begin(), middle, before)) {
            std::sort(middle, items.end(), before);
            std::inplace_merge(items.begin(), middle, items.end(), before);
        } else {
            std::sort(items.begin(), items.end(), before);
        }
        QList<Entry> ordered;
        ordered.reserve(entries.size());
        for (const Item &item : items)
            ordered.append(item.entry);
        return ordered;
    }

private:
    struct Item {
        qint64 number = 0;
        std::u16string_view text;
        qint64 place = 0;
        Entry entry = 0;
    };

    [[nodiscard]] Item itemOf(Entry entry) const
    {
        const RequestRow &row = m_model.rowAt(entry);
        Item item;
        item.entry = entry;
        item.place = placeOf(entry, row);
        if (m_column && m_column->number)
            item.number = m_column->number(row);
        else if (m_column)
            item.text = viewOf(row.*m_column->ordered);
        return item;
    }

    [[nodiscard]] static qint64 placeOf(Entry entry, const RequestRow &row)
    {
        const qint64 place = entry < 0 ? ~entry : entry + (qint64(1) << 32);
        return row.ending == Ending::Failed ? place : place + (qint64(1) << 40);
    }

    [[nodiscard]] static std::u16string_view viewOf(const QString &text)
    {
        return {reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size())};
    }

    const RequestsModel &m_model;
    const RequestColumn *m_column;
};

RequestsModel::RequestsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

RequestList RequestsModel::prepared(RequestList list, const ovirt::Inventory &inventory)
{
    const QLocale locale;
    prepare(list.kept, inventory, locale);
    prepare(list.notKept, inventory, locale);
    return list;
}

const RequestRow &RequestsModel::rowAt(Entry entry) const
{
    return entry < 0 ? m_list.notKept.at(~entry) : m_list.kept.at(entry);
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
    m_entries = Order(*this).of(entriesFrom(0, 0), 0);
    endResetModel();
}

void RequestsModel::goOnWith(const RequestList &list)
{
    forget(qsizetype(list.forgotten - m_list.forgotten));
    const QList<int> changed = changedRows(list);
    const bool isFiltered = !m_words.isEmpty() && !changed.isEmpty();
    if (isFiltered || areOthersShown(list)) { // of those that were there
        reset(list);
        return;
    }
    const qsizetype kept = m_list.kept.size();
    const qsizetype notKept = m_list.notKept.size();
    m_list = list;
    tellChanged(changed);
    const qsizetype sorted = m_entries.size();
    appendRows(entriesFrom(kept, notKept));
    tellOrder(Order(*this).of(m_entries, sorted));
}

// Those shown that say something else in \a list: what failed is known later than its end.
QList<int> RequestsModel::changedRows(const RequestList &list) const
{
    QList<int> rows;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const Entry entry = m_entries.at(row);
        const RequestRow &before = rowAt(entry);
        const RequestRow &now = entry < 0 ? list.notKept.at(~entry) : list.kept.at(entry);
        if (before.ending != now.ending || before.error != now.error
            || before.attempts != now.attempts || before.object != now.object)
            rows.append(row);
    }
    return rows;
}

// Another refresh began, or what is missing is another.
bool RequestsModel::areOthersShown(const RequestList &list) const
{
    if (m_isEarlierShown)
        return false;
    for (qsizetype row = 0; row < m_list.kept.size(); ++row) {
        if (isOfLastRefresh(m_list, m_list.kept.at(row))
            != isOfLastRefresh(list, list.kept.at(row)))
            return true;
    }
    return false;
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
    QList<Entry> next = m_entries;
    const auto isForgotten = [count](Entry entry) { return entry >= 0 && entry < count; };
    const auto end = std::stable_partition(
        next.begin(), next.end(), [&](Entry entry) { return !isForgotten(entry); });
    const qsizetype left = end - next.begin();
    tellOrder(next);
    const bool isSeen = left < m_entries.size();
    if (isSeen)
        beginRemoveRows({}, int(left), int(m_entries.size()) - 1);
    m_entries.resize(left);
    for (Entry &entry : m_entries)
        entry -= entry < 0 ? 0 : int(count);
    m_list.kept.remove(0, count);
    m_list.forgotten += quint64(count);
    if (isSeen)
        endRemoveRows();
}

void RequestsModel::appendRows(const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void RequestsModel::tellOrder(const QList<Entry> &next)
{
    if (next == m_entries)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        QHash<Entry, int> rows;
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

// Those that the filter lets through, from these numbers on.
QList<RequestsModel::Entry> RequestsModel::entriesFrom(qsizetype kept, qsizetype notKept)
{
    QList<Entry> entries;
    const auto addMatching = [&](Entry entry) {
        if (matches(entry))
            entries.append(entry);
    };
    for (; notKept < m_list.notKept.size(); ++notKept)
        addMatching(~Entry(notKept));
    for (; kept < m_list.kept.size(); ++kept)
        addMatching(Entry(kept));
    return entries;
}

bool RequestsModel::matches(Entry entry)
{
    if (!m_isEarlierShown && !isOfLastRefresh(m_list, rowAt(entry)))
        return false;
    if (m_words.isEmpty())
        return true;
    if (rowAt(entry).searched.isEmpty()) {
        RequestRow &row = entry < 0 ? m_list.notKept[~entry] : m_list.kept[entry];
        row.searched = searchedOf(row, QLocale());
    }
    const QByteArray &searched = rowAt(entry).searched;
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&searched](const QByteArray &word) { return searched.contains(word); });
}

void RequestsModel::setFilter(const QString &words)
{
    m_filter = words;
    m_words.clear();
    for (const QString &word : words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_words.append(folded(word));
    selectAnew();
}

void RequestsModel::setEarlierShown(bool areShown)
{
    m_isEarlierShown = areShown;
    selectAnew();
}

void RequestsModel::selectAnew()
{
    const QList<Entry> next = Order(*this).of(entriesFrom(0, 0), 0);
    if (next == m_entries)
        return;
    beginResetModel();
    m_entries = next;
    endResetModel();
}

void RequestsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    tellOrder(Order(*this).of(m_entries, 0));
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
    const RequestRow &row = rowAt(m_entries.at(index.row()));
    const RequestColumn &column = requestColumns()[size_t(index.column())];
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row, locale);
    case Qt::ToolTipRole:
        return asToolTip(column.exactly ? column.exactly(row, locale) : column.text(row, locale));
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case StateRole:
        return QVariant::fromValue(stateOf(row));
    case ObjectRole:
        return QVariant::fromValue(objectAskedFor(row.what));
    case SortRole:
        if (!column.number)
            return column.text(row, locale);
        return column.number(row) < 0 ? QVariant() : QVariant(column.number(row));
    case ErrorRole:
        return row.error;
    case StateColumnRole:
        return isState(column);
    case NumberRole:
        return column.number && !isState(column);
    default:
        return {};
    }
}

QString RequestsModel::spoken(const RequestRow &row, int number)
{
    const RequestColumn &column = requestColumns()[size_t(number)];
    const bool isReported = &column == &requestColumns().back(); // no error is none
    const QString text =
        spokenCell(translatedTitle(column.title), column.text(row, QLocale()), isReported);
    return number == 0 ? spokenRow(text, {}, row.error) : text;
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RequestColumn &column = requestColumns()[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return translatedTitle(column.title);
    case Qt::ToolTipRole:
        return asToolTip(translatedTip(column.tip));
    case NumberRole:
        return column.number && !isState(column);
    default:
        return {};
    }
}

} // namespace browser
