// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "sdk/connectionoptions.h"
#include "sdk/error.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QFuture>
#include <QTemporaryDir>

#include <optional>

namespace test {

//! A demo engine, and what it takes to sign in to it.
struct DemoEngine {
    explicit DemoEngine(const demo::Options &options = {})
        : demo(options)
    {
        connection.url = demo.url().toString();
        connection.username = options.username;
        connection.password = options.password;
    }

    //! What \a path is answered from now on.
    void answer(const char *path, demo::Override how)
    {
        how.path = QRegularExpression(QString::fromLatin1(path));
        demo.setOverrides({how});
    }

    demo::EngineThread demo;
    ovirt::ConnectionOptions connection;
};

//! Files with a certificate, what stands behind it in its chain, and its key.
class TlsFiles {
public:
    explicit TlsFiles(const Identity &identity, const QList<QSslCertificate> &behind = {})
    {
        QByteArray chain = identity.certificate.toPem();
        for (const QSslCertificate &certificate : behind)
            chain += certificate.toPem();
        write(certificatePath(), chain);
        write(keyPath(), identity.key.toPem());
    }

    [[nodiscard]] demo::Options options(quint16 port = 0) const
    {
        demo::Options options;
        options.port = port;
        options.tlsCertificate = certificatePath();
        options.tlsKey = keyPath();
        return options;
    }

private:
    [[nodiscard]] QString certificatePath() const
    {
        return m_folder.filePath(QStringLiteral("certificate.pem"));
    }
    [[nodiscard]] QString keyPath() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    QTemporaryDir m_folder;
};

//! Waits for \a future; why it failed, or nothing.
template <typename T>
std::optional<ovirt::Error> errorOf(QFuture<T> future)
{
    try {
        future.waitForFinished();
        return std::nullopt;
    } catch (const ovirt::Error &error) {
        return error;
    }
}

} // namespace test
