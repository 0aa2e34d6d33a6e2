// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/peerserver.h"

#include "tests/support/testcertificates.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace test {
namespace {

constexpr int patience = 30'000;
constexpr int portsToTry = 5;

// Not all of them are where an ordinary user looks for programs.
QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(
        name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")});
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

PeerServer::PeerServer(const QUrl &engine)
    : m_engine(engine)
{
    // Workers of a server that was started by root are somebody else.
    QFile::setPermissions(
        m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    m_process.setReadChannel(QProcess::StandardError);
    m_process.setStandardOutputFile(path("access.log"), QIODevice::Append);
    // Apache ends its whole process group, so that must not be ours.
    m_process.setChildProcessModifier([] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
}

PeerServer::~PeerServer()
{
    stop();
}

void PeerServer::setIdentity(const Identity &identity)
{
    const QString file = path("server.pem");
    if (writeFile(file, identity.certificate.toPem() + identity.key.toPem()))
        m_identityFile = file.toLocal8Bit();
}

// Between our looking for a free port and its taking it, somebody else may.
QString PeerServer::start()
{
    if (findProgram(program()).isEmpty())
        return QStringLiteral("%1 is not installed; ./dev test installs it").arg(program());
    for (int attempt = 0; attempt < portsToTry; ++attempt) {
        m_port = freePort();
        if (launch())
            return {};
        stop();
        if (!m_said.contains("ddress already in use"))
            break;
    }
    return QStringLiteral("%1 does not serve: %2").arg(program(), QString::fromUtf8(m_said));
}

bool PeerServer::launch()
{
    m_said.clear();
    if (!writeFile(configurationFile(), configuration()))
        return false;
    m_process.start(findProgram(program()), arguments());
    return waitUntilItSays(readyText());
}

bool PeerServer::waitUntilItSays(const QByteArray &text)
{
    while (!m_said.contains(text)) {
        const bool more = m_process.waitForReadyRead(patience);
        m_said += m_process.readAllStandardError();
        if (!more)
            break;
    }
    return m_said.contains(text);
}

QString PeerServer::reload()
{
    (void)m_process.readAllStandardError();
    m_said.clear();
    ::kill(pid_t(m_process.processId()), reloadSignal());
    return waitUntilItSays(reloadedText())
        ? QString()
        : QStringLiteral("%1 does not reload: %2").arg(program(), QString::fromUtf8(m_said));
}

void PeerServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray PeerServer::address() const
{
    return "127.0.0.1:" + QByteArray::number(m_port);
}

QString PeerServer::url() const
{
    QUrl url = m_engine;
    url.setScheme(m_identityFile.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setPort(m_port);
    return url.toString();
}

AccessLog PeerServer::accessLog() const
{
    return AccessLog::read(path("access.log"));
}

QString PeerServer::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name));
}

} // namespace test
