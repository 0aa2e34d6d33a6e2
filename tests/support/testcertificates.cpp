// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcertificates.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslSocket>

namespace test {

QSslConfiguration Identity::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols(
        {QByteArrayLiteral("h2"), QSslConfiguration::NextProtocolHttp1_1});
    return configuration;
}

QByteArray Identity::sha256() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}

TestCertificates::TestCertificates()
{
    const QString stem = QStringLiteral("authority");
    if (makeKey(stem, false)
        && run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"),
            path(stem + QStringLiteral(".key")), QStringLiteral("-subj"),
            QStringLiteral("/CN=Test authority"), QStringLiteral("-days"), QStringLiteral("60"),
            QStringLiteral("-out"), path(stem + QStringLiteral(".crt"))}))
        m_authority = read(stem);
}

bool TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments);
    const bool done = openssl.waitForFinished() && openssl.exitCode() == 0;
    if (!done)
        qWarning() << "openssl" << arguments << openssl.readAll();
    return done;
}

bool TestCertificates::makeKey(const QString &stem, bool weak)
{
    const QString file = path(stem + QStringLiteral(".key"));
    if (weak)
        return run({QStringLiteral("genrsa"), QStringLiteral("-out"), file, QStringLiteral("512")});
    return run({QStringLiteral("ecparam"), QStringLiteral("-genkey"), QStringLiteral("-name"),
        QStringLiteral("prime256v1"), QStringLiteral("-noout"), QStringLiteral("-out"), file});
}

static QString stamp(int day)
{
    return QDateTime::currentDateTimeUtc().addDays(day).toString(
        QStringLiteral("yyyyMMddhhmmss'Z'"));
}

// "openssl ca" is the one way of its old versions to give both dates.
Identity TestCertificates::issue(const QByteArray &name, int fromDay, int toDay)
{
    const QString stem = QStringLiteral("server%1").arg(++m_count);
    const auto file = [&](const char *suffix) { return path(stem + QLatin1String(suffix)); };
    QFile configuration(file(".cnf"));
    if (!isValid() || !makeKey(stem, false) || !configuration.open(QIODevice::WriteOnly))
        return Identity();
    configuration.write("[ca]\ndefault_ca=d\n[d]\npolicy=p\ndefault_md=sha256\nunique_subject=no\n"
                        "x509_extensions=x\nrand_serial=yes\nnew_certs_dir="
        + path({}).toLocal8Bit() + "\ndatabase=" + file(".db").toLocal8Bit()
        + "\n[p]\ncommonName=supplied\n[x]\nsubjectAltName=" + name + "\n");
    configuration.close();
    QFile database(file(".db"));
    if (!database.open(QIODevice::WriteOnly))
        return Identity();
    database.close();
    const bool done = run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"),
                          file(".key"), QStringLiteral("-subj"), QStringLiteral("/CN=Test server"),
                          QStringLiteral("-out"), file(".csr")})
        && run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
            file(".cnf"), QStringLiteral("-cert"), path(QStringLiteral("authority.crt")),
            QStringLiteral("-keyfile"), path(QStringLiteral("authority.key")),
            QStringLiteral("-startdate"), stamp(fromDay), QStringLiteral("-enddate"), stamp(toDay),
            QStringLiteral("-in"), file(".csr"), QStringLiteral("-out"), file(".crt"),
            QStringLiteral("-notext")});
    return done ? read(stem) : Identity();
}

Identity TestCertificates::selfSigned(const QByteArray &name, bool weakKey)
{
    const QString stem = QStringLiteral("self%1").arg(++m_count);
    const auto file = [&](const char *suffix) { return path(stem + QLatin1String(suffix)); };
    const bool done = makeKey(stem, weakKey)
        && run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"),
            file(".key"), QStringLiteral("-subj"), QStringLiteral("/CN=Self"),
            QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=") + QString::fromLatin1(name), QStringLiteral("-out"),
            file(".crt")});
    return done ? read(stem) : Identity();
}

Identity TestCertificates::read(const QString &stem) const
{
    QFile certificate(path(stem + QStringLiteral(".crt")));
    QFile key(path(stem + QStringLiteral(".key")));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return Identity();
    const QByteArray pem = key.readAll();
    const auto algorithm = pem.contains("EC PRIVATE") ? QSsl::Ec : QSsl::Rsa;
    return {QSslCertificate(&certificate), QSslKey(pem, algorithm)};
}

} // namespace test
