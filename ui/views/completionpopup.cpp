// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/completionpopup.h"

#include "ui/columns/shown.h"

#include <QScreen>
#include <QStyledItemDelegate>

namespace browser {
namespace {

constexpr int mostRowsAtOnce = 10;
constexpr int narrowest = 160;
constexpr int widest = 480;
constexpr int distance = 2;

class OneLineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &) const override
    {
        return asShownLine(value.toString());
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *line)
    : QListView(line)
    , m_line(line)
{
    setObjectName(QStringLiteral("completionListView"));
    // Not a popup in Qt's sense: that one would take the keyboard from the line.
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setModel(&m_candidates);
    setItemDelegate(new OneLineDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT taken(index.data().toString()); });
}

void CompletionPopup::offer(const QStringList &candidates, const QPoint &place)
{
    if (candidates.isEmpty()) {
        hide();
        return;
    }
    m_candidates.setStringList(candidates);
    setCurrentIndex({});
    scrollToTop();
    fit();
    QPoint corner = m_line->mapToGlobal(place + QPoint(0, distance));
    if (const QScreen *screen = m_line->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - width())));
        if (corner.y() + height() > room.bottom())
            corner.setY(m_line->mapToGlobal(QPoint()).y() - height() - distance);
    }
    move(corner);
    show();
}

void CompletionPopup::fit()
{
    const int rows = m_candidates.rowCount();
    const int border = 2 * frameWidth();
    int width = sizeHintForColumn(0) + border;
    if (rows > mostRowsAtOnce)
        width += style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    resize(
        qBound(narrowest, width, widest), qMin(rows, mostRowsAtOnce) * sizeHintForRow(0) + border);
}

void CompletionPopup::mark(int steps)
{
    const int rows = m_candidates.rowCount();
    if (rows == 0)
        return;
    const int row = currentIndex().row();
    const int next = row < 0 && steps < 0 ? rows - 1 : (row + steps + rows) % rows;
    setCurrentIndex(m_candidates.index(next));
}

void CompletionPopup::markByPage(int pages)
{
    const int row = currentIndex().row() + pages * mostRowsAtOnce;
    setCurrentIndex(m_candidates.index(qBound(0, row, m_candidates.rowCount() - 1)));
}

QString CompletionPopup::marked(bool orFirst) const
{
    if (currentIndex().isValid())
        return currentIndex().data().toString();
    return orFirst ? m_candidates.index(0).data().toString() : QString();
}

} // namespace browser
