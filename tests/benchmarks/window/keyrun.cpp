// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/keyrun.h"

#include "ui/pages/viewpage.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWindow>

namespace {

constexpr QChar backspace(u'\b');
constexpr int paceMs = 60;           // between keys: what one leaves behind is done before the next
constexpr int whileOpeningMs = 1500; // what a view does when it is opened is not a key's

} // namespace

KeyRun::KeyRun(
    BenchWindow &window, const QString &view, const QStringList &texts, GuiWatchdog &watchdog)
    : m_window(window)
    , m_view(view)
    , m_watchdog(watchdog)
{
    for (const QString &text : texts)
        m_characters += text + QString(text.size(), backspace);
    connect(&m_paints, &PaintWatch::painted, this, &KeyRun::onPainted);
}

void KeyRun::start()
{
    m_page = &m_window.open(m_view);
    watch();
    QTimer::singleShot(whileOpeningMs, this, [this] {
        m_page->focusFilter();
        static_cast<void>(m_watchdog.takeLongest());
        static_cast<void>(m_watchdog.takeMostCpu());
        pressNext();
    });
}

void KeyRun::watch()
{
    auto *rows = m_page->findChild<QAbstractScrollArea *>(m_view + QStringLiteral("View"));
    m_error = m_page->findChild<QWidget *>(QStringLiteral("filterErrorLabel"));
    m_shown = {
        rows->viewport(), m_page->findChild<QWidget *>(QStringLiteral("emptyPage")), m_error};
    for (QWidget *widget : std::as_const(m_shown))
        m_paints.add(widget);
    connect(m_page, &browser::ViewPage::settled, this, &KeyRun::onSettled);
}

void KeyRun::pressNext()
{
    if (m_isWaiting)
        return;
    if (m_characters.isEmpty()) {
        m_page->disconnect(this);
        Q_EMIT finished();
        return;
    }
    const QChar character = m_characters.front();
    m_characters.remove(0, 1);
    press(character);
}

void KeyRun::press(QChar character)
{
    m_isWaiting = true;
    m_isAnswered = false;
    m_since.start();
    sendToWindow(QEvent::KeyPress, character);
    sendToWindow(QEvent::KeyRelease, character);
    m_key = {m_page->filter(), character == backspace, 0, 0, 0};
    if (m_error->isVisible()) // nothing is asked
        onSettled();
}

// As the keyboard does: whoever has the focus in the window gets it.
void KeyRun::sendToWindow(QEvent::Type type, QChar character)
{
    const bool isLetter = character != backspace;
    QKeyEvent event(type, isLetter ? character.toUpper().unicode() : int(Qt::Key_Backspace),
        Qt::NoModifier, isLetter ? QString(character) : QString());
    QCoreApplication::sendEvent(m_window.window().windowHandle(), &event);
}

// Where the rows are the same ones, nothing would be painted: it is asked for, and counted.
void KeyRun::onSettled()
{
    m_isAnswered = m_isWaiting;
    for (QWidget *widget : std::as_const(m_shown))
        widget->update();
}

void KeyRun::onPainted()
{
    if (!m_isAnswered)
        return;
    m_key.tookMs = double(m_since.nsecsElapsed()) / 1e6;
    m_isAnswered = false;
    QTimer::singleShot(paceMs, this, &KeyRun::noteBlock);
}

void KeyRun::noteBlock()
{
    m_key.blockMs = double(m_watchdog.takeLongest().count()) / 1000;
    m_key.cpuMs = double(m_watchdog.takeMostCpu().count()) / 1000;
    m_times.add(m_key);
    m_isWaiting = false;
    pressNext();
}
