// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/opensslserver.h"

#include <QFile>
#include <QRegularExpression>

namespace test {

static QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &pem)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(pem);
    return file.fileName();
}

OpensslServer::OpensslServer(const Identity &identity)
{
    m_process.start(QStringLiteral("openssl"),
        {QStringLiteral("s_server"), QStringLiteral("-www"), QStringLiteral("-accept"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"),
            written(m_folder, QStringLiteral("crt"), identity.certificate.toPem()),
            QStringLiteral("-key"),
            written(m_folder, QStringLiteral("key"), identity.key.toPem())});
    const QRegularExpression announcement(QStringLiteral("ACCEPT .*:(\\d+)"));
    QByteArray output;
    while (m_port == 0 && m_process.waitForReadyRead()) {
        output += m_process.readAllStandardOutput();
        m_port = announcement.match(QString::fromLatin1(output)).captured(1).toUShort();
    }
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl OpensslServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_port));
}

} // namespace test
