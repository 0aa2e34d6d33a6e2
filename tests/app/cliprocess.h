// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

//! How a run of the program ended, and what it said.
struct CliResult {
    int exitCode = -1; //!< -1: it crashed, or did not end in time
    QByteArray out;
    QString err;

    //! The last line of standard error that is not indented: what it comes to.
    [[nodiscard]] QString verdict() const;
};

//! \brief One run of ovirt-inventory-cli, with a clean environment.
//!
//! The caller's event loop goes on meanwhile, so that a server may live in it.
class CliProcess {
public:
    explicit CliProcess(const QStringList &arguments);

    CliProcess &password(const QString &inEnvironment);
    CliProcess &variable(const QString &name, const QString &value);
    CliProcess &input(const QByteArray &bytes);
    //! Runs between fork and exec: only what is safe there.
    CliProcess &inChild(const std::function<void()> &modifier);

    void start();
    void signal(int number);
    //! Starts it where that is still to do, and waits for its end.
    CliResult finish();

private:
    QProcess m_process;
    QByteArray m_input;
};
