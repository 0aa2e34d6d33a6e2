// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/requestrunner_p.h"

#include "sdk/logging_p.h"
#include "sdk/services/replyerror_p.h"
#include "sdk/services/requestlog_p.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace ovirt {
namespace {

using namespace std::chrono_literals;

// A cancel runs no handler until its promise ends, so somebody has to look.
constexpr auto lookAroundInterval = 50ms;
constexpr auto connectDeadline = 20s;
// Below it a hop to the pool costs more than parsing.
constexpr qsizetype parseInPoolFrom = 64 * 1024;

Error cancelled()
{
    return Error(
        Error::Kind::Cancelled, QCoreApplication::translate("ovirt", "The connection was closed."));
}

// Finishes when the last who knows it is gone, also where the connection ends first.
struct Closing {
    Closing() { promise.start(); }
    ~Closing() { promise.finish(); }
    Closing(const Closing &) = delete;
    Closing &operator=(const Closing &) = delete;

    QPromise<void> promise;
};

// Fails when the last who knows it is gone without having answered: the connection ended first.
struct TrafficQuestion {
    TrafficQuestion() { promise.start(); }
    ~TrafficQuestion()
    {
        if (promise.future().resultCount() == 0)
            promise.setException(cancelled());
        promise.finish();
    }
    TrafficQuestion(const TrafficQuestion &) = delete;
    TrafficQuestion &operator=(const TrafficQuestion &) = delete;

    QPromise<TrafficRecord> promise;
};

} // namespace

RequestRunner::RequestRunner(const ConnectionOptions &options, const Questions &questions,
    const QUrl &url, const Trust &trust)
    : m_options(options)
    , m_url(url)
    , m_form(options, url)
    , m_network(this)
    , m_judge(m_network, *this)
    , m_session(options, questions, url, m_network, this)
    , m_trustQuestion(questions, this)
    , m_lookAround(this)
{
    m_network.setConnections(options.connections);
    m_network.setPipeline(options.pipeline);
    m_network.setTrust(trust);
    m_network.setDeadlines({connectDeadline, options.timeout, options.timeout});
    m_lookAround.setInterval(lookAroundInterval);
    connect(&m_lookAround, &QTimer::timeout, this, &RequestRunner::lookAround);
    connect(&m_network, &QNetworkAccessManager::finished, this, &RequestRunner::onFinished);
    connect(
        &m_network, &AccessManager::pipeliningStopped, this, &RequestRunner::onPipeliningStopped);
    connect(&m_session, &Session::signedIn, this, &RequestRunner::pump);
    connect(&m_session, &Session::failed, this, &RequestRunner::onSignInFailed);
    connect(&m_trustQuestion, &TrustQuestion::decided, this, &RequestRunner::trustAnew);
    connect(&m_trustQuestion, &TrustQuestion::refused, this, &RequestRunner::failWaiting);
}

RequestRunner::~RequestRunner()
{
    failAll(cancelled());
    m_pool.waitForDone();
}

void RequestRunner::setSize(int connections, int pipeline)
{
    QMetaObject::invokeMethod(
        this,
        [this, connections, pipeline] {
            m_options.connections = connections;
            m_options.pipeline = pipeline;
            m_network.setConnections(connections);
            m_network.setPipeline(pipeline);
            pump();
        },
        Qt::QueuedConnection);
}

void RequestRunner::submit(std::unique_ptr<PendingRequest> pending)
{
    {
        const QMutexLocker lock(&m_submittedMutex);
        if (!m_closed) {
            m_submitted.push_back(std::move(pending));
            if (m_submitted.size() == 1)
                QMetaObject::invokeMethod(
                    this, &RequestRunner::takeSubmitted, Qt::QueuedConnection);
            return;
        }
    }
    pending->fail(cancelled());
}

void RequestRunner::takeSubmitted()
{
    std::vector<std::unique_ptr<PendingRequest>> submitted;
    {
        const QMutexLocker lock(&m_submittedMutex);
        submitted.swap(m_submitted);
    }
    for (auto &pending : submitted)
        m_waiting.push(std::move(pending));
    if (!m_lookAround.isActive())
        m_lookAround.start();
    pump();
}

