// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/peers/peerserver.h"

namespace test {

//! How an Apache httpd differs from one that engine-setup configured on distribution defaults.
struct ApacheOptions {
    QByteArray mpm = "event"; //!< or "prefork"
    int maxKeepAliveRequests = 100;
    int keepAliveTimeout = 5; //!< seconds
    bool compress = false;    //!< mod_deflate does it, not the engine
};

//! \brief Apache httpd, which stands before every engine.
//!
//! Its configuration is what engine-setup leaves, in one file: the proxy to the engine with its
//! long timeout and short retry, no Expect, DEFLATE for the API's types; but HTTP in place of AJP.
class Apache final : public PeerServer {
public:
    Apache(const QUrl &engine, const ApacheOptions &options);

protected:
    [[nodiscard]] QString program() const override { return QStringLiteral("apache2"); }
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] QByteArray configuration() const override;
    [[nodiscard]] QByteArray readyText() const override { return "resuming normal operations"; }
    [[nodiscard]] int reloadSignal() const override;

private:
    [[nodiscard]] QByteArray modules() const;
    [[nodiscard]] QByteArray ownFiles() const;
    [[nodiscard]] QByteArray tls() const;
    [[nodiscard]] QByteArray site() const;

    const ApacheOptions m_options;
};

} // namespace test
