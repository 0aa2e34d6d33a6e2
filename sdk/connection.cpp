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
    return options.caFile.isEmpty() ? options.trust
                                    : Trust::authorities(readCaFile(options.caFile));
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

Connection::Connection(const ConnectionOptions &options, const Questions &questions)
    : m_options(bounded(options))
    , m_url(engineUrl(options.url))
    , m_thread(std::make_unique<NetworkThread>())
    , m_runner(new RequestRunner(m_options, questions, m_url, trustOf(m_options)))
{
    m_thread->setObjectName(QStringLiteral("ovirt network"));
    m_runner->moveToThread(m_thread.get());
    // The runner ends first: what its network leaves to be deleted later needs the event loop.
    QObject::connect(
        m_runner, &QObject::destroyed, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    m_thread->start();
}

// The runner goes while its event loop runs: what it leaves to deleteLater() would stay behind one
// that has ended.
Connection::~Connection()
{
    m_runner->deleteLater();
    m_thread->wait();
}

ConnectionOptions Connection::options() const
{
    const QMutexLocker lock(&m_optionsMutex);
    return m_options;
}

QUrl Connection::url() const
{
    return m_url;
}

void Connection::setConnections(int count)
{
    const QMutexLocker lock(&m_optionsMutex);
    m_options.connections = count;
    m_options = bounded(m_options);
    m_runner->setSize(m_options.connections, m_options.pipeline);
}

void Connection::setPipeline(int depth)
{
    const QMutexLocker lock(&m_optionsMutex);
    m_options.pipeline = depth;
    m_options = bounded(m_options);
    m_runner->setSize(m_options.connections, m_options.pipeline);
}

void Connection::onPipeliningStopped(QObject *context, std::function<void()> notify)
{
    QObject::connect(m_runner, &RequestRunner::pipeliningStopped, context, std::move(notify));
}

SystemService Connection::systemService()
{
    return SystemService(*this);
}

void Connection::submit(std::unique_ptr<PendingRequest> pending)
{
    m_runner->submit(std::move(pending));
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

QFuture<TrafficRecord> Connection::traffic()
{
    return m_runner->traffic();
}

} // namespace ovirt