void RequestRunner::askAgain(std::unique_ptr<PendingRequest> pending)
{
    m_waiting.pushFront(std::move(pending));
}

void RequestRunner::pump()
{
    if (m_trustQuestion.isAsking() || m_waiting.isEmpty() || !ensureToken())
        return;
    while (qsizetype(m_underWay.size()) < 2 * places()) {
        std::unique_ptr<PendingRequest> pending = m_waiting.take();
        if (!pending)
            return;
        if (pending->isCanceled())
            pending->abandon();
        else if (pending->request().tokenOnly)
            deliver({std::move(pending), {}, m_session.token().toUtf8(), m_url, {}});
        else
            send(std::move(pending));
    }
}

// True: there is a token to send. Else a sign-in is under way, or all that waited has failed.
bool RequestRunner::ensureToken()
{
    if (!m_session.token().isEmpty())
        return true;
    if (m_session.canSignIn()) {
        m_network.preconnect(m_url, m_options.connections); // ready when the token is
        m_session.signIn();
    } else {
        failWaiting(Error(Error::Kind::Authentication,
            QCoreApplication::translate("ovirt", "There is no user name to sign in with."))
                        .setAdvice(QCoreApplication::translate(
                            "ovirt", "Give a user name and a password, or a token.")));
    }
    return false;
}

void RequestRunner::send(std::unique_ptr<PendingRequest> pending)
{
    const QString id = m_correlationIds.next();
    QNetworkReply *reply =
        m_network.get(m_form.filledIn(pending->request(), m_session.token(), id));
    UnderWay &entry = m_underWay[reply];
    entry.pending = std::move(pending);
    entry.token = m_session.token();
    entry.correlationId = id;
    if (entry.pending->request().priority == Priority::Bulk) { // a long answer is worth it
        connect(reply, &QNetworkReply::downloadProgress, this,
            [asked = entry.pending.get()](
                qint64 received, qint64 total) { asked->tellProgress(received, total); });
    }
}

RequestRunner::UnderWay RequestRunner::takeUnderWay(QNetworkReply *reply)
{
    UnderWay entry = std::move(m_underWay.at(reply));
    m_underWay.erase(reply);
    reply->deleteLater();
    return entry;
}

void RequestRunner::onFinished(QNetworkReply *reply)
{
    if (!m_underWay.contains(reply))
        return; // the session's, or one that we ended
    UnderWay entry = takeUnderWay(reply);
    logRequest(*reply, m_network.record(reply), entry.correlationId);
    const bool isAnswer = transportFault(reply) == TransportFault::None;
    if (isAnswer && isToAskAgain(*reply, entry)) {
        askAgain(std::move(entry.pending));
    } else {
        Outcome outcome = outcomeOf(*reply, std::move(entry.pending), entry.correlationId);
        // The network compared the id where the engine repeats it.
        if (isAnswer && !reply->hasRawHeader(RequestForm::correlationHeader))
            m_judge.judge(*reply, std::move(outcome));
        else if (outcome.error && askForTrust(*outcome.error))
            askAgain(std::move(outcome.pending));
        else
            deliver(std::move(outcome));
    }
    m_judge.settle(*reply);
    pump();
}

bool RequestRunner::isToAskAgain(const QNetworkReply &reply, UnderWay &entry)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401)
        return renewSession(entry);
    if (status == 502 || status == 504)
        return !std::exchange(entry.pending->retried, true);
    // The network holds its queue for as long as the engine asked for.
    return reply.attribute(TransportAttribute::AskAgain).toBool();
}

// Once a request, and one sign-in for all that were refused with the same token.
bool RequestRunner::renewSession(UnderWay &entry)
{
    if (entry.pending->askedAgain || !m_session.canSignIn())
        return false;
    entry.pending->askedAgain = true;
    if (entry.token == m_session.token())
        m_session.forget();
    return true;
}

void RequestRunner::onPipeliningStopped()
{
    qCWarning(logServices) << "answers and requests did not match: no pipelining any more with"
                           << m_url.host();
    m_judge.stopBelieving();
    QMetaObject::invokeMethod(this, &RequestRunner::pump, Qt::QueuedConnection);
    Q_EMIT pipeliningStopped();
}

