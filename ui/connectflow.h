// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace browser {

class ConnectDialog;
class EngineSession;
class Settings;

//! \brief The conversation that ends with a session: asks for an engine, tries it, says what is
//! wrong, until it answers or the person gives up.
//!
//! What the window shows meanwhile stays: the attempt has a session of its own.
class ConnectFlow : public QObject {
    Q_OBJECT

public:
    ConnectFlow(Settings &settings, QWidget *window);
    ~ConnectFlow() override;

    //! Opens the dialog with what is known in its fields.
    void start(const ovirt::ConnectionOptions &known);
    //! With the engine in them that answered last.
    void startWithLast();
    //! Ends the conversation, without a session.
    void cancel();
    //! The session that connected() is about: signed in, and loading.
    [[nodiscard]] std::unique_ptr<EngineSession> takeSession();

Q_SIGNALS:
    void connected();
    void demoRequested();

private:
    void makeDialog();
    void attempt(const ovirt::ConnectionOptions &typed);
    void onStateChanged();
    void succeed();

    Settings &m_settings;
    QWidget *m_window;
    QPointer<ConnectDialog> m_dialog;
    std::unique_ptr<EngineSession> m_session;
};

} // namespace browser
