// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/auth/sso_p.h"

#include "sdk/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ovirt::sso {
namespace {

constexpr int signInDeadlineMs = 30000;
constexpr int revokeDeadlineMs = 10000;

QByteArray encoded(const QString &value)
{
    return QUrl::toPercentEncoding(value);
}

QNetworkRequest formRequest(QUrl url, const QString &path, int deadlineMs)
{
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json"); // exactly so: the engine compares the text
    request.setTransferTimeout(deadlineMs);
    return request;
}

// Some engines give each member as an array of one.
QString textOf(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

Error refusal(int httpStatus, const QJsonObject &answer)
{
    const QString description = textOf(answer, QLatin1String("error_description"));
    const QString error = textOf(answer, QLatin1String("error"));
    const QString code = textOf(answer, QLatin1String("error_code"));
    const QString unauthorized = QStringLiteral("unauthorized_client");
    if (code == unauthorized || error == unauthorized) {
        return Error(Error::Kind::Authentication,
            QCoreApplication::translate(
                "ovirt", "The engine does not accept sign-ins at this address."))
            .setAdvice(QCoreApplication::translate(
                "ovirt", "Use the full name that the engine was set up with."))
            .setHttpStatus(httpStatus);
    }
    return Error(Error::Kind::Authentication,
        QCoreApplication::translate("ovirt", "The engine refused the user name or the password: %1")
            .arg((description.isEmpty() ? error : description).left(300)))
        .setAdvice(QCoreApplication::translate(
            "ovirt", "Check both; a user name ends with its profile, as in admin@internal."))
        .setHttpStatus(httpStatus);
}

} // namespace

QNetworkRequest signInRequest(const QUrl &api)
{
    return formRequest(api, QStringLiteral("/ovirt-engine/sso/oauth/token"), signInDeadlineMs);
}

QNetworkRequest revokeRequest(const QUrl &api)
{
    return formRequest(api, QStringLiteral("/ovirt-engine/services/sso-logout"), revokeDeadlineMs);
}

QByteArray signInForm(const QString &username, const QString &password)
{
    return "grant_type=password&scope=ovirt-app-api&username=" + encoded(username)
        + "&password=" + encoded(password);
}

QByteArray revokeForm(const QString &token)
{
    return "scope=ovirt-app-api&token=" + encoded(token);
}

std::optional<QString> parseToken(int httpStatus, const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (answer.contains(QLatin1String("error")) || answer.contains(QLatin1String("error_code")))
        throw refusal(httpStatus, answer);
    const QString token = textOf(answer, QLatin1String("access_token"));
    return token.isEmpty() ? std::nullopt : std::optional(token);
}

} // namespace ovirt::sso
