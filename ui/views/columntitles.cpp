// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/columntitles.h"

#include "ui/models/itemroles.h"
#include "ui/views/sortedheader.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

namespace browser {

ColumnTitles::ColumnTitles(QTreeView &view, int narrowest)
    : QObject(&view)
    , m_view(view)
{
    auto *header = new SortedHeader(&view);
    view.setHeader(header);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(narrowest); // Qt's own is wider than what is left
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        click(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { onResized(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnTitles::onMoved);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &at) { Q_EMIT menuRequested(header->mapToGlobal(at)); });
}

QString ColumnTitles::keyOf(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

QString ColumnTitles::keyAt(const QPoint &globalPosition) const
{
    const QHeaderView *header = m_view.header();
    const int column = header->logicalIndexAt(header->mapFromGlobal(globalPosition));
    return column < 0 ? QString() : keyOf(column);
}

void ColumnTitles::click(int column, bool adds)
{
    const SortedBy sortedBy = m_sortedBy.clicked(keyOf(column), adds);
    setSortedBy(sortedBy);
    Q_EMIT sortChosen(sortedBy);
}

void ColumnTitles::setSortedBy(const SortedBy &sortedBy)
{
    m_sortedBy = sortedBy;
    showSort();
}

void ColumnTitles::showSort()
{
    QHeaderView *header = m_view.header();
    const QString first = m_sortedBy.columnAt(0);
    for (int column = 0; column < header->count(); ++column) {
        if (keyOf(column) == first) {
            header->setSortIndicator(column, m_sortedBy.orderAt(0));
            return;
        }
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
}

std::optional<int> ColumnTitles::widthOf(int column) const
{
    const auto found = m_widths.constFind(keyOf(column));
    return found == m_widths.cend() ? std::nullopt : std::optional(*found);
}

// The last one takes what is left, which it does not need.
int ColumnTitles::placeInSight() const
{
    constexpr int roomOfNew = 120;
    const QHeaderView *header = m_view.header();
    const int growth = qMax(0, m_firstWhenScrolled - header->sectionSize(0));
    const int end =
        m_view.horizontalScrollBar()->value() + m_view.viewport()->width() - roomOfNew - growth;
    for (int place = header->count(); place > 1; --place) {
        const int column = header->logicalIndex(place - 1);
        const int width = place == header->count()
            ? qMin(header->sectionSize(column), header->sectionSizeHint(column))
            : header->sectionSize(column);
        if (header->sectionPosition(column) + width <= end)
            return place;
    }
    return 1;
}

void ColumnTitles::showColumn(const QString &key)
{
    const QHeaderView *header = m_view.header();
    for (int column = 0; column < header->count(); ++column) {
        if (keyOf(column) != key)
            continue;
        QMetaObject::invokeMethod(&m_view, "updateGeometries"); // the bar does not know of it yet
        QScrollBar *bar = m_view.horizontalScrollBar();
        const int left = header->sectionPosition(column);
        const int right = left + header->sectionSize(column) - m_view.viewport()->width();
        bar->setValue(qMin(left, qMax(bar->value(), right)));
    }
}

void ColumnTitles::onResized(int column, int width)
{
    const QHeaderView *header = m_view.header();
    const bool isLast = header->visualIndex(column) + 1 == header->count();
    const bool isStretched = isLast && header->stretchLastSection();
    if (m_isFitting || isStretched || column >= m_view.model()->columnCount())
        return;
    m_widths.insert(keyOf(column), width);
    Q_EMIT widthChosen();
}

// The header is still in the middle of it.
void ColumnTitles::onMoved()
{
    if (!m_isFitting)
        QMetaObject::invokeMethod(this, &ColumnTitles::tellMoved, Qt::QueuedConnection);
}

// The model's order is the truth; the header's own, which it keeps, would be a second one.
void ColumnTitles::tellMoved()
{
    QHeaderView *header = m_view.header();
    QStringList keys;
    for (int visual = 0; visual < header->count(); ++visual)
        keys.append(keyOf(header->logicalIndex(visual)));
    fit([header] {
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
    });
    Q_EMIT columnsMoved(keys);
}

} // namespace browser
