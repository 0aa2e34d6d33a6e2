// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/windowtest.h"

#include <QApplication>

using namespace browser;

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    newWindow();
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_demo.reset();
}

void WindowTest::newWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
}

void WindowTest::startDemo(const demo::Options &options)
{
    m_demo = std::make_unique<demo::EngineThread>(options);
    QVERIFY(!m_demo->url().isEmpty());
}

void WindowTest::open()
{
    ovirt::ConnectionOptions options;
    options.url = m_demo->url().toString();
    options.username = m_demo->options().username;
    options.password = m_demo->options().password;
    m_window->openEngine(options);
}

void WindowTest::answer(const char *path, Fate fate, int status)
{
    demo::Override one;
    one.path = QRegularExpression(QString::fromLatin1(path));
    one.fate = fate;
    one.status = status;
    m_demo->setOverrides({one});
}

void WindowTest::refuse(const char *path, int status, int times)
{
    demo::Override some;
    some.path = QRegularExpression(QString::fromLatin1(path));
    some.status = status;
    some.times = times;
    m_demo->setOverrides({some});
}

void WindowTest::attend(QWidget &window) const
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(QApplication::focusWidget()->window(), &window);
}
