// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/managerclient.h"

#include "sdk/auth/sso_p.h"

#include <QNetworkReply>

#include <algorithm>
#include <stdexcept>

namespace bench {

static constexpr int warmUps = 60;

ManagerClient::ManagerClient(const QUrl &api, int connections, int pipeline, bool plainQt)
    : m_api(api)
{
    m_manager.setConnections(connections);
    m_manager.setPipeline(pipeline);
    m_manager.setUsePlainQt(plainQt);
    signIn();
    connect(&m_manager, &QNetworkAccessManager::finished, this, &ManagerClient::onFinished);
    getAll(QStringList(warmUps, QString()), 0);
}

void ManagerClient::signIn()
{
    QNetworkRequest request = ovirt::sso::signInRequest(m_api);
    request.setAttribute(ovirt::TransportAttribute::SendOnce, true);
    QNetworkReply *reply = m_manager.post(
        request, ovirt::sso::signInForm(QStringLiteral("admin@internal"), QStringLiteral("demo")));
    connect(reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    m_loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto token = ovirt::sso::parseToken(status, reply->readAll());
    reply->deleteLater();
    if (!token)
        throw std::runtime_error("the engine gave no token");
    m_prototype.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    m_prototype.setAttribute(
        ovirt::TransportAttribute::CorrelationHeader, QByteArrayLiteral("Correlation-Id"));
    m_prototype.setRawHeader("Accept", "application/xml");
    m_prototype.setRawHeader("Version", "4");
    m_prototype.setRawHeader("Authorization", "Bearer " + token->toLatin1());
}

void ManagerClient::send()
{
    QUrl url = m_api;
    url.setPath(m_api.path() + m_paths.takeLast());
    QNetworkRequest request = m_prototype;
    request.setUrl(url);
    request.setRawHeader("Correlation-Id", m_correlationIds.next().toLatin1());
    m_manager.get(request);
    ++m_underWay;
    ++m_gets;
}

void ManagerClient::onFinished(QNetworkReply *reply)
{
    --m_underWay;
    m_body = reply->readAll();
    if (reply->error() != QNetworkReply::NoError && m_failure.isEmpty())
        m_failure = reply->errorString();
    reply->deleteLater();
    if (!m_paths.isEmpty())
        send();
    else if (m_underWay == 0)
        m_loop.quit();
}

QByteArray ManagerClient::get(const QString &path)
{
    getAll({path}, 1);
    return m_body;
}

void ManagerClient::getAll(const QStringList &paths, int underWay)
{
    m_paths = paths;
    std::reverse(m_paths.begin(), m_paths.end());
    const qsizetype most = underWay > 0 ? underWay : paths.size();
    while (m_underWay < most && !m_paths.isEmpty())
        send();
    m_loop.exec();
    if (!m_failure.isEmpty())
        throw std::runtime_error(m_failure.toStdString());
}

} // namespace bench
