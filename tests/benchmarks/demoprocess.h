// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>

//! \brief A demo engine in a process of its own, so that its CPU is not the client's.
//! Ended, by its own id, with this object.
class DemoProcess {
public:
    //! Waits until it serves. url() is empty where it does not.
    explicit DemoProcess(const QStringList &arguments);
    ~DemoProcess();

    [[nodiscard]] QString url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};
