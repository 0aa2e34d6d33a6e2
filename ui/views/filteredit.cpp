// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/filteredit.h"

#include "ui/views/statecolors.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStringListModel>
#include <QStyleOptionFrame>

namespace browser {
namespace {

constexpr int mostRows = 10;
constexpr int textMargin = 2; // between a line edit's contents and its text

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_candidates(new QStringListModel(this))
    , m_popup(new QListView(this))
{
    setClearButtonEnabled(true);
    // A window without focus: the line keeps the keys, and steers it.
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setObjectName(QStringLiteral("completionPopup"));
    m_popup->setUniformItemSizes(true);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setModel(m_candidates);
    connect(m_popup, &QListView::clicked, this, &FilterEdit::take);
    connect(this, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isCompleting())
            complete(false);
    });
    if (parent)
        parent->installEventFilter(this);
}

void FilterEdit::setWrong(qsizetype position, qsizetype length)
{
    m_wrongAt = position;
    m_wrongLength = length;
    update();
}

bool FilterEdit::isCompleting() const
{
    return m_popup->isVisible();
}

// As one types, only what a word begins; asked for, everything that may stand there.
void FilterEdit::complete(bool isAsked)
{
    m_completion = m_completer ? m_completer(text(), cursorPosition()) : Completion();
    const QString word = text().mid(m_completion.start, m_completion.length);
    const bool isWhole =
        m_completion.candidates.size() == 1 && m_completion.candidates.first() == word;
    if (m_completion.candidates.isEmpty() || isWhole || (word.isEmpty() && !isAsked)) {
        closePopup();
        return;
    }
    m_candidates->setStringList(m_completion.candidates);
    placePopup();
    m_popup->show();
}

void FilterEdit::placePopup()
{
    const int rows = qMin(int(m_completion.candidates.size()), mostRows);
    const int width = qMax(160, m_popup->sizeHintForColumn(0) + 32);
    m_popup->resize(width, rows * m_popup->sizeHintForRow(0) + 2 * m_popup->frameWidth());
    const int left = cursorRect().left()
        - fontMetrics().horizontalAdvance(
            text().mid(m_completion.start, cursorPosition() - m_completion.start));
    m_popup->move(mapToGlobal(QPoint(qMax(0, left), height())));
}

void FilterEdit::closePopup()
{
    m_popup->hide();
    m_popup->setCurrentIndex({});
}

void FilterEdit::take(const QModelIndex &candidate)
{
    const QString word = candidate.data().toString();
    closePopup();
    if (word.isEmpty())
        return;
    setSelection(int(m_completion.start), int(m_completion.length));
    insert(word); // so that it can be undone
    Q_EMIT textEdited(text());
    closePopup();
}

// Keys that are the popup's while it is there.
bool FilterEdit::steerPopup(QKeyEvent *event)
{
    const int row = m_popup->currentIndex().row();
    const int rows = m_candidates->rowCount();
    switch (event->key()) {
    case Qt::Key_Down:
        m_popup->setCurrentIndex(m_candidates->index((row + 1) % rows));
        return true;
    case Qt::Key_Up:
        m_popup->setCurrentIndex(m_candidates->index(row <= 0 ? rows - 1 : row - 1));
        return true;
    case Qt::Key_Tab:
        take(row < 0 ? m_candidates->index(0) : m_popup->currentIndex());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            closePopup();
        else
            take(m_popup->currentIndex());
        return true;
    case Qt::Key_Escape:
        closePopup();
        return true;
    default:
        return false;
    }
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (isCompleting() && steerPopup(event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier)
            return complete(true);
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveRequested();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT leaveRequested();
        } else {
            clear();
            Q_EMIT textEdited({});
        }
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

// Escape may be a key of the window's; what is typed here goes first.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (isCompleting() || !text().isEmpty())) {
            event->accept();
            return true;
        }
    }
    // Tab goes on to the next widget before it is a key press.
    if (event->type() == QEvent::KeyPress && isCompleting()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    closePopup();
    QLineEdit::focusOutEvent(event);
}

bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Hide)
        closePopup();
    return QLineEdit::eventFilter(watched, event);
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_wrongAt < 0)
        return;
    // By the cursor's place the text is found, however far it is scrolled.
    const QRect cursor = cursorRect();
    const int textLeft =
        cursor.center().x() - fontMetrics().horizontalAdvance(text().left(cursorPosition()));
    const int from = textLeft + fontMetrics().horizontalAdvance(text().left(m_wrongAt));
    const int width =
        qMax(6, fontMetrics().horizontalAdvance(text().mid(m_wrongAt, m_wrongLength)));
    QPainter painter(this);
    painter.setPen(QPen(failureColor(palette()), 2));
    const int y = cursor.bottom() - textMargin;
    painter.drawLine(qMax(from, textMargin), y, qMin(from + width, this->width()), y);
}

} // namespace browser
