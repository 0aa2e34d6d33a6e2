// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/lanesdrawing.h"

#include "ui/views/statecolors.h"

#include <QPainter>

namespace browser {
namespace {

constexpr double thickestLane = 16;
constexpr double longestRequest = 28;

} // namespace

LanesDrawing::LanesDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LanesDrawing::setLanes(int connections, int pipeline)
{
    m_connections = qMax(1, connections);
    m_pipeline = qMax(0, pipeline);
    setAccessibleDescription(
        tr("%1 lanes with %2 requests each")
            .arg(locale().toString(m_connections), locale().toString(qMax(1, m_pipeline))));
    update();
}

QSize LanesDrawing::sizeHint() const
{
    return {320, 104};
}

void LanesDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thickness = qMin(thickestLane, double(height()) / m_connections);
    double top = (height() - thickness * m_connections) / 2;
    for (int i = 0; i < m_connections; ++i, top += thickness)
        paintLane(painter, QRectF(0, top, width(), thickness));
}

// The first request, whose answer comes next, is at the engine's end.
void LanesDrawing::paintLane(QPainter &painter, const QRectF &lane) const
{
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    QColor track = quietColor(palette());
    track.setAlphaF(0.3F);
    QColor waiting = accent;
    waiting.setAlphaF(0.5F);
    const int requests = qMax(1, m_pipeline);
    const double pitch = qMin(longestRequest, lane.width() / requests);
    const double gap = qMin(3.0, pitch * 0.25);
    const double y = lane.center().y();
    painter.setPen(QPen(track, qMin(1.0, lane.height() / 3)));
    painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right() - pitch * requests, y));

    const double thickness = lane.height() * 0.6;
    const double rounding = qMin(2.0, thickness / 3);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < requests; ++i) {
        painter.setBrush(i == 0 ? accent : waiting);
        const QRectF request(
            lane.right() - pitch * (i + 1) + gap, y - thickness / 2, pitch - gap, thickness);
        painter.drawRoundedRect(request, rounding, rounding);
    }
}

} // namespace browser
