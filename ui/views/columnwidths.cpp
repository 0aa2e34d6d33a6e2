// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/columnwidths.h"

#include "ui/views/columntitles.h"
#include "ui/views/treerows.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace browser {
namespace {

constexpr int narrowestDetails = 72;
constexpr int sampledRows = 40;     // of those out of sight; more would be felt
constexpr int mostRowsInSight = 80; // more than that no screen shows
constexpr int growthPace = 250;     // milliseconds; columns that grow more often flicker
constexpr int widestText = 260;
constexpr int leastText = 140; // an address of a NIC

//! How wide a column may be at first: as wide as these texts.
struct ColumnWidth {
    const char *key;
    const char *narrowest;
    const char *widest; // null: what is cut would mislead
};

constexpr ColumnWidth columnWidths[] = {
    {"name", "MMMMMMM user@example.com", nullptr},
    {"status", "MM DataCenterAdm", "MM UserVmRunTimeManager"},
    {"vcpus", "M 99,999", nullptr},
    {"memory", "M 1,023 TiB", nullptr},
    {"provisioned", "M ≥ 999 TiB", nullptr},
    {"used", "M ≥ 999 TiB", nullptr},
    {"addresses", "M 192.168.255", "MM 56:6f:1a:00:00:8f"},
    {"host", "MM a host's name", "MM host-name-example-01"},
};

// Qt's own hint leaves three times the room that the sort indicator needs.
int titleWidth(const QTreeView &view, int column)
{
    constexpr int marginsAndIndicator = 28;
    const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
    return view.header()->fontMetrics().horizontalAdvance(title) + marginsAndIndicator;
}

// The first VMs of some groups, and the groups themselves.
QModelIndexList sampleOf(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    const int tops = model.rowCount();
    const int below = qMax(1, sampledRows / qMax(1, tops));
    for (int top = 0; top < tops; top += qMax(1, tops / sampledRows)) {
        const QModelIndex row = model.index(top, 0);
        rows.append(row);
        const int children = isGroup(row) ? model.rowCount(row) : 0;
        for (int child = 0; child < children; child += qMax(1, children / below))
            rows.append(model.index(child, 0, row));
    }
    return rows;
}

} // namespace

ColumnWidths::ColumnWidths(QTreeView &view, ColumnTitles &titles)
    : QObject(&view)
    , m_view(view)
    , m_titles(titles)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &ColumnWidths::growNow);
    connect(&view, &QTreeView::expanded, this, &ColumnWidths::growSoon);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &ColumnWidths::growSoon);
    connect(&titles, &ColumnTitles::widthChosen, this, &ColumnWidths::apply,
        Qt::QueuedConnection); // the header is still in the middle of it
}

void ColumnWidths::fit()
{
    m_needed.clear();
    grow();
}

void ColumnWidths::grow()
{
    m_isGrowthDue = true;
    growNow();
}

// In the middle of a change there is nothing to measure yet.
void ColumnWidths::growSoon()
{
    m_isGrowthDue = true;
    if (!m_pace.isActive())
        m_pace.start(0);
}

void ColumnWidths::growNow()
{
    if (!m_isGrowthDue || !m_view.model())
        return;
    m_isGrowthDue = false;
    measure();
    apply();
    m_pace.start(areKnown() ? growthPace : 0); // the first rows are fitted at once
}

// Never so narrow that what is still to come would not fit, nor so wide that nothing else does.
int ColumnWidths::bounded(int column, int width) const
{
    const QString key = m_titles.keyOf(column);
    const auto *const limits = std::find_if(std::begin(columnWidths), std::end(columnWidths),
        [&key](const ColumnWidth &each) { return key == QLatin1String(each.key); });
    if (limits == std::end(columnWidths))
        return qMin(width, widestText);
    const QFontMetrics metrics = m_view.fontMetrics();
    const int least = qMax(width, metrics.horizontalAdvance(QString::fromUtf8(limits->narrowest)));
    return limits->widest
        ? qMin(least, metrics.horizontalAdvance(QString::fromUtf8(limits->widest)))
        : least;
}

QModelIndexList ColumnWidths::rowsInSight() const
{
    QModelIndexList rows;
    if (!m_view.isVisible())
        return rows;
    const int bottom = m_view.viewport()->height();
    QModelIndex row = m_view.indexAt(QPoint(1, 1));
    for (int count = 0; row.isValid() && count < mostRowsInSight; ++count) {
        if (m_view.visualRect(row).top() > bottom)
            break;
        rows.append(row.siblingAtColumn(0));
        row = m_view.indexBelow(row);
    }
    return rows;
}

