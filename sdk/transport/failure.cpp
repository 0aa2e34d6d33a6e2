// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/failure_p.h"

#include <QCoreApplication>

namespace ovirt::transport {

QNetworkReply::NetworkError networkError(TransportFault fault)
{
    switch (fault) {
    case TransportFault::None:
        return QNetworkReply::NoError;
    case TransportFault::Resolve:
        return QNetworkReply::HostNotFoundError;
    case TransportFault::Refused:
        return QNetworkReply::ConnectionRefusedError;
    case TransportFault::ConnectTimeout:
    case TransportFault::HeadTimeout:
    case TransportFault::InactivityTimeout:
    case TransportFault::TotalTimeout:
        return QNetworkReply::TimeoutError;
    case TransportFault::Proxy:
        return QNetworkReply::UnknownProxyError;
    case TransportFault::TlsUntrusted:
    case TransportFault::TlsHandshake:
    case TransportFault::PinMismatch:
        return QNetworkReply::SslHandshakeFailedError;
    case TransportFault::Closed:
    case TransportFault::Incomplete:
    case TransportFault::UnknownOutcome:
        return QNetworkReply::RemoteHostClosedError;
    case TransportFault::ProtocolViolation:
    case TransportFault::LimitExceeded:
    case TransportFault::Mismatch:
        return QNetworkReply::ProtocolFailure;
    case TransportFault::ContentEncoding:
        return QNetworkReply::UnknownContentError;
    case TransportFault::RedirectRefused:
        return QNetworkReply::InsecureRedirectError;
    case TransportFault::Unavailable:
        return QNetworkReply::ServiceUnavailableError;
    case TransportFault::Aborted:
        return QNetworkReply::OperationCanceledError;
    }
    return QNetworkReply::UnknownNetworkError;
}

QNetworkReply::NetworkError networkError(int httpStatus)
{
    switch (httpStatus) {
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    }
    if (httpStatus < 400)
        return QNetworkReply::NoError;
    return httpStatus < 500 ? QNetworkReply::UnknownContentError
                            : QNetworkReply::UnknownServerError;
}

static const char *pattern(TransportFault fault)
{
    switch (fault) {
    case TransportFault::None:
        return "";
    case TransportFault::Resolve:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1: the name has no address");
    case TransportFault::Refused:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 does not accept connections");
    case TransportFault::ConnectTimeout:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1: no connection in time");
    case TransportFault::Proxy:
        return QT_TRANSLATE_NOOP("ovirt::transport", "No way to %1 through the proxy");
    case TransportFault::TlsUntrusted:
        return QT_TRANSLATE_NOOP("ovirt::transport", "The certificate of %1 is not trusted");
    case TransportFault::TlsHandshake:
        return QT_TRANSLATE_NOOP("ovirt::transport", "No TLS connection with %1");
    case TransportFault::PinMismatch:
        return QT_TRANSLATE_NOOP(
            "ovirt::transport", "The certificate of %1 is not the one confirmed before");
    case TransportFault::HeadTimeout:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 did not answer in time");
    case TransportFault::InactivityTimeout:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 stopped in the middle of an answer");
    case TransportFault::TotalTimeout:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 answers too slowly");
    case TransportFault::Closed:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 closed the connection without an answer");
    case TransportFault::Incomplete:
        return QT_TRANSLATE_NOOP("ovirt::transport", "The answer of %1 is incomplete");
    case TransportFault::ProtocolViolation:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 did not answer in HTTP/1.1");
    case TransportFault::ContentEncoding:
        return QT_TRANSLATE_NOOP("ovirt::transport", "The answer of %1 can not be decompressed");
    case TransportFault::LimitExceeded:
        return QT_TRANSLATE_NOOP("ovirt::transport", "The answer of %1 is too large");
    case TransportFault::Mismatch:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 gave the answer to another request");
    case TransportFault::RedirectRefused:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 sends us elsewhere");
    case TransportFault::Unavailable:
        return QT_TRANSLATE_NOOP("ovirt::transport", "%1 is not available");
    case TransportFault::Aborted:
        return QT_TRANSLATE_NOOP("ovirt::transport", "The request to %1 was given up");
    case TransportFault::UnknownOutcome:
        return QT_TRANSLATE_NOOP("ovirt::transport",
            "%1 closed the connection; whether it did what was asked is unknown");
    }
    return "";
}

QString describe(const Failure &failure, const QString &peer)
{
    const QString sentence =
        QCoreApplication::translate("ovirt::transport", pattern(failure.fault)).arg(peer);
    return failure.detail.isEmpty() ? sentence : sentence + QLatin1String(": ") + failure.detail;
}

} // namespace ovirt::transport
