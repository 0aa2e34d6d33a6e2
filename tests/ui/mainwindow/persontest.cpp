// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QWindow>

using namespace browser;

void PersonTest::startAgain()
{
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    newWindow();
    open();
    QTRY_COMPARE(state(), State::Ready);
    attend();
}

// Nobody but a window manager gives it back when a popup has gone.
QWindow &PersonTest::keyboard() const
{
    if (!QGuiApplication::focusWindow())
        attend(QApplication::activeModalWidget() ? *QApplication::activeModalWidget() : *m_window);
    if (!QGuiApplication::focusWindow())
        qFatal("No window has the keyboard.");
    return *QGuiApplication::focusWindow();
}

const QWidget *PersonTest::focused() const
{
    return keyboard().isActive() ? QApplication::focusWidget() : nullptr;
}

void PersonTest::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(&keyboard(), Qt::Key(key), modifiers);
}

void PersonTest::write(const QString &text) const
{
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, &keyboard(), Qt::Key(letter.toUpper().unicode()),
            QString(letter), Qt::NoModifier);
    }
}

// The window system asks for the menu in words of its own, which no key is made into in a test.
void PersonTest::pressMenuKey() const
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&keyboard(), &event);
}

void PersonTest::click(QWidget &widget, Qt::MouseButton button)
{
    click(widget, widget.rect().center(), button);
}

void PersonTest::click(
    QWidget &widget, const QPoint &at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QVERIFY2(widget.isVisible() && widget.isEnabled(), qPrintable(widget.objectName()));
    QVERIFY2(widget.visibleRegion().contains(at), qPrintable(widget.objectName()));
    QWidget *window = widget.window();
    QTest::mouseClick(window->windowHandle(), button, modifiers, widget.mapTo(window, at));
}

void PersonTest::clickRow(QTreeView &view, int row, Qt::MouseButton button)
{
    const QModelIndex index = view.model()->index(row, 0);
    view.scrollTo(index);
    click(*view.viewport(), view.visualRect(index).center(), button);
}

void PersonTest::clickTitle(
    QTreeView &view, int column, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QHeaderView &header = *view.header();
    QVERIFY(column >= 0);
    view.scrollTo(view.model()->index(0, column));
    const int left = header.sectionViewportPosition(column);
    click(*header.viewport(), {left + header.sectionSize(column) / 2, header.height() / 2}, button,
        modifiers);
}

void PersonTest::choose(const char *menu, const char *action) const
{
    auto &open = *child<QMenu>(*m_window, menu);
    for (QAction *each : open.actions()) {
        if (each->objectName() == QLatin1String(action))
            return choose(open, each);
    }
    QFAIL(action);
}

void PersonTest::choose(QMenu &menu, QAction *action)
{
    QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    click(menu, menu.actionGeometry(action).center(), Qt::LeftButton);
}

int PersonTest::columnOf(const QTreeView &view, const QString &title)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const QString text = view.model()->headerData(column, Qt::Horizontal).toString();
        static const QRegularExpression place(QStringLiteral(" [2-9]$"));
        if (text == title || QString(text).remove(place) == title)
            return column;
    }
    return -1;
}

QStringList PersonTest::textsIn(const QTreeView &view, int column)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        texts.append(view.model()->index(row, column).data().toString());
    return texts;
}
