// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "translations/translator.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/views/theme.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

//! \brief A main window with settings of its own, before the camera.
class Stage {
public:
    //! Pictures go to \a folder, with \a suffix in their names.
    Stage(const QString &folder, const QString &suffix);

    //! A new window, with nothing remembered.
    browser::MainWindow &newWindow(browser::setting::Theme theme = browser::setting::Theme::Light,
        const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates));
    [[nodiscard]] browser::MainWindow &window() const { return *m_window; }
    [[nodiscard]] browser::Settings &settings() const { return *m_settings; }

    //! Opens a new demo engine in the window.
    void openDemo(const demo::Options &options);
    [[nodiscard]] demo::EngineThread &demo() const { return *m_demo; }

    //! The child of the window, or of its open dialog, with that object name.
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    //! Waits for \a condition, and complains where it does not come.
    void waitFor(const char *what, const std::function<bool()> &condition);
    void shoot(const char *name, QWidget *widget = nullptr);

    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    QString m_folder;
    QString m_suffix;
    QTemporaryDir m_home;
    int m_windows = 0;
    bool m_failed = false;
    browser::Theme m_theme;
    browser::Translator m_translator;
    std::unique_ptr<demo::EngineThread> m_demo;
    std::unique_ptr<browser::Settings> m_settings;
    std::unique_ptr<browser::MainWindow> m_window;
};
