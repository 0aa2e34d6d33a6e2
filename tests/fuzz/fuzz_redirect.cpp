// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: sdk/transport/redirect
#include "sdk/transport/redirect_p.h"

#include <cstdint>
#include <cstdlib>

using namespace ovirt::transport;

// What is followed stays within the origin, whatever the server writes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QUrl from(QStringLiteral("https://engine.example:8443/ovirt-engine/api/vms?max=1"));
    const QByteArray location(reinterpret_cast<const char *>(data), qsizetype(size));
    const RedirectDecision decision = decideRedirect(from, 302, location, 0);
    if (decision.action != RedirectDecision::Action::Follow)
        return 0;
    const bool home = decision.target.scheme() == QLatin1String("https")
        && decision.target.port() == 8443
        && decision.target.host() == QLatin1String("engine.example")
        && decision.target.userInfo().isEmpty();
    if (!home)
        std::abort();
    return 0;
}
