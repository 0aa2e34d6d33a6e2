// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/engine.h"

#include <QFuture>
#include <QThread>

namespace demo {

//! \brief An Engine in a thread of its own, from construction to destruction.
//!
//! The constructor returns at once; making a large estate goes on behind it. A test waits by
//! calling url(); a window attaches to ready().
class EngineThread {
public:
    explicit EngineThread(const Options &options);
    //! Ends all connections and waits for the thread.
    ~EngineThread();
    Q_DISABLE_COPY_MOVE(EngineThread)

    //! Finishes with url(), empty if the engine cannot listen. The continuation is the caller's.
    [[nodiscard]] QFuture<QUrl> ready() const { return m_ready; }
    //! Waits until the engine serves. Empty: it cannot; errorString() says why.
    [[nodiscard]] QUrl url() const { return m_ready.result(); }
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] Options options() const { return m_options; }

    //! The engine, once it serves; its thread-safe functions may be called.
    [[nodiscard]] Engine &engine() const;
    [[nodiscard]] Statistics statistics() const { return engine().statistics(); }
    void forgetMaxima() { engine().forgetMaxima(); }
    void expireTokens() { engine().expireTokens(); }
    void setOverrides(const QList<Override> &overrides) { engine().setOverrides(overrides); }
    void setEstate(const Estate &estate) { engine().setEstate(estate); }
    void changeEstate(const std::function<void(Estate &estate)> &change)
    {
        engine().changeEstate(change);
    }
    void restart(std::chrono::milliseconds refused, std::chrono::milliseconds unavailable)
    {
        engine().restart(refused, unavailable);
    }

private:
    Options m_options;
    QFuture<QUrl> m_ready;
    QThread m_thread;
    std::unique_ptr<QObject> m_starter; // lives in the thread
    Engine *m_engine = nullptr;         // written before m_ready finishes
};

} // namespace demo
