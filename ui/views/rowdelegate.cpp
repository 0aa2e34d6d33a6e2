// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/rowdelegate.h"

#include "ui/columns/shown.h"
#include "ui/columns/tooltip.h"
#include "ui/views/cuttext.h"
#include "ui/views/statecolors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace browser {
namespace {

constexpr int rowHeight = 24;
constexpr int margin = 6;
constexpr int iconSize = 16;
constexpr int markWidth = 10;
constexpr int gap = 6;

bool isNumber(const QStyleOptionViewItem &cell)
{
    return cell.displayAlignment.testFlag(Qt::AlignRight);
}

bool isSelected(const QStyleOptionViewItem &cell)
{
    return cell.state.testFlag(QStyle::State_Selected);
}

bool hasFailed(const QModelIndex &index)
{
    return !index.data(ErrorRole).toString().isEmpty();
}

QColor frontColor(const QStyleOptionViewItem &cell)
{
    return cell.palette.color(isSelected(cell) ? QPalette::HighlightedText : QPalette::Text);
}

QColor quietColor(const QStyleOptionViewItem &cell)
{
    return isSelected(cell) ? quietHighlightedColor(cell.palette)
                            : browser::quietColor(cell.palette);
}

QColor markColor(const QStyleOptionViewItem &cell, RowState state)
{
    return isSelected(cell) ? frontColor(cell) : stateColor(state, cell.palette);
}

// Where the letters begin and end, in texts that run to the left too.
std::pair<int, int> edgesOf(const QString &text, CutText::Letters letters, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(0);
    layout.endLayout();
    const qreal from = line.cursorToX(int(letters.from));
    const qreal end = line.cursorToX(int(letters.end));
    return {qRound(qMin(from, end)), qRound(qMax(from, end))};
}

} // namespace

RowState RowDelegate::iconStateOf(const QModelIndex &) const
{
    return RowState::None;
}

bool RowDelegate::isFailure(const QModelIndex &) const
{
    return false;
}

bool RowDelegate::isTextElsewhere(const QModelIndex &) const
{
    return false;
}

QString RowDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return asShownLine(value.toString());
}

void RowDelegate::paintIcon(QPainter *painter, const QStyleOptionViewItem &cell,
    const QModelIndex &index, const QRect &rect) const
{
    const RowState state = iconStateOf(index);
    if (state != RowState::None) {
        paintStateMark(painter, rect, state, markColor(cell, state));
        return;
    }
    const bool failed = hasFailed(index);
    const QColor color = failed ? markColor(cell, RowState::Failed) : quietColor(cell);
    icon(failed ? IconName::Warning : iconOf(index), color).paint(painter, rect);
}

void RowDelegate::paintText(
    QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index, QRect rect) const
{
    const QFontMetrics metrics(cell.font);
    Text text = isNotReported(cell, index) ? Text{{}, QStringLiteral("–")} : textOf(cell, index);
    const int quietWidth = metrics.horizontalAdvance(text.quiet);
    const QString whole = text.front + text.quiet;
    // Cuts both where they do not fit, the front first.
    if (metrics.horizontalAdvance(text.front) + quietWidth > rect.width()) {
        if (text.front.isEmpty())
            text.quiet = metrics.elidedText(text.quiet, Qt::ElideRight, rect.width());
        else
            text.front = metrics.elidedText(
                text.front, cell.textElideMode, qMax(0, rect.width() - quietWidth));
    }
    if (isNumber(cell))
        rect.setLeft(rect.right() + 1 - metrics.horizontalAdvance(text.front)
            - metrics.horizontalAdvance(text.quiet));
    const CutText shown(whole, text.front + text.quiet);
    const QList<QRect> marks = marksIn(cell, index, shown, rect);
    if (!isSelected(cell)) { // behind the text, which stays as readable as it was
        for (const QRect &mark : marks)
            painter->fillRect(mark, matchColor(cell.palette));
    }
    drawText(painter, cell, index, text, rect);
    if (isSelected(cell))
        paintMarked(painter, cell, index, text, rect, marks);
}

