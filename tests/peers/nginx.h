// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/peers/peerserver.h"

namespace test {

//! nginx as a reverse proxy, as people put it before an engine: it names no maximum of requests.
class Nginx final : public PeerServer {
public:
    Nginx(const QUrl &engine, int keepAliveRequests);

protected:
    [[nodiscard]] QString program() const override { return QStringLiteral("nginx"); }
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] QByteArray configuration() const override;
    [[nodiscard]] QByteArray readyText() const override { return "start worker process "; }
    [[nodiscard]] QByteArray reloadedText() const override { return "gracefully shutting down"; }
    [[nodiscard]] int reloadSignal() const override;

private:
    [[nodiscard]] QByteArray ownFiles() const;
    [[nodiscard]] QByteArray site() const;

    const int m_keepAliveRequests;
};

} // namespace test
