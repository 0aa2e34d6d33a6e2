// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/nginx.h"

#include <csignal>

namespace test {

Nginx::Nginx(const QUrl &engine, int keepAliveRequests)
    : PeerServer(engine)
    , m_keepAliveRequests(keepAliveRequests)
{
}

QStringList Nginx::arguments() const
{
    return {QStringLiteral("-c"), configurationFile(), QStringLiteral("-p"),
        QString::fromLocal8Bit(folder()), QStringLiteral("-e"), QStringLiteral("stderr")};
}

int Nginx::reloadSignal() const
{
    return SIGHUP;
}

QByteArray Nginx::configuration() const
{
    return "daemon off;\npid \"" + folder() + "/pid\";\nerror_log stderr notice;\n"
        + "events { worker_connections 768; }\nhttp {\n" + ownFiles() + site() + "}\n";
}

QByteArray Nginx::ownFiles() const
{
    QByteArray lines =
        "log_format peers '$pid $status $request_method $request_uri';\naccess_log \"" + folder()
        + "/access.log\" peers;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        lines += kind + QByteArray("_temp_path \"") + folder() + '/' + kind + "\";\n";
    return lines;
}

QByteArray Nginx::site() const
{
    const bool secure = !identityFile().isEmpty();
    QByteArray lines = "keepalive_requests " + QByteArray::number(m_keepAliveRequests)
        + ";\nupstream engine { server " + engine() + "; keepalive 16; }\nserver {\nlisten "
        + address() + (secure ? " ssl" : "") + ";\n";
    if (secure)
        lines += "ssl_certificate \"" + identityFile() + "\";\nssl_certificate_key \""
            + identityFile() + "\";\n";
    return lines
        + "location /ovirt-engine/ {\nproxy_pass http://engine;\nproxy_http_version 1.1;\n"
          "proxy_set_header Connection \"\";\nproxy_read_timeout 3600;\n}\n}\n";
}

} // namespace test
