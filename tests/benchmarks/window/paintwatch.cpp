// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/paintwatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

void PaintWatch::add(QWidget *widget)
{
    widget->installEventFilter(this);
}

// A filter is asked before the event is handled; so it has it handled here, to see the end.
bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_isPainting)
        return false;
    m_isPainting = true;
    QCoreApplication::sendEvent(watched, event);
    m_isPainting = false;
    Q_EMIT painted();
    return true;
}
