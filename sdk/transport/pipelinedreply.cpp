// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/pipelinedreply_p.h"

#include "sdk/logging_p.h"
#include "sdk/transport/accessmanager.h"
#include "sdk/transport/redirect_p.h"
#include "sdk/transport/requestwriter_p.h"

#include <algorithm>
#include <cstring>

#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace ovirt::transport {

PipelinedReply::PipelinedReply(AccessManager &manager, Endpoint &endpoint,
    QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
    const QByteArray &body)
    : QNetworkReply(&manager)
    , m_manager(manager)
    , m_endpoint(&endpoint)
    , m_exchange(std::make_shared<Exchange>())
{
    setRequest(request);
    setOperation(operation);
    setUrl(request.url());
    open(ReadOnly | Unbuffered);
    m_exchange->body = body;
    m_exchange->record.id = manager.nextId();
    submit(request.url());
}

PipelinedReply::~PipelinedReply()
{
    releaseExchange();
}

static QByteArray cookiesFor(
    const AccessManager &manager, const QNetworkRequest &request, const QUrl &url)
{
    const bool manual = request.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt()
        == QNetworkRequest::Manual;
    QByteArray line;
    if (manual)
        return line;
    const QList<QNetworkCookie> cookies = manager.cookieJar()->cookiesForUrl(url);
    for (const QNetworkCookie &cookie : cookies)
        line += (line.isEmpty() ? "" : "; ") + cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    return line;
}

void PipelinedReply::submit(const QUrl &url)
{
    const QNetworkRequest request = this->request();
    Exchange &exchange = *m_exchange;
    const Deadlines deadlines = m_manager.deadlines();
    exchange.listener = this;
    exchange.method = operation() == QNetworkAccessManager::PostOperation ? Exchange::Method::Post
                                                                          : Exchange::Method::Get;
    exchange.sendOnce = exchange.method == Exchange::Method::Post;
    exchange.requestClass = RequestClass(
        request.attribute(TransportAttribute::Class, int(RequestClass::Normal)).toInt());
    exchange.inactivity = request.transferTimeout() > 0 ? Milliseconds(request.transferTimeout())
                                                        : deadlines.inactivity;
    exchange.total = deadlines.total;
    exchange.bodyLimit = m_manager.limits().bodyBytes;
    exchange.correlationHeader =
        request.attribute(TransportAttribute::CorrelationHeader).toByteArray();
    if (writeRequest(
            request, url, m_endpoint->hostField(), cookiesFor(m_manager, request, url), exchange))
        m_endpoint->dispatcher().submit(m_exchange);
    else
        m_endpoint->failSoon(m_exchange,
            {TransportFault::ProtocolViolation,
                QStringLiteral("the request has a field with a line break")});
}

void PipelinedReply::releaseExchange()
{
    if (m_exchange->listener && m_endpoint)
        m_endpoint->dispatcher().cancel(m_exchange);
}

void PipelinedReply::orphan()
{
    if (parent() != &m_manager)
        fail({TransportFault::Aborted, {}});
}

void PipelinedReply::abort()
{
    if (isFinished())
        return;
    releaseExchange();
    fail({TransportFault::Aborted, {}});
}

void PipelinedReply::close()
{
    if (!isFinished()) {
        releaseExchange();
        fail({TransportFault::Aborted, {}});
    }
    QNetworkReply::close();
}

qint64 PipelinedReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_available;
}

qint64 PipelinedReply::readData(char *data, qint64 maxSize)
{
    if (m_available == 0)
        return isFinished() ? -1 : 0;
    qint64 copied = 0;
    while (copied < maxSize && !m_chunks.empty()) {
        const QByteArray &chunk = m_chunks.front();
        const qint64 length = std::min<qint64>(maxSize - copied, chunk.size() - m_offset);
        std::memcpy(data + copied, chunk.constData() + m_offset, size_t(length));
        copied += length;
        m_offset += length;
        if (m_offset == chunk.size()) {
            m_chunks.pop_front();
            m_offset = 0;
        }
    }
    m_available -= copied;
    m_wasRead = true;
    return copied;
}

void PipelinedReply::answerBegan(ResponseHead &&head)
{
    m_expected = -1;
    setHead(head);
    if (!redirects(head))
        Q_EMIT metaDataChanged();
}

void PipelinedReply::setHead(const ResponseHead &head)
{
    for (const auto &[name, value] : head.fields) {
        const bool cookie = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
        setRawHeader(
            name, hasRawHeader(name) ? rawHeader(name) + (cookie ? "\n" : ", ") + value : value);
    }
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, head.status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, head.reason);
    setAttribute(QNetworkRequest::HttpPipeliningWasUsedAttribute, m_exchange->record.place > 0);
    setAttribute(QNetworkRequest::ConnectionEncryptedAttribute, m_endpoint->isEncrypted());
    if (m_exchange->askAgain)
        setAttribute(TransportAttribute::AskAgain, *m_exchange->askAgain);
    if (const QByteArray length = head.value("Content-Length");
        !length.isEmpty() && ContentDecoder::isIdentity(head.value("Content-Encoding")))
        m_expected = length.toLongLong();
    const bool manual = request().attribute(QNetworkRequest::CookieSaveControlAttribute).toInt()
        == QNetworkRequest::Manual;
    if (!manual && !head.value("Set-Cookie").isNull())
        m_manager.cookieJar()->setCookiesFromUrl(
            header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>(), url());
}

