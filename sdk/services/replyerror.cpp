// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/replyerror_p.h"

#include "sdk/parsing/parser.h"
#include "sdk/transport/transportattribute.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace ovirt {
namespace {

using Kind = Error::Kind;

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host()
                          : QStringLiteral("%1:%2").arg(url.host(), QString::number(url.port()));
}

QString detailOf(const QNetworkReply &reply)
{
    return reply.attribute(TransportAttribute::FaultDetail).toString();
}

Error make(Kind kind, const QString &message, const QString &advice)
{
    return Error(kind, message).setAdvice(advice);
}

Error notReached(const QNetworkReply &reply, const QString &host)
{
    return make(Kind::Connection,
        QCoreApplication::translate("ovirt", "%1 refused the connection.").arg(host),
        reply.url().port() < 0
            ? QCoreApplication::translate("ovirt", "Check that the engine is running.")
            : QCoreApplication::translate(
                "ovirt", "Check the port, and that the engine is running."));
}

Error unreached(const QString &host, const QString &proxy)
{
    if (proxy.isEmpty()) {
        return make(Kind::Timeout,
            QCoreApplication::translate("ovirt", "%1 could not be reached in time.").arg(host),
            QCoreApplication::translate("ovirt", "Check the address and the network."));
    }
    return make(Kind::Timeout,
        QCoreApplication::translate(
            "ovirt", "%1 could not be reached in time by way of the proxy %2.")
            .arg(host, proxy),
        QCoreApplication::translate("ovirt", "Check the system's proxy settings."));
}

Error untrusted(const QString &host, const QString &problem)
{
    return make(Kind::Tls,
        QCoreApplication::translate("ovirt", "The certificate of %1 is not trusted: %2")
            .arg(host, problem),
        QCoreApplication::translate("ovirt", "Choose the CA file of this engine."));
}

Error changed(const QString &host)
{
    return make(Kind::Tls,
        QCoreApplication::translate(
            "ovirt", "%1 shows another certificate than the one that is trusted.")
            .arg(host),
        QCoreApplication::translate("ovirt", "Find out why before you trust the new one."));
}

QString lateness(TransportFault fault)
{
    switch (fault) {
    case TransportFault::InactivityTimeout:
        return QCoreApplication::translate("ovirt", "%1 stopped in the middle of an answer.");
    case TransportFault::TotalTimeout:
        return QCoreApplication::translate("ovirt", "%1 answers too slowly.");
    default:
        return QCoreApplication::translate("ovirt", "%1 did not answer in time.");
    }
}

Error late(const QString &host, TransportFault fault)
{
    return make(Kind::Timeout, lateness(fault).arg(host),
        QCoreApplication::translate("ovirt", "Try again, or allow it more time in the settings."));
}

Error cutOff(const QString &host)
{
    return make(Kind::Connection,
        QCoreApplication::translate(
            "ovirt", "%1 closed the connection before its answer was complete.")
            .arg(host),
        QCoreApplication::translate("ovirt", "Try again."));
}

Error notHttp(const QString &host, const QString &detail)
{
    return make(Kind::Protocol,
        QCoreApplication::translate("ovirt", "What answers at %1 is not an oVirt engine: %2")
            .arg(host, detail),
        QCoreApplication::translate(
            "ovirt", "Check the URL; the API is usually at https://NAME/ovirt-engine/api."));
}

Error mixedUp(const QString &host)
{
    return make(Kind::Protocol,
        QCoreApplication::translate("ovirt", "%1 gave the answer to another request.").arg(host),
        QCoreApplication::translate("ovirt",
            "Try again. If it stays, something between here and the engine mixes up answers: a "
            "proxy, a load balancer."));
}

