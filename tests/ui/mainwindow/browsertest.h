// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/mainwindow/windowtest.h"
#include "ui/browser.h"

#include <QLineEdit>
#include <QTreeView>

//! A window with a demo engine's inventory to look through.
class BrowserTest : public WindowTest {
    Q_OBJECT

protected:
    [[nodiscard]] browser::Browser &shown() const
    {
        return *child<browser::Browser>(*m_window, "browser");
    }
    [[nodiscard]] QTreeView &rows(const char *view) const
    {
        return *child<QTreeView>(*m_window, view);
    }
    void loadDemo(int vms = 40)
    {
        demo::Options options;
        options.vms = vms;
        startDemo(options);
        open();
        QTRY_COMPARE(state(), State::Ready);
    }
    void type(const char *bar, const QString &text) const
    {
        child<QLineEdit>(*child<QWidget>(*m_window, bar), "filterLineEdit")->setText(text);
    }
};
