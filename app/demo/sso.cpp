// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sso.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace demo {
namespace {

using Form = QHash<QByteArray, QByteArray>;

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

Form formOf(const QByteArray &body)
{
    Form form;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            form.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return form;
}

Answer json(int status, const QJsonObject &object)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "application/json;charset=UTF-8";
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

// The clients of the API get the code under another name than all others.
Answer refusal(const Form &form, const char *code, const QString &text)
{
    const bool api = form.value("scope") == "ovirt-app-api";
    const QLatin1String latin(code);
    return json(400,
        api ? QJsonObject{{QStringLiteral("error_code"), latin}, {QStringLiteral("error"), text}}
            : QJsonObject{
                {QStringLiteral("error"), latin}, {QStringLiteral("error_description"), text}});
}

// Null: nothing is wrong with the form of the request.
std::optional<Answer> refusedForm(const Request &request, const Form &form)
{
    if (request.accept != "application/json")
        return refusal(
            form, "invalid_request", QStringLiteral("The header Accept must be application/json."));
    if (!request.contentType.startsWith("application/x-www-form-urlencoded"))
        return refusal(
            form, "invalid_request", QStringLiteral("The request must be form-encoded."));
    if (form.value("scope").isEmpty())
        return refusal(form, "invalid_request", QStringLiteral("The parameter scope is missing."));
    return std::nullopt;
}

} // namespace

Sso::Sso(const Options &options, Counters &counters)
    : m_counters(counters)
    , m_username(options.username.toUtf8())
    , m_password(options.password.toUtf8())
    , m_lifetime(options.tokenLifetime)
{
}

Answer Sso::token(const Request &request)
{
    const Form form = formOf(request.body);
    if (auto refused = refusedForm(request, form))
        return std::move(*refused);
    if (form.value("grant_type") != "password")
        return refusal(
            form, "unsupported_grant_type", QStringLiteral("The grant type is not supported."));
    if (form.value("scope") != "ovirt-app-api")
        return refusal(form, "invalid_scope", QStringLiteral("The scope is unknown."));
    if (!isUser(form.value("username"), form.value("password")))
        return refusal(form, "access_denied",
            QStringLiteral("Cannot authenticate user '%1': the user name or the password is wrong.")
                .arg(QString::fromUtf8(form.value("username"))));
    const QByteArray token = newToken();
    m_tokens.insert(token, Clock::now());
    m_counters.signedIn();
    return json(200,
        {{QStringLiteral("access_token"), QString::fromLatin1(token)},
            {QStringLiteral("scope"), QStringLiteral("ovirt-app-api")},
            // Not how long the token lives, but the account: for ever.
            {QStringLiteral("exp"), QStringLiteral("9223372036854775807")},
            {QStringLiteral("token_type"), QStringLiteral("bearer")}});
}

Answer Sso::logout(const Request &request)
{
    const Form form = formOf(request.body);
    if (auto refused = refusedForm(request, form))
        return std::move(*refused);
    if (!m_tokens.remove(form.value("token")))
        return refusal(
            form, "invalid_grant", QStringLiteral("The token is not known, or has expired."));
    return json(200, {});
}

bool Sso::isSignedIn(QByteArrayView authorization)
{
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(authorization.sliced(6).toByteArray());
        const qsizetype colon = pair.indexOf(':');
        const bool known = isUser(pair.left(colon), pair.mid(colon + 1));
        if (known)
            m_counters.signedIn(); // an engine signs in and out again for each of them
        return known;
    }
    if (!authorization.startsWith("Bearer "))
        return false;
    const QByteArrayView token = authorization.sliced(7);
    const auto found = m_tokens.constFind(QByteArray::fromRawData(token.data(), token.size()));
    if (found == m_tokens.constEnd())
        return false;
    const bool expired = m_lifetime.count() > 0 && Clock::now() - *found > m_lifetime;
    if (expired)
        m_tokens.erase(found);
    return !expired;
}

QByteArray Sso::newToken() const
{
    // As opaque as an engine's: letters, digits, dash and underline.
    quint32 words[16];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool Sso::isUser(const QByteArray &username, const QByteArray &password) const
{
    return username == m_username && password == m_password;
}

} // namespace demo
