// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"

#include "sdk/error.h"
#include "sdk/networkthread_p.h"
#include "sdk/services/requestrunner_p.h"
#include "sdk/services/systemservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>

namespace ovirt {
namespace {

QList<QSslCertificate> readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Configuration,
            QCoreApplication::translate("ovirt", "The CA file %1 cannot be read: %2.")
                .arg(path, file.errorString()))
            .setAdvice(QCoreApplication::translate("ovirt", "Choose another file."));
    }
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty()) {
        throw Error(Error::Kind::Configuration,
            QCoreApplication::translate("ovirt", "The CA file %1 holds no certificate.").arg(path))
            .setAdvice(QCoreApplication::translate(
                "ovirt", "It has to be a PEM file, with a line “-----BEGIN CERTIFICATE-----”."));
    }
    return certificates;
}

Trust trustOf(const ConnectionOptions &options)
{
    if (options.insecure)
        return Trust::insecure();
    return options.caFile.isEmpty() ? Trust() : Trust::authorities(readCaFile(options.caFile));
}

ConnectionOptions bounded(ConnectionOptions options)
{
    options.connections = qBound(
        ConnectionOptions::minConnections, options.connections, ConnectionOptions::maxConnections);
    options.pipeline =
        qBound(ConnectionOptions::minPipeline, options.pipeline, ConnectionOptions::maxPipeline);
    return options;
}

} // namespace

Connection::Connection(const ConnectionOptions &options)
    : m_options(bounded(options))
    , m_url(engineUrl(options.url))
    , m_thread(std::make_unique<NetworkThread>())
    , m_runner(new RequestRunner(m_options, m_url, trustOf(m_options)))
{
    m_thread->setObjectName(QStringLiteral("ovirt network"));
    m_runner->moveToThread(m_thread.get());
    // The runner ends first: what its network leaves to be deleted later needs the event loop.
    QObject::connect(
        m_runner, &QObject::destroyed, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    m_thread->start();
}

Connection::~Connection()
{
    m_runner->deleteLater();
    m_thread->wait();
}

const ConnectionOptions &Connection::options() const
{
    return m_options;
}

QUrl Connection::url() const
{
    return m_url;
}

SystemService Connection::systemService()
{
    return SystemService(*this);
}

QFuture<QString> Connection::authenticate()
{
    return m_runner->authenticate();
}

QFuture<Api> Connection::test()
{
    return systemService().get();
}

QFuture<void> Connection::close(bool logout)
{
    return m_runner->close(logout);
}

} // namespace ovirt
