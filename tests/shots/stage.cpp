// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/stage.h"

#include <QDir>
#include <QTest>

#include <cstdio>

Stage::Stage(const QString &folder, const QString &suffix)
    : m_folder(folder)
    , m_suffix(suffix)
{
}

browser::MainWindow &Stage::newWindow(browser::setting::Theme theme, const QLocale &locale)
{
    m_window.reset();
    m_theme.apply(theme);
    m_translator.use(locale);
    m_settings = std::make_unique<browser::Settings>(
        m_home.filePath(QStringLiteral("%1.ini").arg(++m_windows)));
    m_window = std::make_unique<browser::MainWindow>(*m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    return *m_window;
}

void Stage::openDemo(const demo::Options &options)
{
    m_demo = std::make_unique<demo::EngineThread>(options);
    ovirt::ConnectionOptions connection;
    connection.url = m_demo->url().toString();
    connection.username = options.username;
    connection.password = options.password;
    m_window->openEngine(connection);
}

void Stage::waitFor(const char *what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, 30'000))
        return;
    std::fprintf(stderr, "ovirt-inventory-shots: it never came: %s\n", what);
    m_failed = true;
}

void Stage::shoot(const char *name, QWidget *widget)
{
    QWidget *subject = widget ? widget : m_window.get();
    QCoreApplication::sendPostedEvents();
    const QString file = QDir(m_folder).filePath(QLatin1String(name) + m_suffix);
    if (subject->grab().save(file))
        return;
    std::fprintf(stderr, "ovirt-inventory-shots: cannot write %s\n", qUtf8Printable(file));
    m_failed = true;
}
