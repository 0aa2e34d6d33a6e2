// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connection.h"
#include "sdk/error.h"
#include "sdk/ovirt_export.h"
#include "sdk/parsing/parser.h"
#include "sdk/services/pendingrequest.h"

// How a service asks, whatever it asks for. Not for callers of the SDK.
namespace ovirt::detail {

//! The path of the object with that \a id in the collection \a path, whatever stands in the id.
OVIRT_EXPORT QString pathBelow(const QString &path, const QString &id);

//! \a query as parameters; \a sorted: pages are sorted by name. \throws Error of kind
//! Configuration.
OVIRT_EXPORT Request listRequest(const QString &path, const ListQuery &query, bool sorted);
OVIRT_EXPORT Request getRequest(const QString &path, const GetQuery &query);

//! \brief What an `href` of the engine's leads to. \throws Error of kind Configuration where it
//! leads elsewhere: to another origin, or not below the API's path.
OVIRT_EXPORT Request linkRequest(const QUrl &api, const QString &href);

//! Reads an answer with a pool of the Connection's.
template <typename R>
struct Reader {
    R (*parse)(const QByteArray &, StringPool &);
    StringPools *pools;

    R operator()(const QByteArray &body) const
    {
        const StringPools::Loan pool(*pools);
        return parse(body, *pool);
    }
};

//! The future fails at once where \a makeRequest throws an Error.
template <typename R, typename MakeRequest>
QFuture<R> ask(Connection &connection, MakeRequest makeRequest, const char *root,
    R (*parse)(const QByteArray &, StringPool &))
{
    Request request;
    try {
        request = makeRequest();
    } catch (const Error &error) {
        return QtFuture::makeExceptionalFuture<R>(error);
    }
    request.root = root;
    using Pending = TypedRequest<R, Reader<R>>;
    auto pending =
        std::make_unique<Pending>(std::move(request), Reader<R>{parse, &connection.stringPools()});
    QFuture<R> future = pending->future();
    connection.submit(std::move(pending));
    return future;
}

//! Whether pages can be sorted by name; events have none.
template <typename T>
constexpr bool isNamed(const T *)
{
    if constexpr (requires { &T::name; })
        return true;
    return false;
}
template <typename T, typename... Parts>
constexpr bool isNamed(const Followed<T, Parts...> *)
{
    return isNamed(static_cast<const T *>(nullptr));
}

template <typename T>
QFuture<QList<T>> askList(Connection &connection, const QString &path, const ListQuery &query)
{
    constexpr bool sorted = isNamed(static_cast<const T *>(nullptr));
    return ask<QList<T>>(
        connection, [&] { return listRequest(path, query, sorted); }, Fields<T>::collection,
        &parseList<T>);
}

template <typename T>
QFuture<T> askObject(Connection &connection, const QString &path, const GetQuery &query)
{
    return ask<T>(
        connection, [&] { return getRequest(path, query); }, Fields<T>::element, &parseObject<T>);
}

template <typename R>
QFuture<R> askLink(Connection &connection, const QString &href, const char *root,
    R (*parse)(const QByteArray &, StringPool &))
{
    return ask<R>(
        connection, [&] { return linkRequest(connection.url(), href); }, root, parse);
}

// The SDK has those of its own kinds compiled.
#define OVIRT_COMPILED(T)                                                                          \
    extern template OVIRT_EXPORT QFuture<QList<T>> askList<T>(                                     \
        Connection &, const QString &, const ListQuery &);                                         \
    extern template OVIRT_EXPORT QFuture<T> askObject<T>(                                          \
        Connection &, const QString &, const GetQuery &);
OVIRT_FOR_EACH_KIND(OVIRT_COMPILED)
#undef OVIRT_COMPILED
extern template OVIRT_EXPORT QFuture<Api> askObject<Api>(
    Connection &, const QString &, const GetQuery &);

} // namespace ovirt::detail
