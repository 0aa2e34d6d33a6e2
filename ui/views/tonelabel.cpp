// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tonelabel.h"

#include "ui/columns/shown.h"
#include "ui/views/statecolors.h"

#include <QEvent>
#include <QGuiApplication>

namespace browser {

ToneLabel::ToneLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setWordWrap(true);
    updateColor();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    setVisible(tone != Tone::Failure || !text().isEmpty());
    updateColor();
}

void ToneLabel::showMessage(const QString &message)
{
    setText(asShownText(message));
    setVisible(!message.isEmpty());
}

void ToneLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

void ToneLabel::updateColor()
{
    const QPalette application = QGuiApplication::palette();
    const QColor color =
        m_tone == Tone::Failure ? failureColor(application) : quietColor(application);
    if (palette().color(QPalette::WindowText) == color)
        return;   // it was our own change
    QPalette own; // the rest is inherited, and tells us when it changes
    own.setColor(QPalette::WindowText, color);
    own.setColor(QPalette::Text, color); // of a label whose text can be selected
    setPalette(own);
}

} // namespace browser
