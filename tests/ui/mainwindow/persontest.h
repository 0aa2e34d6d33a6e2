// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/mainwindow/browsertest.h"

class QMenu;

//! \brief A person at the window, with a keyboard and a mouse: each key and click goes the way of
//! those that the window system tells of, so shortcuts, popups and modal dialogs take theirs.
class PersonTest : public BrowserTest {
    Q_OBJECT

protected:
    //! Quits, and starts the program again: the file of settings is all that is left.
    void startAgain();

    //! To whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void write(const QString &text) const;
    //! The key for the menu of what has the keyboard.
    void pressMenuKey() const;
    //! What has it.
    [[nodiscard]] const QWidget *focused() const;

    static void click(QWidget &widget, Qt::MouseButton button = Qt::LeftButton);
    static void click(QWidget &widget, const QPoint &at, Qt::MouseButton button,
        Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void clickRow(QTreeView &view, int row, Qt::MouseButton button = Qt::LeftButton);
    //! The column's number as columnOf() tells it.
    static void clickTitle(QTreeView &view, int column, Qt::MouseButton button = Qt::LeftButton,
        Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    //! \a action is the object name of one that can be chosen in the open menu.
    void choose(const char *menu, const char *action) const;
    static void choose(QMenu &menu, QAction *action);

    //! The column with that title, whatever else stands there; -1: there is none.
    [[nodiscard]] static int columnOf(const QTreeView &view, const QString &title);
    //! What is read in the column, from the first row to the last.
    [[nodiscard]] static QStringList textsIn(const QTreeView &view, int column);

private:
    [[nodiscard]] QWindow &keyboard() const;
};
