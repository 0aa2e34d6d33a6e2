// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktop.h"

#include "ui/settings/preferences.h"

using browser::setting::Language;

Desktop::Desktop(const Arguments &arguments)
    : m_arguments(arguments)
{
    const browser::Preferences preferences = browser::preferences(m_settings);
    m_theme.apply(preferences.theme);
    useLanguage(preferences.language);
    m_window = std::make_unique<browser::MainWindow>(m_settings);
    connect(m_window.get(), &browser::MainWindow::demoRequested, this, &Desktop::startDemo);
    connect(m_window.get(), &browser::MainWindow::languageChosen, this, &Desktop::useLanguage);
    connect(m_window.get(), &browser::MainWindow::themeChosen, this,
        [this](browser::setting::Theme theme) { m_theme.apply(theme); });
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    m_window->show();
    if (m_arguments.demo)
        startDemo();
    else if (m_arguments.isEngineKnown)
        m_window->askForEngine(m_arguments.known);
}

void Desktop::useLanguage(Language language)
{
    switch (language) {
    case Language::System:
        m_translator.use(QLocale::system());
        break;
    case Language::English:
        m_translator.use(QLocale(QLocale::English));
        break;
    case Language::German:
        m_translator.use(QLocale(QLocale::German));
        break;
    }
}

// One engine a run: asked for again, it is shown again.
void Desktop::startDemo()
{
    if (m_demo && m_demo->ready().isFinished()) {
        openDemo(m_demo->url());
    } else if (!m_demo) {
        m_demo = std::make_unique<demo::EngineThread>(m_arguments.demoOptions);
        m_demo->ready().then(this, [this](const QUrl &url) { openDemo(url); });
    }
}

void Desktop::openDemo(const QUrl &url)
{
    ovirt::ConnectionOptions options;
    options.url = url.toString();
    options.username = m_arguments.demoOptions.username;
    options.password = m_arguments.demoOptions.password;
    m_window->openEngine(options);
}
