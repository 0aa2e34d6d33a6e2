// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "sdk/connection.h"
#include "sdk/error.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QFuture>
#include <QTemporaryDir>

#include <optional>

//! A demo engine and what it takes to sign in to it.
class DemoEngine {
public:
    explicit DemoEngine(const demo::Options &options = {})
        : demo(options)
    {
        connection.url = demo.url().toString();
        connection.username = options.username;
        connection.password = options.password;
    }

    //! \a path is a regular expression.
    void answer(const QString &path, const demo::Override &how)
    {
        demo::Override one = how;
        one.path = QRegularExpression(path);
        demo.setOverrides({one});
    }
    void answer(const char *path, const demo::Override &how)
    {
        answer(QString::fromLatin1(path), how);
    }
    //! What is asked for by exactly \a pathAndQuery, below the API, as it stands on the wire.
    void answerExactly(const QByteArray &pathAndQuery, const demo::Override &how)
    {
        answer(QLatin1Char('^')
                + QRegularExpression::escape(
                    QLatin1String("/ovirt-engine/api") + QString::fromLatin1(pathAndQuery))
                + QLatin1Char('$'),
            how);
    }

    demo::EngineThread demo;
    ovirt::ConnectionOptions connection;
};

//! Files with a certificate, what stands behind it in its chain, and its key.
class TlsFiles {
public:
    explicit TlsFiles(const test::Identity &identity, const QList<QSslCertificate> &behind = {})
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

//! The Error that a future ended with; nullopt: it has a result.
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

inline demo::Override status(int code, const char *type = "", const QByteArray &body = {})
{
    demo::Override how;
    how.fate = demo::Override::Fate::Answer;
    how.status = code;
    how.contentType = type;
    how.body = body;
    return how;
}

inline demo::Override good(const QByteArray &body)
{
    demo::Override how = status(200, "application/xml", body);
    how.repeatsId = true;
    return how;
}
