// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/filterline.h"

#include "ui/views/completionpopup.h"
#include "ui/views/statecolors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace browser {
namespace {

// A zigzag of the icons' stroke weight.
void drawWave(QPainter *painter, qreal left, qreal right, qreal y)
{
    constexpr qreal step = 2;
    QPolygonF wave;
    bool isUp = false;
    for (qreal x = left; x <= right; x += step) {
        wave.append(QPointF(x, isUp ? y - step : y));
        isUp = !isUp;
    }
    painter->drawPolyline(wave);
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new CompletionPopup(this))
{
    connect(this, &QLineEdit::textEdited, this, &FilterLine::onEdited);
    connect(this, &QLineEdit::textChanged, this, [this] { setError(-1, 0); });
    connect(this, &QLineEdit::cursorPositionChanged, this, &FilterLine::onCursorMoved);
    connect(m_popup, &CompletionPopup::taken, this, &FilterLine::take);
}

void FilterLine::setError(qsizetype position, qsizetype length)
{
    m_errorPosition = position;
    m_errorLength = length;
    update();
}

void FilterLine::onEdited()
{
    const int cursor = cursorPosition();
    if (cursor > 0 && !text().at(cursor - 1).isSpace())
        complete();
    else
        m_popup->hide();
}

// Who goes elsewhere in the text asks no longer about the word that stood there.
void FilterLine::onCursorMoved()
{
    if (cursorPosition() != m_askedAt)
        m_popup->hide();
}

void FilterLine::complete()
{
    m_askedAt = cursorPosition();
    m_completion = m_completer ? m_completer(text(), m_askedAt) : Completion();
    m_completion.start = qBound(qsizetype(0), m_completion.start, text().size());
    m_completion.length =
        qBound(qsizetype(0), m_completion.length, text().size() - m_completion.start);
    const QString present = text().mid(m_completion.start, m_completion.length);
    if (m_completion.candidates == QStringList(present))
        m_completion.candidates.clear(); // there is nothing to change
    m_popup->offer(m_completion.candidates, QPoint(qRound(xOf(m_completion.start)), height()));
}

// Through the selection, so that it can be undone and is told as typed.
void FilterLine::take(const QString &candidate)
{
    setSelection(int(m_completion.start), int(m_completion.length));
    if (m_completion.length == 0)
        setCursorPosition(int(m_completion.start));
    insert(candidate);
    complete(); // what follows a name can be asked for at once
    if (m_completion.candidates.contains(candidate))
        m_popup->hide(); // what is still offered in its own place is complete
}

// Tab would go to the next widget before keyPressEvent().
bool FilterLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()
        && isPopupsKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    // Escape is a key of the window's, which stops a refresh: nobody means that who types here.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Show)
        window()->installEventFilter(this);
    return QLineEdit::event(event);
}

bool FilterLine::isPopupsKey(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        m_popup->mark(-1);
        return true;
    case Qt::Key_Down:
        m_popup->mark(1);
        return true;
    case Qt::Key_PageUp:
        m_popup->markByPage(-1);
        return true;
    case Qt::Key_PageDown:
        m_popup->markByPage(1);
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Tab:
        take(m_popup->marked(true));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: // with nothing marked, the text is meant as it stands
        if (const QString candidate = m_popup->marked(false); !candidate.isEmpty())
            take(candidate);
        m_popup->hide();
        return true;
    default:
        return false;
    }
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        complete();
    else if (event->key() == Qt::Key_Escape)
        escape();
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        Q_EMIT leaveRequested();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterLine::escape()
{
    if (text().isEmpty()) {
        Q_EMIT leaveRequested();
        return;
    }
    selectAll(); // del() can be undone, clear() cannot
    del();
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window()
        && (event->type() == QEvent::Move || event->type() == QEvent::Resize
            || event->type() == QEvent::WindowDeactivate))
        m_popup->hide();
    return QLineEdit::eventFilter(watched, event);
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void FilterLine::hideEvent(QHideEvent *event)
{
    m_popup->hide();
    QLineEdit::hideEvent(event);
}

// Measured from the cursor, since nobody tells how far the text is scrolled.
qreal FilterLine::xOf(qsizetype position) const
{
    QTextLayout layout(displayText(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal cursor = cursorRect().center().x();
    return cursor + line.cursorToX(int(position)) - line.cursorToX(cursorPosition());
}

void FilterLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_errorPosition < 0 || m_errorPosition > text().size())
        return;
    const qsizetype end = qMin(m_errorPosition + m_errorLength, text().size());
    const qreal left = xOf(m_errorPosition);
    const qreal atLeast = fontMetrics().averageCharWidth();
    const qreal right = qMax(xOf(end), left + atLeast);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(3, 0, -3, 0));
    painter.setPen(QPen(failureColor(palette()), 1.2));
    drawWave(&painter, left, right, cursorRect().bottom() - 0.5);
}

} // namespace browser
