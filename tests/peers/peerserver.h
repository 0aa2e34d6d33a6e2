// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/peers/accesslog.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace test {

struct Identity;

//! \brief A server that nobody here wrote, as a process of its own in front of an engine.
//!
//! It listens on 127.0.0.1, on a port that was free, and reads and writes one temporary folder. It
//! ends, by its own id, with this object, and with the test's process however that ends.
class PeerServer {
public:
    explicit PeerServer(const QUrl &engine);
    virtual ~PeerServer();
    Q_DISABLE_COPY_MOVE(PeerServer)

    //! Serve TLS, as \p identity. Before start().
    void setIdentity(const Identity &identity);

    //! Returns when it serves: nothing, or why it does not.
    [[nodiscard]] QString start();
    //! Reads its configuration again, and returns when what it starts anew serves: nothing, or why
    //! not. What was under way goes on.
    [[nodiscard]] QString reload();
    //! Ends it. The access log is whole then.
    void stop();

    //! The engine's API, behind the server.
    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] AccessLog accessLog() const;

protected:
    //! Its name in one of the folders where programs are.
    [[nodiscard]] virtual QString program() const = 0;
    [[nodiscard]] virtual QStringList arguments() const = 0;
    //! What stands in configurationFile().
    [[nodiscard]] virtual QByteArray configuration() const = 0;
    //! What it says when it serves.
    [[nodiscard]] virtual QByteArray readyText() const = 0;
    //! What it says when a reload has got to those that served before.
    [[nodiscard]] virtual QByteArray reloadedText() const { return readyText(); }
    //! What makes it reload gracefully.
    [[nodiscard]] virtual int reloadSignal() const = 0;

    [[nodiscard]] QString configurationFile() const { return path("server.conf"); }
    [[nodiscard]] QByteArray folder() const { return m_folder.path().toLocal8Bit(); }
    //! PEM of certificate and key; empty: without TLS.
    [[nodiscard]] QByteArray identityFile() const { return m_identityFile; }
    [[nodiscard]] QByteArray engine() const { return m_engine.authority().toLatin1(); }
    [[nodiscard]] QByteArray address() const;

private:
    [[nodiscard]] QString path(const char *name) const;
    bool launch();
    bool waitUntilItSays(const QByteArray &text);

    const QUrl m_engine;
    QTemporaryDir m_folder;
    QByteArray m_identityFile;
    QProcess m_process;
    QByteArray m_said; // on standard error, since it was last asked to do something
    quint16 m_port = 0;
};

} // namespace test
