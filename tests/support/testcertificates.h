// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace test {

//! A certificate with its key.
struct Identity {
    QSslCertificate certificate;
    QSslKey key;

    //! What a server needs to show it.
    [[nodiscard]] QSslConfiguration serverConfiguration() const;
    [[nodiscard]] QByteArray sha256() const;
};

//! \brief An authority and what it signed, made afresh with the openssl program in a temporary
//! folder.
class TestCertificates {
public:
    //! Makes the authority. isValid() is false if that failed.
    TestCertificates();

    [[nodiscard]] bool isValid() const { return !m_authority.certificate.isNull(); }
    [[nodiscard]] QSslCertificate authority() const { return m_authority.certificate; }
    //! Signed by the authority, for \p name ("IP:127.0.0.1", "DNS:engine"), valid in the days from
    //! now.
    [[nodiscard]] Identity issue(
        const QByteArray &name = "IP:127.0.0.1", int fromDay = -1, int toDay = 30);
    //! Signed by itself.
    [[nodiscard]] Identity selfSigned(
        const QByteArray &name = "IP:127.0.0.1", bool weakKey = false);

private:
    [[nodiscard]] Identity read(const QString &stem) const;
    [[nodiscard]] bool makeKey(const QString &stem, bool weak);
    [[nodiscard]] bool run(const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Identity m_authority;
    int m_count = 0;
};

} // namespace test
