// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "tests/ui/children.h"
#include "ui/mainwindow.h"
#include "ui/session/enginesession.h"
#include "ui/settings/settings.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/inventoryview.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

//! A main window with settings of its own, and a demo engine for it to open.
class WindowTest : public QObject {
    Q_OBJECT

protected:
    using State = browser::EngineSession::State;
    using Fate = demo::Override::Fate;

    void startDemo(const demo::Options &options = {});
    //! As if the program had ended and begun again.
    void newWindow();
    void open();
    void answer(const char *path, Fate fate, int status = 0);
    //! The first \a times that somebody asks for such a path; the true answer afterwards.
    void refuse(const char *path, int status, int times = 1);
    //! The window has the keyboard.
    void attend() const { attend(*m_window); }
    void attend(QWidget &window) const;
    [[nodiscard]] State state() const { return m_window->session()->state(); }
    [[nodiscard]] const QAbstractItemModel &model() const
    {
        return *child<browser::InventoryView>(*m_window, "inventoryView")->model();
    }
    [[nodiscard]] QString text(const char *elidedLabel) const
    {
        return child<browser::ElidedLabel>(*m_window, elidedLabel)->text();
    }
    void trigger(const char *action) const { child<QAction>(*m_window, action)->trigger(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<browser::Settings> m_settings;
    std::unique_ptr<demo::EngineThread> m_demo;
    std::unique_ptr<browser::MainWindow> m_window;

private Q_SLOTS:
    void init();
    void cleanup();
};