ExchangeRecord RequestRunner::lastBehind(const ExchangeRecord &record) const
{
    ExchangeRecord last;
    for (const auto &[reply, entry] : m_underWay) {
        const ExchangeRecord other = m_network.record(reply);
        if (other.connection != record.connection || other.sent > record.done)
            continue;
        if (last.id == 0 || std::tie(last.sent, last.place) < std::tie(other.sent, other.place))
            last = other;
    }
    return last;
}

void RequestRunner::deliver(Outcome outcome)
{
    if (outcome.error || outcome.body.size() < parseInPoolFrom) {
        tell(outcome);
        return;
    }
    const auto shared = std::make_shared<Outcome>(std::move(outcome));
    m_pool.start([shared] { tell(*shared); });
}

void RequestRunner::onSignInFailed(const Error &error)
{
    if (!askForTrust(error))
        failWaiting(error);
}

// True: a person is asked, and what was refused waits. A certificate that nobody accepts ends all
// that waits: it could only be refused in the same way, one after the other.
bool RequestRunner::askForTrust(const Error &error)
{
    if (error.certificate().isNull())
        return false;
    if (m_trustQuestion.ask(error))
        return true;
    failWaiting(error);
    return false;
}

void RequestRunner::trustAnew(const Trust &trust)
{
    m_network.setTrust(trust);
    pump();
}

void RequestRunner::failWaiting(const Error &error)
{
    m_waiting.fail(error);
}

void RequestRunner::failAll(const Error &error)
{
    std::vector<std::unique_ptr<PendingRequest>> submitted;
    {
        const QMutexLocker lock(&m_submittedMutex);
        m_closed = true;
        submitted.swap(m_submitted);
    }
    m_session.cancel();
    m_trustQuestion.cancel();
    for (const auto &pending : submitted)
        pending->fail(error);
    failWaiting(error);
    for (const Outcome &outcome : m_judge.held().takeAll())
        outcome.pending->fail(error);
    while (!m_underWay.empty()) {
        QNetworkReply *reply = m_underWay.begin()->first;
        takeUnderWay(reply).pending->fail(error);
        reply->abort();
    }
}

void RequestRunner::lookAround()
{
    dropCancelled();
    if (m_underWay.empty() && m_waiting.isEmpty())
        m_lookAround.stop();
    else
        pump();
}

void RequestRunner::dropCancelled()
{
    m_waiting.dropCancelled();
    for (const Outcome &outcome : m_judge.held().takeCancelled())
        outcome.pending->abandon();
    dropCancelledUnderWay();
}

void RequestRunner::dropCancelledUnderWay()
{
    std::vector<QNetworkReply *> gone;
    for (const auto &[reply, entry] : m_underWay) {
        if (entry.pending->isCanceled())
            gone.push_back(reply);
    }
    for (QNetworkReply *reply : gone) {
        takeUnderWay(reply).pending->abandon();
        reply->abort();
        m_judge.settle(*reply);
    }
}

QFuture<QString> RequestRunner::authenticate()
{
    Request request;
    request.priority = Priority::Interactive;
    request.tokenOnly = true;
    return run<QString>(
        std::move(request), [](const QByteArray &token) { return QString::fromUtf8(token); });
}

QFuture<void> RequestRunner::close(bool logout)
{
    auto closing = std::make_shared<Closing>();
    QMetaObject::invokeMethod(
        this,
        [this, closing, logout] {
            failAll(cancelled());
            if (QNetworkReply *reply = logout ? m_session.revoke() : nullptr)
                connect(reply, &QNetworkReply::finished, this, [closing] {});
        },
        Qt::QueuedConnection);
    return closing->promise.future();
}

QFuture<TrafficRecord> RequestRunner::traffic()
{
    auto question = std::make_shared<TrafficQuestion>();
    QFuture<TrafficRecord> future = question->promise.future();
    QMetaObject::invokeMethod(
        this, [this, question] { question->promise.addResult(m_network.traffic()); },
        Qt::QueuedConnection);
    return future;
}

} // namespace ovirt
