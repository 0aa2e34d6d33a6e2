// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/benchwindow.h"

#include "ui/browser.h"
#include "ui/pages/viewpage.h"
#include "ui/settings/preferences.h"

#include <cstdio>

using State = browser::EngineSession::State;

namespace {

std::unique_ptr<browser::ViewSettings> written(browser::Settings &settings,
    const BenchWindow::Engine &engine, const QString &view, const browser::ViewState &state)
{
    browser::Preferences preferences = browser::preferences(settings);
    preferences.connections = engine.connections;
    preferences.pipeline = engine.pipeline;
    browser::setPreferences(settings, preferences);
    auto views = std::make_unique<browser::ViewSettings>(settings);
    views->setCurrentView(view);
    views->setState(view, state);
    return views;
}

} // namespace

BenchWindow::BenchWindow(const Engine &engine, const QString &view, const browser::ViewState &state)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_views(written(m_settings, engine, view, state))
    , m_window(m_settings)
{
    m_options.url = engine.url;
    m_options.username = QStringLiteral("admin@internal");
    m_options.password = QStringLiteral("demo");
    m_window.resize(1280, 800);
}

void BenchWindow::show()
{
    m_window.show();
    m_window.activateWindow();
}

void BenchWindow::load()
{
    m_window.openEngine(m_options);
    connect(m_window.session(), &browser::EngineSession::stateChanged, this,
        &BenchWindow::onStateChanged);
}

void BenchWindow::onStateChanged(State state)
{
    if (state == State::Failed) {
        std::fprintf(stderr, "%s\n", qPrintable(m_window.session()->sentence()));
        Q_EMIT failed();
    } else if (state == State::Ready || state == State::Partial) {
        m_window.session()->disconnect(this);
        Q_EMIT loaded();
    }
}

browser::ViewPage &BenchWindow::open(const QString &view)
{
    m_window.findChild<browser::Browser *>()->openView(view);
    return page(view);
}

browser::ViewPage &BenchWindow::page(const QString &view) const
{
    const auto *filter = m_window.findChild<QWidget *>(view + QStringLiteral("Filter"));
    return *qobject_cast<browser::ViewPage *>(filter->parentWidget());
}