// What groups out of sight add up to would take longest: thousands of VMs each time that disks
// come.
void ColumnWidths::measure()
{
    const QModelIndexList sample = sampleOf(*m_view.model());
    if (sample.isEmpty())
        return;
    const QModelIndexList inSight = rowsInSight();
    QModelIndexList cells = sample;
    cells.removeIf([](const QModelIndex &row) { return isGroup(row); });
    // Names come last: those of groups may stand over what the next column has.
    for (int column = m_view.model()->columnCount() - 1; column >= 0; --column) {
        const int contents =
            bounded(column, contentsWidth(column, (column > 0 ? cells : sample) + inSight));
        int &needed = m_needed[m_titles.keyOf(column)];
        needed = qMax(needed, qMax(titleWidth(m_view, column), contents));
    }
}

int ColumnWidths::contentsWidth(int column, const QModelIndexList &rows) const
{
    QStyleOptionViewItem option;
    option.font = m_view.font();
    option.widget = &m_view;
    int width = 0;
    for (const QModelIndex &row : rows) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const int needed = m_view.itemDelegate()->sizeHint(option, cell).width();
        width = qMax(width, column == 0 ? needed + beforeName(row) : needed);
    }
    return width;
}

// What else a name needs, or does not.
int ColumnWidths::beforeName(const QModelIndex &row) const
{
    int depth = 1;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        ++depth;
    const bool isOverNext = isGroup(row) && m_view.model()->columnCount() > 1;
    return depth * m_view.indentation() - (isOverNext ? needOf(1) : 0);
}

void ColumnWidths::apply()
{
    // A scroll bar that comes or goes resizes the view.
    if (!m_titles.isFitting() && areKnown())
        m_titles.fit([this] { resizeColumns(); });
}

void ColumnWidths::applyOrGrow()
{
    if (areKnown())
        apply();
    else
        grow();
}

bool ColumnWidths::areKnown() const
{
    if (!m_view.model())
        return false;
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        if (!m_needed.contains(m_titles.keyOf(column)))
            return false;
    }
    return true;
}

int ColumnWidths::needOf(int column) const
{
    return m_needed.value(m_titles.keyOf(column));
}

// What the column bears where there is no room for all: names and texts give way, and before them
// the sentence of what other columns have no place for.
int ColumnWidths::leastOf(int column) const
{
    const QString key = m_titles.keyOf(column);
    if (key == QLatin1String("details"))
        return narrowestDetails;
    if (column == 0)
        return bounded(0, 0);
    const bool isSized = std::any_of(std::begin(columnWidths), std::end(columnWidths),
        [&key](const ColumnWidth &each) { return key == QLatin1String(each.key); });
    const auto alignment =
        m_view.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const bool isNumber = Qt::Alignment(alignment).testFlag(Qt::AlignRight);
    return isSized || isNumber ? needOf(column)
                               : qMin(needOf(column), qMax(leastText, titleWidth(m_view, column)));
}

int ColumnWidths::mostOf(int column) const
{
    if (m_titles.keyOf(column) == QLatin1String("details"))
        return narrowestDetails; // it takes what is left
    return column == 0 ? qMax(leastOf(0), qMin(needOf(0), m_view.viewport()->width() / 2))
                       : needOf(column);
}

// Each gets the same share of what it needs beyond the least.
void ColumnWidths::resizeColumns()
{
    QHeaderView *header = m_view.header();
    int room = m_view.viewport()->width();
    int wanted = 0;
    for (int column = 0; column < header->count(); ++column) {
        room -= m_titles.widthOf(column).value_or(leastOf(column));
        wanted += m_titles.widthOf(column) ? 0 : mostOf(column) - leastOf(column);
    }
    // Where it has to be scrolled anyway, names are whole.
    const bool isScrolled = room < 0;
    m_titles.setFirstWhenScrolled(m_titles.widthOf(0).value_or(mostOf(0)));
    const double share = wanted > 0 ? qBound(0.0, double(room) / wanted, 1.0) : 1.0;
    // The last one only grows by itself: what it was before the others got theirs is too wide.
    header->setStretchLastSection(false);
    for (int column = 0; column < header->count(); ++column) {
        const int least = leastOf(column);
        const int fitting =
            column == 0 && isScrolled ? mostOf(0) : least + int((mostOf(column) - least) * share);
        header->resizeSection(column, m_titles.widthOf(column).value_or(fitting));
    }
    header->setStretchLastSection(true);
}

} // namespace browser
