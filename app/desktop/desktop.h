// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "app/desktop/arguments.h"
#include "translations/translator.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/views/theme.h"

#include <QObject>

#include <memory>

//! The running program: its window, and what the window leaves to it.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(const Arguments &arguments);
    ~Desktop() override;

    //! Shows the window, and the engine that the arguments name.
    void start();

private:
    void useLanguage(browser::setting::Language language);
    void startDemo();
    void openDemo(const QUrl &url);

    Arguments m_arguments;
    browser::Settings m_settings;
    browser::Theme m_theme;
    browser::Translator m_translator;
    std::unique_ptr<demo::EngineThread> m_demo;
    std::unique_ptr<browser::MainWindow> m_window;
};
