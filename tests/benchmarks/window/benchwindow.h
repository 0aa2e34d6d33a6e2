// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/settings/viewsettings.h"

#include <QTemporaryDir>

namespace browser {
class ViewPage;
}

//! \brief A main window with settings of its own, for one engine.
class BenchWindow : public QObject {
    Q_OBJECT

public:
    //! Where the engine is, and how it is asked.
    struct Engine {
        QString url;
        int connections = 5;
        int pipeline = 5;
    };

    //! It opens with that view, as \a state says it was left.
    BenchWindow(const Engine &engine, const QString &view, const browser::ViewState &state = {});

    void show();
    //! loaded() or failed() follows.
    void load();
    //! Opens that view.
    browser::ViewPage &open(const QString &view);
    //! The page of a view that was opened.
    [[nodiscard]] browser::ViewPage &page(const QString &view) const;
    [[nodiscard]] browser::MainWindow &window() { return m_window; }

Q_SIGNALS:
    void loaded();
    //! The reason is printed.
    void failed();

private:
    void onStateChanged(browser::EngineSession::State state);

    QTemporaryDir m_folder;
    browser::Settings m_settings;
    std::unique_ptr<browser::ViewSettings> m_views; // written before the window reads
    browser::MainWindow m_window;
    ovirt::ConnectionOptions m_options;
};
