// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace browser {

class Browser;
class MainActions;

//! Finds what a person knows the name of: an object, a view, an action, and the keys for it.
class Finder : public QObject {
    Q_OBJECT

public:
    Finder(const MainActions &actions, Browser &browser, QWidget *window);

private:
    void openPalette();
    void showHelp();
    void showShortcuts();
    void go(const QVariant &payload);

    const MainActions &m_actions;
    Browser &m_browser;
    QWidget *m_window;
};

} // namespace browser
