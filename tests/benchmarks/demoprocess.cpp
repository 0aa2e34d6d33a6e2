// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/demoprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>

DemoProcess::DemoProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/ovirt-demo-engine"), arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) { }
    m_url = QString::fromUtf8(m_process.readLine()).trimmed();
}

DemoProcess::~DemoProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QJsonObject DemoProcess::stop()
{
    m_process.terminate();
    m_process.waitForFinished();
    return QJsonDocument::fromJson(m_process.readAll()).object();
}
