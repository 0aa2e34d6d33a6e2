// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/apache.h"

#include <csignal>

namespace test {

Apache::Apache(const QUrl &engine, const ApacheOptions &options)
    : PeerServer(engine)
    , m_options(options)
{
}

QStringList Apache::arguments() const
{
    return {QStringLiteral("-f"), configurationFile(), QStringLiteral("-DFOREGROUND")};
}

int Apache::reloadSignal() const
{
    return SIGUSR1; // what "apachectl graceful" sends
}

QByteArray Apache::configuration() const
{
    return modules() + ownFiles() + tls() + site();
}

QByteArray Apache::modules() const
{
    QByteArray lines;
    const QByteArray mpm = "mpm_" + m_options.mpm;
    for (const QByteArray &name :
        {mpm, QByteArray("authz_core"), QByteArray("deflate"), QByteArray("filter"),
            QByteArray("headers"), QByteArray("proxy"), QByteArray("proxy_http"),
            QByteArray("setenvif"), QByteArray("socache_shmcb"), QByteArray("ssl")})
        lines += "LoadModule " + name + "_module /usr/lib/apache2/modules/mod_" + name + ".so\n";
    return lines;
}

QByteArray Apache::ownFiles() const
{
    return "ServerRoot \"" + folder() + "\"\nDefaultRuntimeDir \"" + folder() + "\"\nPidFile \""
        + folder() + "/pid\"\nMutex file:" + folder() + " default\nErrorLog /dev/stderr\n"
        + "LogLevel notice\nLogFormat \"%P %>s %m %U%q %{deflated}n\" peers\nCustomLog \""
        + folder()
        + "/access.log\" peers\nServerName 127.0.0.1\nUser www-data\nGroup www-data\nListen "
        + address() + '\n';
}

QByteArray Apache::tls() const
{
    if (identityFile().isEmpty())
        return {};
    return "SSLEngine on\nSSLSessionCache shmcb:" + folder()
        + "/sessions(512000)\nSSLCertificateFile \"" + identityFile() + "\"\n";
}

QByteArray Apache::site() const
{
    QByteArray lines = "MaxKeepAliveRequests " + QByteArray::number(m_options.maxKeepAliveRequests)
        + "\nKeepAliveTimeout " + QByteArray::number(m_options.keepAliveTimeout)
        + "\nRequestHeader unset Expect early\n<Location /ovirt-engine/>\nProxyPass http://"
        + engine() + "/ovirt-engine/ timeout=3600 retry=5\n"
        + "AddOutputFilterByType DEFLATE text/javascript text/css text/html text/xml text/json "
          "application/xml application/json application/x-yaml\n"
          "</Location>\nDeflateFilterNote Ratio deflated\n";
    // The engine is not told what the client takes, so that only mod_deflate can compress.
    if (m_options.compress)
        lines += "SetEnvIf Accept-Encoding gzip force-gzip\nRequestHeader unset Accept-Encoding\n";
    return lines;
}

} // namespace test
