// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/addressrace_p.h"

#include <utility>

#include <QTcpSocket>
#include <QTimerEvent>

namespace ovirt::transport {

AddressRace::AddressRace(SocketFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
}

QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.front().protocol() ? first : second) << address;
    QList<QHostAddress> result;
    for (qsizetype i = 0; i < qMax(first.size(), second.size()); ++i)
        result << first.mid(i, 1) << second.mid(i, 1);
    return result;
}

void AddressRace::start(const QString &host, quint16 port)
{
    m_port = port;
    const QHostAddress literal(host);
    if (!literal.isNull())
        start(QList<QHostAddress>{literal}, port);
    else
        QHostInfo::lookupHost(host, this, &AddressRace::onLookedUp);
}

void AddressRace::start(const QList<QHostAddress> &addresses, quint16 port)
{
    m_port = port;
    m_addresses = interleaved(addresses);
    startNext();
}

void AddressRace::onLookedUp(const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        Q_EMIT lost({TransportFault::Resolve, info.errorString()});
    else
        start(info.addresses(), m_port);
}

void AddressRace::startNext()
{
    m_stagger.stop();
    QTcpSocket *socket = m_factory(this);
    m_running << socket;
    connect(socket, &QTcpSocket::connected, this, [this, socket] { onConnected(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { onFailed(socket); });
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_stagger.start(staggerMs, this);
    socket->connectToHost(address, m_port);
}

void AddressRace::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_stagger.timerId())
        startNext();
}

void AddressRace::onConnected(QTcpSocket *socket)
{
    m_stagger.stop();
    m_addresses.clear();
    for (QTcpSocket *other : std::exchange(m_running, {})) {
        other->disconnect(this);
        if (other != socket)
            other->deleteLater();
    }
    socket->setParent(nullptr);
    Q_EMIT won(socket);
}

void AddressRace::onFailed(QTcpSocket *socket)
{
    if (!m_running.removeOne(socket))
        return;
    if (!m_failure) {
        m_failure = {socket->error() == QAbstractSocket::SocketTimeoutError
                ? TransportFault::ConnectTimeout
                : TransportFault::Refused,
            socket->errorString()};
    }
    socket->disconnect(this);
    socket->deleteLater();
    if (!m_addresses.isEmpty())
        startNext();
    else if (m_running.isEmpty())
        Q_EMIT lost(m_failure);
}

} // namespace ovirt::transport