// Front and quiet text, side by side.
void RowDelegate::drawText(QPainter *painter, const QStyleOptionViewItem &cell,
    const QModelIndex &index, const Text &text, const QRect &rect) const
{
    const int frontWidth = QFontMetrics(cell.font).horizontalAdvance(text.front);
    constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter->setFont(cell.font);
    painter->setPen(frontColor(cell));
    painter->drawText(rect, flags, text.front);
    painter->setPen(
        isFailure(index) && !isSelected(cell) ? failureColor(cell.palette) : quietColor(cell));
    painter->drawText(rect.adjusted(frontWidth, 0, 0, 0), flags, text.quiet);
}

bool RowDelegate::isMarked(const MarkedWord &word, const QModelIndex &index) const
{
    return !word.text.isEmpty() && (word.column.isEmpty() || isOf(word.column, index))
        && displayText(index.data(), QLocale()).contains(word.text, Qt::CaseInsensitive);
}

// On the selection's colour no other can be told from it and bear its text: what is marked looks
// as it does in a row that is not selected.
void RowDelegate::paintMarked(QPainter *painter, const QStyleOptionViewItem &cell,
    const QModelIndex &index, const Text &text, const QRect &rect, const QList<QRect> &marks) const
{
    QStyleOptionViewItem plain = cell;
    plain.state &= ~QStyle::State_Selected;
    for (const QRect &mark : marks) {
        painter->save();
        painter->setClipRect(mark, Qt::IntersectClip);
        painter->fillRect(mark, matchColor(plain.palette));
        drawText(painter, plain, index, text, rect);
        painter->restore();
    }
}

// Where the words stand that were looked for.
QList<QRect> RowDelegate::marksIn(const QStyleOptionViewItem &cell, const QModelIndex &index,
    const CutText &shown, const QRect &rect) const
{
    const QString &text = shown.whole();
    QList<QRect> marks;
    const QFontMetrics metrics(cell.font);
    const int height = metrics.height() + 2;
    const int top = rect.top() + (rect.height() - height) / 2;
    for (const auto &[word, column] : m_words) {
        if (word.isEmpty() || (!column.isEmpty() && !isOf(column, index)))
            continue;
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const auto letters = shown.shownAt(at, word.size());
            const auto [left, right] = edgesOf(shown.cut(), letters, cell.font);
            marks.append(QRect(rect.left() + left, top, right - left, height)
                & QRect(rect.left(), top, rect.width(), height));
        }
    }
    return marks;
}

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    painter->save();
    QRect rect = cell.rect.adjusted(margin, 0, -margin, 0);
    if (index.column() == 0) {
        const int top = rect.top() + (rect.height() - iconSize) / 2;
        rect.setLeft(cell.rect.left() + 2);
        paintIcon(painter, cell, index, QRect(rect.left(), top, iconSize, iconSize));
        rect.setLeft(rect.left() + iconSize + gap);
    }
    if (const RowState state = markOf(index); state != RowState::None) {
        const QRectF mark(rect.left(), rect.top(), markWidth, rect.height());
        paintStateMark(painter, mark, state, markColor(cell, state));
        rect.setLeft(rect.left() + markWidth + gap);
    }
    if (!isTextElsewhere(index))
        paintText(painter, cell, index, rect);
    painter->restore();
}

void RowDelegate::paintTextOver(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    const int before = index.column() == 0 ? 2 + iconSize + gap : margin;
    paintText(painter, cell, index, cell.rect.adjusted(before, 0, -margin, 0));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics(cell.font);
    int width = metrics.horizontalAdvance(cell.text) + 2 * margin;
    if (index.column() == 0)
        width += iconSize + gap;
    if (markOf(index) != RowState::None)
        width += markWidth + gap;
    return {width, qMax(rowHeight, metrics.height() + 6)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (event->type() != QEvent::ToolTip || !isNotReported(cell, index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), asToolTip(tr("Not reported by the engine")), view);
    return true;
}

} // namespace browser
