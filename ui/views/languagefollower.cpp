// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/languagefollower.h"

#include <QEvent>
#include <QWidget>

namespace browser {

LanguageFollower::LanguageFollower(QWidget *widget, std::function<void()> translate)
    : QObject(widget)
    , m_translate(std::move(translate))
{
    m_translate();
    widget->installEventFilter(this);
}

bool LanguageFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::LanguageChange)
        m_translate();
    return QObject::eventFilter(watched, event);
}

} // namespace browser
