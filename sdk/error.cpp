// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/error.h"

namespace ovirt {

struct Error::Data : QSharedData {
    Kind kind = Kind::Protocol;
    QString message;
    QString advice;
    int httpStatus = 0;
    Fault fault;
    QUrl url;
    QString correlationId;
    QSslCertificate certificate;
    QByteArray what; // sentence() in UTF-8, kept alive for what()

    void update()
    {
        what = (advice.isEmpty() ? message : message + QLatin1Char(' ') + advice).toUtf8();
    }
};

Error::Error()
    : d(new Data)
{
}

Error::Error(Kind kind, const QString &message)
    : Error()
{
    d->kind = kind;
    d->message = message;
    d->update();
}

Error::Error(const Error &other) = default;
Error &Error::operator=(const Error &other) = default;
Error::~Error() = default;

Error::Kind Error::kind() const
{
    return d->kind;
}
QString Error::message() const
{
    return d->message;
}
QString Error::advice() const
{
    return d->advice;
}
int Error::httpStatus() const
{
    return d->httpStatus;
}
Fault Error::fault() const
{
    return d->fault;
}
QUrl Error::url() const
{
    return d->url;
}
QString Error::correlationId() const
{
    return d->correlationId;
}
QSslCertificate Error::certificate() const
{
    return d->certificate;
}
QString Error::sentence() const
{
    return QString::fromUtf8(d->what);
}
const char *Error::what() const noexcept
{
    return d.constData()->what.constData();
}

Error &Error::setAdvice(const QString &advice)
{
    d->advice = advice;
    d->update();
    return *this;
}

Error &Error::setHttpStatus(int status)
{
    d->httpStatus = status;
    return *this;
}

Error &Error::setFault(const Fault &fault)
{
    d->fault = fault;
    return *this;
}

Error &Error::setUrl(const QUrl &url)
{
    d->url = url.adjusted(QUrl::RemoveUserInfo);
    return *this;
}

Error &Error::setCorrelationId(const QString &id)
{
    d->correlationId = id;
    return *this;
}

Error &Error::setCertificate(const QSslCertificate &certificate)
{
    d->certificate = certificate;
    return *this;
}

bool Error::operator==(const Error &other) const
{
    return d->kind == other.d->kind && d->message == other.d->message
        && d->advice == other.d->advice && d->httpStatus == other.d->httpStatus
        && d->fault == other.d->fault && d->url == other.d->url
        && d->correlationId == other.d->correlationId && d->certificate == other.d->certificate;
}

} // namespace ovirt