bool PipelinedReply::redirects(const ResponseHead &head)
{
    const RedirectDecision decision =
        decideRedirect(url(), head.status, head.value("Location"), m_redirects);
    if (decision.action == RedirectDecision::Action::Deliver)
        return false;
    setAttribute(QNetworkRequest::RedirectionTargetAttribute, decision.target);
    const int policy = request()
                           .attribute(QNetworkRequest::RedirectPolicyAttribute,
                               int(QNetworkRequest::NoLessSafeRedirectPolicy))
                           .toInt();
    if (policy == QNetworkRequest::ManualRedirectPolicy)
        return false;
    if (decision.action == RedirectDecision::Action::Follow && !m_exchange->sendOnce) {
        m_target = decision.target;
        return true;
    }
    setAttribute(TransportAttribute::RedirectTarget, decision.target);
    releaseExchange();
    fail({TransportFault::RedirectRefused, decision.target.toDisplayString()});
    return true;
}

void PipelinedReply::answerContinued(QByteArray &&bytes)
{
    if (!m_target.isEmpty() || bytes.isEmpty())
        return;
    m_available += bytes.size();
    m_received += bytes.size();
    m_chunks.push_back(std::move(bytes));
    Q_EMIT readyRead();
    if (!isFinished())
        Q_EMIT downloadProgress(m_received, m_expected);
}

void PipelinedReply::answerEnded()
{
    if (!m_target.isEmpty()) {
        followRedirect();
        return;
    }
    const int status = attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const NetworkError code = networkError(status); code != NoError) {
        fail(code,
            QStringLiteral("%1 answered %2 %3")
                .arg(m_endpoint->peer())
                .arg(status)
                .arg(attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()));
    } else {
        finish();
    }
}

void PipelinedReply::followRedirect()
{
    ++m_redirects;
    const QUrl target = std::exchange(m_target, {});
    for (const QByteArray &name : rawHeaderList())
        setRawHeader(name, {});
    setUrl(target);
    const quint16 attempt = m_exchange->record.attempt;
    const quint64 id = m_exchange->record.id;
    m_exchange = std::make_shared<Exchange>();
    m_exchange->record.id = id;
    m_exchange->record.attempt = attempt;
    submit(target);
    Q_EMIT redirected(target);
}

void PipelinedReply::exchangeFailed(const Failure &failure)
{
    if (failure.fault == TransportFault::TlsUntrusted && m_endpoint)
        Q_EMIT sslErrors(m_endpoint->tls()->lastErrors);
    fail(failure);
}

bool PipelinedReply::restart()
{
    if (m_wasRead)
        return false;
    m_chunks.clear();
    m_available = m_received = 0;
    m_offset = 0;
    m_target.clear();
    for (const QByteArray &name : rawHeaderList())
        setRawHeader(name, {});
    return true;
}

void PipelinedReply::fail(const Failure &failure)
{
    setAttribute(TransportAttribute::Fault, QVariant::fromValue(failure.fault));
    setAttribute(TransportAttribute::FaultDetail, failure.detail);
    const QString peer = url().host() + QLatin1Char(':')
        + QString::number(url().port(url().scheme() == QLatin1String("https") ? 443 : 80));
    fail(networkError(failure.fault), describe(failure, peer));
}

void PipelinedReply::fail(NetworkError code, const QString &text)
{
    if (isFinished())
        return;
    setError(code, text);
    setFinished(true);
    Q_EMIT errorOccurred(code);
    Q_EMIT readChannelFinished();
    Q_EMIT finished();
}

void PipelinedReply::finish()
{
    setFinished(true);
    Q_EMIT readChannelFinished();
    Q_EMIT finished();
}

void PipelinedReply::sslConfigurationImplementation(QSslConfiguration &configuration) const
{
    if (m_endpoint && m_endpoint->isEncrypted())
        configuration = m_endpoint->tls()->lastSeen;
}

void PipelinedReply::ignoreSslErrors()
{
    qCWarning(logTransport) << "ignoreSslErrors() without a list is refused";
}

void PipelinedReply::ignoreSslErrorsImplementation(const QList<QSslError> &errors)
{
    const bool exact = std::all_of(
        errors.begin(), errors.end(), [](const QSslError &e) { return !e.certificate().isNull(); });
    if (!exact || !m_endpoint || !m_endpoint->isEncrypted())
        return;
    for (const QSslError &error : errors)
        m_endpoint->tls()->allow(error.certificate());
}

} // namespace ovirt::transport
