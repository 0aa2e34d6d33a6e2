// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/auth/authorityrequest_p.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace ovirt {

using namespace std::chrono_literals;

static constexpr qint64 largestAuthority = 256 * 1024;

AuthorityRequest::AuthorityRequest(const QUrl &api)
    : m_api(api)
    , m_open(this)
    , m_checked(this)
{
    TransportLimits limits;
    limits.bodyBytes = largestAuthority;
    for (AccessManager *network : {&m_open, &m_checked}) {
        network->setConnections(1);
        network->setPipeline(0);
        network->setLimits(limits);
        network->setDeadlines({15s, 15s, 15s});
    }
    m_open.setTrust(Trust::insecure());
    m_promise.start();
}

AuthorityRequest::~AuthorityRequest()
{
    fail(Error(Error::Kind::Cancelled,
        QCoreApplication::translate("ovirt", "The download was given up.")));
}

// Only the first end counts.
void AuthorityRequest::fail(const Error &error)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.setException(error);
    m_promise.finish();
}

void AuthorityRequest::start()
{
    QNetworkReply *reply = ask(m_open, QStringLiteral("/ovirt-engine/services/pki-resource"),
        QStringLiteral("resource=ca-certificate&format=X509-PEM-CA"));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAuthority(*reply); });
}

QNetworkReply *AuthorityRequest::ask(
    AccessManager &network, const QString &path, const QString &query)
{
    QUrl url = m_api;
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    return network.get(request);
}

void AuthorityRequest::onAuthority(QNetworkReply &reply)
{
    if (reply.error() != QNetworkReply::NoError) {
        fail(Error(Error::Kind::NotFound,
            QCoreApplication::translate("ovirt", "%1 does not offer its certificate authority: %2")
                .arg(m_api.authority(), reply.errorString()))
                 .setAdvice(QCoreApplication::translate(
                     "ovirt", "Check the address, or ask for the engine's CA file."))
                 .setUrl(reply.url()));
        return;
    }
    m_authority.certificates = QSslCertificate::fromData(reply.readAll(), QSsl::Pem);
    if (m_authority.certificates.isEmpty()) {
        fail(Error(Error::Kind::Protocol,
            QCoreApplication::translate("ovirt", "What %1 offers is no certificate.")
                .arg(m_api.authority()))
                 .setAdvice(QCoreApplication::translate(
                     "ovirt", "Check that this is the address of an engine."))
                 .setUrl(reply.url()));
        return;
    }
    m_checked.setTrust(m_authority.trust());
    const QNetworkReply *check = ask(m_checked, QStringLiteral("/ovirt-engine/services/health"));
    connect(check, &QNetworkReply::finished, this, [this, check] { onChecked(*check); });
}

// Whatever it answers: the handshake is what was in question.
void AuthorityRequest::onChecked(const QNetworkReply &reply)
{
    m_authority.signsServer = transportFault(&reply) == TransportFault::None;
    m_promise.addResult(m_authority);
    m_promise.finish();
}

} // namespace ovirt
