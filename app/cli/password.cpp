// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/password.h"

#include "sdk/error.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace cli {
namespace {

using ovirt::Error;

constexpr qint64 longestPassword = 4096;

QString firstLine(QIODevice &device)
{
    QByteArray line = device.readLine(longestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString fromStandardInput()
{
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
        return fromStandardInput();
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
