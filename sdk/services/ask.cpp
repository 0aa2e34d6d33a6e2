// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/ask.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace ovirt::detail {
namespace {

Error wrongQuery(const QString &message, const QString &advice)
{
    return Error(Error::Kind::Configuration, message).setAdvice(advice);
}

QString textOf(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

bool isSorted(const QString &search)
{
    return search.contains(QLatin1String("sortby "), Qt::CaseInsensitive);
}

// A page is part of the search: `status=up sortby name asc page 2`.
QString pagedSearch(const ListQuery &query, bool sorted)
{
    if (query.page <= 0)
        return query.search;
    if (query.max <= 0)
        throw wrongQuery(
            QCoreApplication::translate("ovirt", "A page was asked for without its length."),
            QCoreApplication::translate(
                "ovirt", "Say how many objects a page has: ListQuery::max."));
    QStringList words;
    if (!query.search.isEmpty())
        words.append(query.search);
    if (sorted && !isSorted(query.search))
        words.append(QStringLiteral("sortby name asc"));
    words.append(QStringLiteral("page %1").arg(query.page));
    return words.join(QLatin1Char(' '));
}

// What both kinds of queries have.
template <typename Query>
Request requestOf(const QString &path, const Query &query)
{
    if (path.endsWith(QLatin1Char('/')) || path.contains(QLatin1String("//")))
        throw wrongQuery(
            QCoreApplication::translate("ovirt", "An object was asked for without its id."),
            QCoreApplication::translate("ovirt", "Check whether there is one: Ref::isNull()."));
    Request request{path, {}, query.priority};
    if (!query.follow.isEmpty())
        request.query.append({QStringLiteral("follow"), query.follow.join(QLatin1Char(','))});
    if (query.filter)
        request.query.append({QStringLiteral("filter"), textOf(*query.filter)});
    if (query.allContent)
        request.query.append({QStringLiteral("all_content"), textOf(true)});
    return request;
}

bool isBelow(const QString &path, const QString &base)
{
    if (!path.startsWith(base + QLatin1Char('/')))
        return false;
    const QStringList steps = path.mid(base.size() + 1).split(QLatin1Char('/'));
    return std::all_of(steps.begin(), steps.end(), [](const QString &step) {
        return !step.isEmpty() && step != QLatin1String(".") && step != QLatin1String("..")
            && !step.contains(QLatin1Char('\\'));
    });
}

bool isSameOrigin(const QUrl &url, const QUrl &api)
{
    if (url.scheme().isEmpty() && url.authority().isEmpty())
        return true;
    const int port = api.scheme() == QLatin1String("http") ? 80 : 443;
    return url.scheme() == api.scheme() && url.host() == api.host() && url.userInfo().isEmpty()
        && url.port(port) == api.port(port);
}

} // namespace

// Encoded once more when it is sent: no engine has such ids, and none may name another path.
QString pathBelow(const QString &path, const QString &id)
{
    QString step = id;
    step.replace(QLatin1Char('/'), QLatin1String("%2F"))
        .replace(QLatin1Char(';'), QLatin1String("%3B"));
    if (step == QLatin1String(".") || step == QLatin1String(".."))
        step.replace(QLatin1Char('.'), QLatin1String("%2E"));
    return path + QLatin1Char('/') + step;
}

Request listRequest(const QString &path, const ListQuery &query, bool sorted)
{
    Request request = requestOf(path, query);
    if (const QString search = pagedSearch(query, sorted); !search.isEmpty())
        request.query.append({QStringLiteral("search"), search});
    if (query.max > 0)
        request.query.append({QStringLiteral("max"), QString::number(query.max)});
    if (query.caseSensitive)
        request.query.append({QStringLiteral("case_sensitive"), textOf(*query.caseSensitive)});
    if (query.from)
        request.query.append({QStringLiteral("from"), QString::number(*query.from)});
    return request;
}

Request getRequest(const QString &path, const GetQuery &query)
{
    Request request = requestOf(path, query);
    if (query.nextRun)
        request.query.append({QStringLiteral("next_run"), textOf(true)});
    return request;
}

Request linkRequest(const QUrl &api, const QString &href)
{
    const QUrl url(href, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    if (!url.isValid() || !isSameOrigin(url, api) || !isBelow(path, api.path()))
        throw wrongQuery(
            QCoreApplication::translate("ovirt", "The link “%1” does not lead to anything of %2.")
                .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200),
                    api.toDisplayString(QUrl::RemoveUserInfo)),
            QCoreApplication::translate(
                "ovirt", "Links are followed within one engine's API only."));
    Request request;
    request.path = path.mid(api.path().size());
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &parameter : parameters)
        request.query.append(parameter);
    return request;
}

#define OVIRT_COMPILE(T)                                                                           \
    template OVIRT_EXPORT QFuture<QList<T>> askList<T>(                                            \
        Connection &, const QString &, const ListQuery &);                                         \
    template OVIRT_EXPORT QFuture<T> askObject<T>(Connection &, const QString &, const GetQuery &);
OVIRT_FOR_EACH_KIND(OVIRT_COMPILE)
#undef OVIRT_COMPILE
template OVIRT_EXPORT QFuture<Api> askObject<Api>(Connection &, const QString &, const GetQuery &);

} // namespace ovirt::detail
