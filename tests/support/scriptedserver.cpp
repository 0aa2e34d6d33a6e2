// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include <algorithm>
#include <deque>
#include <utility>

#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <sys/socket.h>

namespace test {

Step send(const QByteArray &bytes)
{
    return {Step::Kind::Send, bytes};
}
Step drip(const QByteArray &bytes, int milliseconds)
{
    return {Step::Kind::Drip, bytes, milliseconds};
}
Step wait(int milliseconds)
{
    return {Step::Kind::Wait, {}, milliseconds};
}
Step stash(const QByteArray &bytes)
{
    return {Step::Kind::Stash, bytes};
}
Step unstash()
{
    return {Step::Kind::Unstash};
}
Step cut()
{
    return {Step::Kind::Cut};
}
Step reset()
{
    return {Step::Kind::Reset};
}
Step stall()
{
    return {Step::Kind::Stall};
}

QByteArray answer(const QByteArray &body, const QByteArray &fields, int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray Request::field(const QByteArray &name) const
{
    for (const QByteArray &line : fields) {
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

// One accepted connection: reads requests, and works off its steps one after the other.
class ScriptedServer::Connection : public QObject {
public:
    Connection(ScriptedServer *server, QTcpSocket *socket, int number)
        : QObject(server)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        server->m_alive << this;
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Connection::work);
    }

    ~Connection() override { m_server->m_alive.removeOne(this); }

    void add(const Script &script)
    {
        m_steps.insert(m_steps.end(), script.begin(), script.end());
        if (!m_timer.isActive())
            work();
    }

    [[nodiscard]] bool isOpen() const
    {
        return m_socket->state() != QAbstractSocket::UnconnectedState;
    }
    void end() { m_socket->disconnectFromHost(); }

private:
    void read()
    {
        m_input += m_socket->readAll();
        Script script;
        while (!m_stalled) {
            const qsizetype end = m_input.indexOf("\r\n\r\n");
            if (end < 0)
                break;
            QList<QByteArray> lines = m_input.left(end).replace("\r\n", "\n").split('\n');
            const QList<QByteArray> words = lines.takeFirst().split(' ');
            Request request{words.value(0), words.value(1), lines, {}, m_number};
            const qsizetype length = request.field("Content-Length").toLongLong();
            if (m_input.size() < end + 4 + length)
                break;
            request.body = m_input.mid(end + 4, length);
            m_input.remove(0, end + 4 + length);
            request.place = ++m_requests;
            script += m_server->scriptFor(request);
            script += Step{Step::Kind::Done};
            ++m_waiting;
        }
        m_server->m_deepest = std::max(m_server->m_deepest, m_waiting);
        add(script);
    }

    void work()
    {
        while (!m_steps.empty() && !m_stalled) {
            const Step step = m_steps.front();
            m_steps.pop_front();
            switch (step.kind) {
            case Step::Kind::Send:
                m_socket->write(step.bytes);
                break;
            case Step::Kind::Drip:
                m_socket->write(step.bytes.left(1));
                if (step.bytes.size() > 1)
                    m_steps.push_front(drip(step.bytes.mid(1), step.milliseconds));
                m_timer.start(step.milliseconds);
                return;
            case Step::Kind::Wait:
                m_timer.start(step.milliseconds);
                return;
            case Step::Kind::Stash:
                m_stash += step.bytes;
                break;
            case Step::Kind::Unstash:
                m_socket->write(std::exchange(m_stash, {}));
                break;
            case Step::Kind::Cut:
                m_stalled = true;
                m_socket->disconnectFromHost();
                break;
            case Step::Kind::Reset:
                reset();
                break;
            case Step::Kind::Stall:
                m_stalled = true;
                break;
            case Step::Kind::Done:
                --m_waiting;
                break;
            }
        }
    }

    void reset()
    {
        m_stalled = true;
        while (m_socket->bytesToWrite() > 0 && m_socket->flush()) { }
        const linger now{1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        m_socket->abort();
        deleteLater();
    }

    ScriptedServer *m_server;
    QTcpSocket *m_socket;
    const int m_number;
    QByteArray m_input;
    QByteArray m_stash;
    std::deque<Step> m_steps;
    QTimer m_timer;
    int m_requests = 0;
    int m_waiting = 0;
    bool m_stalled = false;
};

namespace {

class Listener : public QTcpServer {
public:
    explicit Listener(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

} // namespace

ScriptedServer::ScriptedServer(const std::optional<QSslConfiguration> &tls)
    : m_tls(tls.value_or(QSslConfiguration()))
    , m_encrypted(tls)
{
    listen(0);
}

ScriptedServer::~ScriptedServer()
{
    qDeleteAll(QList<Connection *>(m_alive));
}

void ScriptedServer::listen(quint16 port)
{
    m_server = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
    m_server->setListenBacklogSize(128);
    if (!m_clock.isValid())
        m_clock.start();
    m_server->listen(QHostAddress(QHostAddress::LocalHost), port);
    m_port = m_server->serverPort();
}

void ScriptedServer::stopListening()
{
    m_server.reset();
}

void ScriptedServer::listenAgain()
{
    listen(m_port);
}

void ScriptedServer::cutAll()
{
    for (Connection *connection : std::as_const(m_alive))
        connection->end();
}

void ScriptedServer::accept(qintptr descriptor)
{
    QTcpSocket *socket = m_encrypted ? new QSslSocket : new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    auto *connection = new Connection(this, socket, ++m_connections);
    m_mostOpen = std::max(m_mostOpen, openConnections());
    const auto greet = [this, connection] {
        if (m_greeting)
            connection->add(m_greeting(m_connections));
    };
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        connect(tls, &QSslSocket::encrypted, connection, [this, greet] {
            ++m_handshakes;
            greet();
        });
        connect(tls, &QSslSocket::errorOccurred, connection, &QObject::deleteLater);
        tls->setSslConfiguration(m_tls);
        tls->startServerEncryption();
    } else {
        greet();
    }
}

Script ScriptedServer::scriptFor(Request &request)
{
    request.attempt = ++m_attempts[request.path];
    request.at = m_clock.elapsed();
    m_log << request;
    return m_handler ? m_handler(request) : Script{send(answer(request.path))};
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(
        path.startsWith(QLatin1Char('/')) || path.isEmpty() ? path : QLatin1Char('/') + path);
    return url;
}

int ScriptedServer::mostAttempts() const
{
    return m_attempts.isEmpty() ? 0 : *std::max_element(m_attempts.begin(), m_attempts.end());
}

int ScriptedServer::openConnections() const
{
    return int(std::count_if(
        m_alive.begin(), m_alive.end(), [](const Connection *c) { return c->isOpen(); }));
}

} // namespace test
