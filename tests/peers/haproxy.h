// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/peers/peerserver.h"

namespace test {

//! HAProxy with a master and its worker: no limit of requests, but a reload resets connections.
class HaProxy final : public PeerServer {
public:
    using PeerServer::PeerServer;

protected:
    [[nodiscard]] QString program() const override { return QStringLiteral("haproxy"); }
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] QByteArray configuration() const override;
    [[nodiscard]] QByteArray readyText() const override { return "Loading success"; }
    [[nodiscard]] int reloadSignal() const override;
};

} // namespace test
