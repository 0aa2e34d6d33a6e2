// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/outlines.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOption>

namespace browser {
namespace {

QColor between(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
        mix(one.blueF(), other.blueF()));
}

// What cannot be used stands back.
QColor outlineOf(const QStyleOption &option)
{
    const QColor color = outlineColor(option.palette);
    return option.state.testFlag(QStyle::State_Enabled)
        ? color
        : between(color, option.palette.color(QPalette::Window), 0.5F);
}

void drawMark(QPainter *painter, const QRectF &box, QStyle::State state)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (state.testFlag(QStyle::State_On))
        painter->drawPolyline(QPolygonF{{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)}});
    else if (state.testFlag(QStyle::State_NoChange))
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

} // namespace

QColor outlineColor(const QPalette &palette)
{
    return between(palette.color(QPalette::Active, QPalette::WindowText),
        palette.color(QPalette::Active, QPalette::Window), 0.52F);
}

void drawOutline(QPainter *painter, const QStyleOption &option, const Outline &outline)
{
    const double width = outline.isMarked ? 2 : 1;
    const QColor color =
        outline.isMarked ? option.palette.color(QPalette::Highlight) : outlineOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(outline.inside.isValid() ? QBrush(outline.inside) : QBrush(Qt::NoBrush));
    painter->setPen(QPen(color, width));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), outline.radius,
        outline.radius);
    painter->restore();
}

void drawFieldOutline(QPainter *painter, const QStyleOption &option)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_Enabled);
    drawOutline(painter, option, {{}, hasFocus});
}

void drawListOutline(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(outlineOf(option));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawCheck(QPainter *painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor text = option.palette.color(group, QPalette::Text);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outlineOf(option));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 2, 2);
    painter->setPen(QPen(text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawMark(painter, box, option.state);
    painter->restore();
}

} // namespace browser
