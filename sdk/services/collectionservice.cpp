// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/collectionservice.h"

#include "sdk/connection.h"
#include "sdk/parsing/parser.h"
#include "sdk/services/requestrunner_p.h"
#include "sdk/types/kinds.h"

namespace ovirt {

template <typename T>
CollectionService<T>::CollectionService(Connection &connection, const QString &path)
    : m_connection(&connection)
    , m_path(path)
{
}

template <typename T>
QFuture<QList<T>> CollectionService<T>::list(const ListQuery &query) const
{
    Request request{m_path, {}, query.priority, false, Fields<T>::collection};
    if (!query.search.isEmpty())
        request.query.append({QStringLiteral("search"), query.search});
    if (query.max > 0)
        request.query.append({QStringLiteral("max"), QString::number(query.max)});
    return m_connection->runner().run<QList<T>>(std::move(request), &parseList<T>);
}

template <typename T>
QFuture<T> CollectionService<T>::get(const QString &id, Priority priority) const
{
    Request request{m_path + QLatin1Char('/') + id, {}, priority, false, Fields<T>::element};
    return m_connection->runner().run<T>(std::move(request), &parseObject<T>);
}

#define OVIRT_INSTANTIATE(T) template class CollectionService<T>;
OVIRT_FOR_EACH_KIND(OVIRT_INSTANTIATE)
#undef OVIRT_INSTANTIATE

} // namespace ovirt
