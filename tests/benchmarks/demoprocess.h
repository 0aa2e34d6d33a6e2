// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

//! \brief A demo engine in a process of its own, so that its CPU is not the client's.
//! Ended, by its own id, with this object.
class DemoProcess {
public:
    //! Waits until it serves. url() is empty where it does not.
    explicit DemoProcess(const QStringList &arguments);
    ~DemoProcess();
    Q_DISABLE_COPY_MOVE(DemoProcess)

    [[nodiscard]] QString url() const { return m_url; }
    //! Ends it, and returns what it saw of its clients: the independent witness.
    [[nodiscard]] QJsonObject stop();

private:
    QProcess m_process;
    QString m_url;
};
