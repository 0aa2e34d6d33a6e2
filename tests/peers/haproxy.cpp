// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/haproxy.h"

#include <csignal>

namespace test {

QStringList HaProxy::arguments() const
{
    return {QStringLiteral("-W"), QStringLiteral("-f"), configurationFile()};
}

int HaProxy::reloadSignal() const
{
    return SIGUSR2;
}

// Its standard output is the access log. Threads that want to write there at once drop lines, so
// there is one.
QByteArray HaProxy::configuration() const
{
    const QByteArray tls =
        identityFile().isEmpty() ? QByteArray() : " ssl crt " + identityFile() + " alpn http/1.1";
    return "global\nlog stdout format raw local0 info\nnbthread 1\n"
           "defaults\nmode http\nlog global\ntimeout connect 5s\ntimeout client 50s\n"
           "timeout server 3600s\nlog-format \"%pid %ST %HM %HU\"\n"
           "frontend peers\nbind "
        + address() + tls + "\ndefault_backend engine\nbackend engine\nserver engine " + engine()
        + '\n';
}

} // namespace test
