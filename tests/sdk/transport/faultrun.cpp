// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <algorithm>

#include <QLoggingCategory>
#include <QTest>

namespace test {

using namespace ovirt;

namespace {

QStringList &messages()
{
    static QStringList all; // a message handler has no other place
    return all;
}

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages() << text;
}

} // namespace

FaultRun::FaultRun(const Credentials &credentials, bool tls)
    : server(tls ? std::optional(credentials.identity.serverConfiguration()) : std::nullopt)
{
    messages().clear();
    qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(QStringLiteral("ovirt.*=true")); // all that we ever log
    manager->setTrust(Trust::authorities({credentials.certificates.authority()}));
}

FaultRun::~FaultRun()
{
    qInstallMessageHandler(nullptr);
    QLoggingCategory::setFilterRules({});
}

QNetworkRequest FaultRun::request(const QString &path) const
{
    QNetworkRequest request(server.url(path));
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    request.setRawHeader("Authorization", QByteArray("Bearer ") + canary);
    return request;
}

QNetworkReply *FaultRun::get(const QString &path, const Prepare &prepare)
{
    QNetworkRequest request = this->request(path);
    if (prepare)
        prepare(request);
    m_byPath[path] = manager->get(request);
    watch(m_byPath[path]);
    return m_byPath[path];
}

QNetworkReply *FaultRun::post(const QString &path)
{
    QNetworkRequest request = this->request(path);
    request.setAttribute(TransportAttribute::SendOnce, true);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    m_byPath[path] = manager->post(request, QByteArray("password=") + canary);
    watch(m_byPath[path]);
    return m_byPath[path];
}

void FaultRun::getMany(int count, const Prepare &prepare)
{
    for (int i = 0; i < count; ++i)
        get(QStringLiteral("/%1").arg(i), prepare);
}

void FaultRun::watch(QNetworkReply *reply)
{
    m_ends[reply] = 0;
    ++m_running;
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
        ++m_ends[reply];
        m_bodies[reply] = reply->readAll();
        if (--m_running == 0)
            m_loop.exitLoop();
    });
}

bool FaultRun::finish(int milliseconds)
{
    if (m_running > 0)
        m_loop.enterLoopMSecs(milliseconds);
    return m_running == 0;
}

TransportFault FaultRun::fault(const QString &path) const
{
    return transportFault(m_byPath.value(path));
}

int FaultRun::good() const
{
    return int(std::count_if(m_byPath.begin(), m_byPath.end(), [this](QNetworkReply *reply) {
        return reply->error() == QNetworkReply::NoError
            && m_bodies.value(reply) == reply->url().path().toUtf8();
    }));
}

void FaultRun::check(QNetworkReply *reply)
{
    const QString path = reply->url().path();
    if (m_ends.value(reply) != 1)
        m_complaints << QStringLiteral("%1 ended %2 times").arg(path).arg(m_ends.value(reply));
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isOwn = m_bodies.value(reply) == path.toUtf8()
        || (status == 204 && m_bodies.value(reply).isEmpty());
    if (reply->error() == QNetworkReply::NoError && !isOwn)
        m_complaints << QStringLiteral("%1 got %2")
                            .arg(path, QString::fromUtf8(m_bodies.value(reply).left(80)));
    if (reply->error() != QNetworkReply::NoError && reply->errorString().isEmpty())
        m_complaints << QStringLiteral("%1 failed without a sentence").arg(path);
    messages() << reply->errorString()
               << reply->attribute(TransportAttribute::FaultDetail).toString();
}

QString FaultRun::complaint(int mostAttempts)
{
    for (auto reply = m_ends.keyBegin(); reply != m_ends.keyEnd(); ++reply)
        check(*reply);
    for (const Request &request : server.log()) {
        if (request.attempt > (request.method == "POST" ? 1 : mostAttempts))
            m_complaints << QStringLiteral("%1 came %2 times")
                                .arg(QString::fromLatin1(request.path))
                                .arg(request.attempt);
    }
    if (messages().join(QLatin1Char(' ')).contains(QLatin1String(canary)))
        m_complaints << QStringLiteral("a secret in a message");
    manager.reset();
    m_byPath.clear();
    if (!QTest::qWaitFor([this] { return server.openConnections() == 0; }))
        m_complaints << QStringLiteral("%1 sockets stayed open").arg(server.openConnections());
    return m_complaints.join(QStringLiteral("; "));
}

void correlated(QNetworkRequest &request)
{
    request.setRawHeader("Correlation-Id", "id" + request.url().path().toUtf8().replace('/', '-'));
    request.setAttribute(
        TransportAttribute::CorrelationHeader, QByteArrayLiteral("Correlation-Id"));
}

void overTls(QNetworkRequest &request)
{
    QUrl url = request.url();
    url.setScheme(QStringLiteral("https"));
    request.setUrl(url);
}

QByteArray echo(const Request &request, const QByteArray &fields)
{
    return answer(
        request.path, fields + "Correlation-Id: " + request.field("Correlation-Id") + "\r\n");
}

void addTransports()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("TCP") << false;
    QTest::newRow("TLS") << true;
}

} // namespace test
