// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/statecolors.h"

#include "ui/views/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace browser {
namespace {

struct LightAndDark {
    QColor light;
    QColor dark;
};

LightAndDark colorsOf(RowState state)
{
    switch (state) {
    case RowState::None:
    case RowState::Inactive:
    case RowState::Waiting:
        return {0x6b727a, 0x9aa2ab};
    case RowState::Good:
        return {0x2a8a3e, 0x58c06e};
    case RowState::Busy:
        return {0x1f6cb0, 0x6db1ee};
    case RowState::Warning:
        return {0xae6a00, 0xe4a63e};
    case RowState::Bad:
    case RowState::Failed:
        return {0xc42b2b, 0xff8080};
    }
    return {};
}

QColor mixed(const QColor &front, const QColor &back, double share)
{
    const auto mix = [share](
                         int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {mix(front.red(), back.red()), mix(front.green(), back.green()),
        mix(front.blue(), back.blue())};
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QPolygonF triangle(const QPointF &center, double radius)
{
    return {{center + QPointF(0, -radius), center + QPointF(radius, radius * 0.8),
        center + QPointF(-radius, radius * 0.8)}};
}

QPolygonF diamond(const QPointF &center, double radius)
{
    return {{center + QPointF(0, -radius), center + QPointF(radius, 0), center + QPointF(0, radius),
        center + QPointF(-radius, 0)}};
}

void paintHalfDisc(QPainter *painter, const QPointF &center, double radius)
{
    const QRectF circle(center - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    QPainterPath half;
    half.moveTo(center);
    half.arcTo(circle, 90, 180);
    painter->fillPath(half, painter->pen().color());
    painter->drawEllipse(circle);
}

} // namespace

QColor stateColor(RowState state, const QPalette &palette)
{
    const LightAndDark colors = colorsOf(state);
    return isDark(palette) ? colors.dark : colors.light;
}

QColor matchColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x463800) : QColor(0xffe680);
}

QColor failureColor(const QPalette &palette)
{
    return stateColor(RowState::Failed, palette);
}

QColor quietColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QColor quietHighlightedColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 0.9);
}

double contrast(const QColor &text, const QColor &background)
{
    const double one = luminance(text) + 0.05;
    const double other = luminance(background) + 0.05;
    return one > other ? one / other : other / one;
}

void paintStateMark(QPainter *painter, const QRectF &rect, RowState state, const QColor &color)
{
    constexpr double radius = 4;
    const QPointF center = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4));
    painter->setBrush(Qt::NoBrush);
    switch (state) {
    case RowState::None:
        break;
    case RowState::Good:
        painter->setBrush(color);
        [[fallthrough]];
    case RowState::Inactive:
        painter->drawEllipse(center, radius - 0.7, radius - 0.7);
        break;
    case RowState::Busy:
        paintHalfDisc(painter, center, radius - 0.7);
        break;
    case RowState::Waiting:
        painter->drawLine(center - QPointF(radius, 0), center + QPointF(radius, 0));
        break;
    case RowState::Bad:
        painter->setBrush(color);
        painter->drawPolygon(diamond(center, radius));
        break;
    case RowState::Warning:
        painter->setBrush(color);
        painter->drawPolygon(triangle(center, radius));
        break;
    case RowState::Failed:
        painter->drawPolygon(triangle(center, radius + 1));
        painter->drawLine(center + QPointF(0, -1.5), center + QPointF(0, 1));
        painter->drawPoint(center + QPointF(0, 2.8));
        break;
    }
    painter->restore();
}

} // namespace browser
