// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/query.h"

namespace demo {
namespace {

QByteArray decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
}

qint64 number(const QByteArray &name, const QByteArray &value)
{
    bool ok = false;
    const qint64 result = value.toLongLong(&ok);
    if (!ok || result < 0)
        throw BadQuery(
            "The value '" + value + "' of the parameter '" + name + "' is not a valid number.");
    return result;
}

bool isTrue(const QByteArray &value)
{
    const QByteArray lower = value.toLower();
    return lower.isEmpty() || lower == "t" || lower == "true" || lower == "y" || lower == "yes"
        || lower == "1";
}

void take(Query &query, QByteArrayView parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    const QByteArray name = decoded(equals < 0 ? parameter : parameter.first(equals));
    const QByteArray value = equals < 0 ? QByteArray() : decoded(parameter.sliced(equals + 1));
    if (name == "search")
        query.search = value;
    else if (name == "max")
        query.max = number(name, value);
    else if (name == "from")
        query.from = number(name, value);
    else if (name == "case_sensitive" || name == "case-sensitive")
        query.caseSensitive = isTrue(value);
    else if (name == "follow")
        query.follow = FollowTree::parse(value);
}

void takeAll(Query &query, QByteArrayView text, char separator)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(separator);
        take(query, end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
}

} // namespace

Query Query::parse(QByteArrayView query, QByteArrayView matrix)
{
    Query result;
    takeAll(result, matrix, ';'); // the query has the last word
    takeAll(result, query, '&');
    return result;
}

} // namespace demo
