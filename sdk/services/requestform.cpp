// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/requestform_p.h"

#include "sdk/transport/transportattribute.h"

namespace ovirt {

static RequestClass classOf(Priority priority)
{
    switch (priority) {
    case Priority::Interactive:
        return RequestClass::Interactive;
    case Priority::Normal:
        return RequestClass::Normal;
    case Priority::Bulk:
        return RequestClass::Bulk;
    }
    return RequestClass::Normal;
}

// Parameters are encoded by us: QUrlQuery leaves a plus sign alone, which engines read as a blank.
static QString encodedQuery(const QList<QPair<QString, QString>> &query)
{
    QStringList parts;
    for (const auto &[name, value] : query)
        parts.append(name + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return parts.join(QLatin1Char('&'));
}

RequestForm::RequestForm(const ConnectionOptions &options, const QUrl &api)
    : m_api(api)
{
    m_common.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    m_common.setAttribute(TransportAttribute::CorrelationHeader, QByteArray(correlationHeader));
    m_common.setRawHeader("Accept", "application/xml");
    m_common.setRawHeader("Version", "4");
    if (!options.compress)
        m_common.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : options.headers)
        m_common.setRawHeader(name, value);
}

QNetworkRequest RequestForm::filledIn(
    const Request &request, const QString &token, const QString &correlationId) const
{
    QUrl url = m_api;
    url.setPath(m_api.path() + request.path);
    if (!request.query.isEmpty())
        url.setQuery(encodedQuery(request.query), QUrl::StrictMode);
    QNetworkRequest out = m_common;
    out.setUrl(url);
    out.setAttribute(TransportAttribute::Class, int(classOf(request.priority)));
    out.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    out.setRawHeader(correlationHeader, correlationId.toLatin1());
    return out;
}

} // namespace ovirt
