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
    void load(const demo::Options &options, State end = State::Ready);
    void loadDemo(int vms = 40);
    //! Its rows, once there are some; null: none come.
    [[nodiscard]] QTreeView *openView(const QString &view) const;
    [[nodiscard]] QLineEdit *filterLineOf(const char *bar) const
    {
        return child<QLineEdit>(*child<QWidget>(*m_window, bar), "filterLineEdit");
    }
    void type(const char *bar, const QString &text) const { filterLineOf(bar)->setText(text); }
};
