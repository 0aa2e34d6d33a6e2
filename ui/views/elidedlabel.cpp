// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/elidedlabel.h"

#include "ui/columns/tooltip.h"

#include <QPainter>

namespace browser {

constexpr qsizetype shortestCut = 4; // characters

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text, const QString &end)
{
    const QString shownEnd = asShownLine(end);
    const QString shown = asShownLine(text) + shownEnd;
    if (shown == m_text && shownEnd == m_end)
        return;
    m_text = shown;
    m_end = shownEnd;
    setToolTip(asToolTip(shown));
    setAccessibleName(shown);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int end = m_end.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_end) + 2;
    return {end, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownIn(width()));
}

// An ellipsis alone, or behind a letter or two, says nothing and is in the way of the end.
QString ElidedLabel::shownIn(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    if (m_end.isEmpty() || metrics.horizontalAdvance(m_text) <= width)
        return metrics.elidedText(m_text, Qt::ElideRight, width);
    const QString front = m_text.chopped(m_end.size());
    const QString end = QLatin1Char(' ') + m_end;
    const QString cut =
        metrics.elidedText(front, Qt::ElideRight, width - metrics.horizontalAdvance(end) - 1);
    return cut.size() < shortestCut ? m_end : cut + end;
}

} // namespace browser
