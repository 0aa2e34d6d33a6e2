// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/failure_p.h"

#include <functional>

#include <QBasicTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>

class QTcpSocket;

namespace ovirt::transport {

//! \brief Connects to whichever address of a host answers first.
//!
//! The addresses, IPv6 and IPv4 in turn, start 250 ms apart, or as soon as the one before failed.
//! Ends with exactly one signal; the losers are closed.
class OVIRT_TEST_EXPORT AddressRace final : public QObject {
    Q_OBJECT

public:
    using SocketFactory = std::function<QTcpSocket *(QObject *parent)>;
    static constexpr int staggerMs = 250;

    explicit AddressRace(SocketFactory factory, QObject *parent = nullptr);

    void start(const QString &host, quint16 port);
    //! The same with addresses that are already known.
    void start(const QList<QHostAddress> &addresses, quint16 port);

Q_SIGNALS:
    //! The socket is connected, and the receiver's from now on.
    void won(QTcpSocket *socket);
    void lost(const ovirt::transport::Failure &failure);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void onLookedUp(const QHostInfo &info);
    void startNext();
    void onConnected(QTcpSocket *socket);
    void onFailed(QTcpSocket *socket);

    SocketFactory m_factory;
    QList<QHostAddress> m_addresses; // still to be tried
    QList<QTcpSocket *> m_running;
    quint16 m_port = 0;
    QBasicTimer m_stagger;
    Failure m_failure; // the first one
};

//! IPv6 and IPv4 in turn, beginning with the family that comes first.
[[nodiscard]] OVIRT_TEST_EXPORT QList<QHostAddress> interleaved(
    const QList<QHostAddress> &addresses);

} // namespace ovirt::transport
