// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/password.h"

#include "app/cli/hiddenline.h"
#include "sdk/error.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <unistd.h>

namespace cli {
namespace {

using ovirt::Error;

constexpr qint64 longestPassword = 4096;

QString withoutEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString firstLine(QIODevice &device)
{
    return withoutEnd(device.readLine(longestPassword));
}

QString fromTerminal(const QString &username)
{
    const std::optional<QByteArray> line =
        readHiddenLine(QCoreApplication::translate("cli", "Password of %1: ").arg(username));
    if (!line) {
        throw Error(Error::Kind::Cancelled,
            QCoreApplication::translate("cli", "Stopped. There is no report."));
    }
    return withoutEnd(*line);
}

QString fromStandardInput(const QString &username)
{
    if (::isatty(STDIN_FILENO) == 1)
        return fromTerminal(username);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? firstLine(input) : QString();
}

QString fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Configuration,
            QCoreApplication::translate("cli", "The password file %1 cannot be read: %2.")
                .arg(path, file.errorString()))
            .setAdvice(QCoreApplication::translate("cli", "Check its name and its permissions."));
    }
    return firstLine(file);
}

QString read(const ExportOptions &options)
{
    switch (options.passwordSource) {
    case PasswordSource::Environment:
        return qEnvironmentVariable(passwordVariable);
    case PasswordSource::StandardInput:
        return fromStandardInput(options.connection.username);
    case PasswordSource::File:
        return fromFile(options.passwordFile);
    }
    Q_UNREACHABLE();
}

} // namespace

QString readPassword(const ExportOptions &options)
{
    QString password = read(options);
    if (password.isEmpty()) {
        throw Error(Error::Kind::Configuration,
            QCoreApplication::translate("cli", "The password is empty."))
            .setAdvice(QCoreApplication::translate(
                "cli", "It has to stand in the first line of what is read."));
    }
    return password;
}

} // namespace cli
