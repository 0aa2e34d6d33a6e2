// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"

#include <QPromise>

namespace demo {

EngineThread::EngineThread(const Options &options)
    : m_options(options)
    , m_starter(std::make_unique<QObject>())
{
    auto promise = std::make_shared<QPromise<QUrl>>();
    m_ready = promise->future();
    promise->start();
    m_thread.setObjectName(QStringLiteral("demo engine"));
    m_starter->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_starter.get(), [this, promise] {
        m_engine = new Engine(m_options);
        QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        promise->addResult(m_engine->listen() ? m_engine->url() : QUrl());
        promise->finish();
    });
}

EngineThread::~EngineThread()
{
    m_ready.waitForFinished(); // the engine is made in its thread, and has to be ended there
    m_thread.quit();
    m_thread.wait();
}

QString EngineThread::errorString() const
{
    return engine().errorString();
}

Engine &EngineThread::engine() const
{
    // Milliseconds, before anybody can have its address: whoever starts an engine waits for it
    // here.
    QFuture<QUrl>(m_ready).waitForFinished();
    return *m_engine;
}

} // namespace demo
