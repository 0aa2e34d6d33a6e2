// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/progressline.h"

#include <QPainter>

#include <chrono>

namespace browser {

using namespace std::chrono_literals;

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(thickness);
    m_wander.setInterval(40ms);
    connect(&m_wander, &QTimer::timeout, this, [this] {
        m_part = m_part > 1 ? -0.25 : m_part + 0.02;
        update();
    });
}

void ProgressLine::setIdle()
{
    setMode(Mode::Idle);
}

void ProgressLine::setBusy()
{
    if (m_mode != Mode::Busy)
        m_part = 0;
    setMode(Mode::Busy);
}

void ProgressLine::setProgress(qint64 done, qint64 known)
{
    const double part = known > 0 ? qBound(0.0, double(done) / double(known), 1.0) : 0;
    m_part = m_mode == Mode::Progress ? qMax(m_part, part) : part;
    setMode(Mode::Progress);
}

void ProgressLine::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::Busy)
        m_wander.start();
    else
        m_wander.stop();
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (m_mode == Mode::Idle)
        return;
    const double length = m_mode == Mode::Busy ? 0.25 : m_part;
    const double start = m_mode == Mode::Busy ? m_part : 0;
    QRectF line(start * width(), 0, length * width(), height());
    if (layoutDirection() == Qt::RightToLeft)
        line.moveRight(width() - line.left());
    QPainter(this).fillRect(line, palette().color(QPalette::Active, QPalette::Highlight));
}

} // namespace browser
