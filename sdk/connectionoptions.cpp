// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connectionoptions.h"

#include "sdk/error.h"

#include <QCoreApplication>

namespace ovirt {
namespace {

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Kind::Configuration, message)
        .setAdvice(QCoreApplication::translate(
            "ovirt", "Enter the engine's name, or a URL such as https://engine.example.com."));
}

} // namespace

QUrl engineUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        refuse(QCoreApplication::translate("ovirt", "The engine's URL is missing."));
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    QUrl url(hasScheme ? trimmed : QLatin1String("https://") + trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        refuse(QCoreApplication::translate("ovirt", "“%1” is not a URL.").arg(trimmed));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        refuse(QCoreApplication::translate("ovirt", "An engine is reached by https, not by “%1”.")
                   .arg(url.scheme()));
    if (!url.userInfo().isEmpty())
        refuse(QCoreApplication::translate(
            "ovirt", "The URL holds a user name or a password, which would end up in logs."));

    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (path.isEmpty() || path == QLatin1String("/ovirt-engine"))
        path = QStringLiteral("/ovirt-engine/api");
    url.setPath(path);
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace ovirt