Error redirected(const QNetworkReply &reply)
{
    const QUrl target = reply.attribute(TransportAttribute::RedirectTarget).toUrl();
    return make(Kind::Protocol,
        QCoreApplication::translate("ovirt", "%1 is not an engine's API: it sends us on to %2.")
            .arg(reply.url().toDisplayString(),
                target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
        QCoreApplication::translate("ovirt",
            "Check the URL; the API is usually at https://NAME/ovirt-engine/api. Nothing was sent "
            "there."));
}

Error errorOf(const QNetworkReply &reply, TransportFault fault, const QString &host)
{
    switch (fault) {
    case TransportFault::Resolve:
        return make(Kind::Connection,
            QCoreApplication::translate("ovirt", "There is no host named “%1”.")
                .arg(reply.url().host()),
            QCoreApplication::translate(
                "ovirt", "Check the spelling, and that this machine's name service knows it."));
    case TransportFault::Refused:
        return notReached(reply, host);
    case TransportFault::ConnectTimeout:
        return unreached(host, detailOf(reply));
    case TransportFault::Proxy:
        return make(Kind::Connection,
            QCoreApplication::translate("ovirt", "The proxy does not let us through: %1")
                .arg(detailOf(reply)),
            QCoreApplication::translate("ovirt", "Check the system's proxy settings."));
    case TransportFault::TlsUntrusted:
        return untrusted(host, detailOf(reply))
            .setCertificate(reply.sslConfiguration().peerCertificate());
    case TransportFault::PinMismatch:
        return changed(host).setCertificate(reply.sslConfiguration().peerCertificate());
    case TransportFault::TlsHandshake:
        return make(Kind::Tls,
            QCoreApplication::translate("ovirt", "No secure connection to %1 could be made: %2")
                .arg(host, detailOf(reply)),
            QCoreApplication::translate("ovirt",
                "Check that this is the address of an engine, and its port: 443 if none is "
                "given."));
    case TransportFault::HeadTimeout:
    case TransportFault::InactivityTimeout:
    case TransportFault::TotalTimeout:
        return late(host, fault);
    case TransportFault::Closed:
    case TransportFault::Incomplete:
    case TransportFault::UnknownOutcome:
        return cutOff(host);
    case TransportFault::ProtocolViolation:
    case TransportFault::ContentEncoding:
        return notHttp(host, detailOf(reply));
    case TransportFault::Mismatch:
        return mixedUp(host);
    case TransportFault::LimitExceeded:
        return make(Kind::Protocol,
            QCoreApplication::translate("ovirt", "The answer of %1 is too large: %2")
                .arg(host, detailOf(reply)),
            QCoreApplication::translate("ovirt", "Check that this is the address of an engine."));
    case TransportFault::RedirectRefused:
        return redirected(reply);
    case TransportFault::Unavailable:
        return make(Kind::Connection,
            QCoreApplication::translate("ovirt", "%1 asked us to wait for too long.").arg(host),
            QCoreApplication::translate(
                "ovirt", "The engine is overloaded or starting; try again later."));
    case TransportFault::Aborted:
        return make(Kind::Cancelled,
            QCoreApplication::translate("ovirt", "The request was given up."), QString());
    case TransportFault::None:
        break;
    }
    return make(Kind::Connection,
        QCoreApplication::translate("ovirt", "The conversation with %1 failed: %2")
            .arg(host, reply.errorString()),
        QCoreApplication::translate("ovirt", "Check the address and the network."));
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// `HTTP 200, text/html`
QString whatCame(const QNetworkReply &reply)
{
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const QString status = QStringLiteral("HTTP %1").arg(statusOf(reply));
    return type.isEmpty() ? status
                          : status + QLatin1String(", ") + QString::fromLatin1(type).left(60);
}

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Kind::Authentication;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    default:
        return Kind::Fault;
    }
}

QString sentenceOf(const QNetworkReply &reply, int status, const std::optional<Fault> &fault)
{
    if (fault) {
        return QCoreApplication::translate("ovirt", "The engine says: %1")
            .arg((fault->detail.isEmpty() ? fault->reason : fault->detail).simplified().left(500));
    }
    switch (status) {
    case 401:
        return QCoreApplication::translate("ovirt", "The session at the engine has ended.");
    case 403:
        return QCoreApplication::translate("ovirt", "This user may not see it.");
    case 404:
    case 410:
        return QCoreApplication::translate("ovirt", "The engine has no %1.")
            .arg(reply.url().path());
    case 502:
    case 503:
    case 504:
        return QCoreApplication::translate("ovirt",
            "The engine is not available (HTTP %1): it is starting, stopping or overloaded.")
            .arg(status);
    default:
        return QCoreApplication::translate("ovirt", "The engine could not answer (HTTP %1).")
            .arg(status);
    }
}

QString adviceFor(int status)
{
    switch (status) {
    case 401:
        return QCoreApplication::translate("ovirt", "Sign in again.");
    case 403:
        return QCoreApplication::translate("ovirt", "Ask for a role that allows it.");
    case 404:
        return QCoreApplication::translate(
            "ovirt", "Check the URL; the API is usually at https://NAME/ovirt-engine/api.");
    default:
        return status >= 500 ? QCoreApplication::translate("ovirt", "Try again in a moment.")
                             : QString();
    }
}

} // namespace

Error transportError(const QNetworkReply &reply)
{
    return errorOf(reply, transportFault(&reply), hostOf(reply.url())).setUrl(reply.url());
}

Error answerError(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = statusOf(reply);
    const std::optional<Fault> fault = parseFault(body);
    return Error(kindOf(status), sentenceOf(reply, status, fault))
        .setAdvice(adviceFor(status))
        .setFault(fault.value_or(Fault{{}, fault ? QString() : textOfHtml(body)}))
        .setHttpStatus(status)
        .setUrl(reply.url());
}

Error notAnEngine(const QNetworkReply &reply, const QByteArray &body)
{
    const QString text = textOfHtml(body, 80);
    const QString host = hostOf(reply.url());
    return Error(Kind::Protocol,
        (text.isEmpty() ? QCoreApplication::translate(
             "ovirt", "What answers at %1 is not an oVirt engine (%2).")
                              .arg(host, whatCame(reply))
                        : QCoreApplication::translate("ovirt",
                            "What answers at %1 is not an oVirt engine (%2). It says “%3”.")
                              .arg(host, whatCame(reply), text)))
        .setAdvice(QCoreApplication::translate(
            "ovirt", "Check the URL; the API is usually at https://NAME/ovirt-engine/api."))
        .setHttpStatus(statusOf(reply))
        .setUrl(reply.url());
}

Error anotherAnswer(const QUrl &url)
{
    return mixedUp(hostOf(url)).setUrl(url).setHttpStatus(200);
}

bool isXml(const QNetworkReply &reply, const QByteArray &body)
{
    const QByteArray type =
        reply.header(QNetworkRequest::ContentTypeHeader).toByteArray().toLower();
    return type.contains("xml") || (type.isEmpty() && body.trimmed().startsWith('<'));
}

} // namespace ovirt
