// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

namespace test {

//! One thing a ScriptedServer does on a connection.
struct Step {
    enum class Kind {
        Send,    //!< bytes
        Drip,    //!< bytes, one each so many milliseconds
        Wait,    //!< milliseconds
        Stash,   //!< bytes, for a later Unstash on the same connection
        Unstash, //!< what was stashed
        Cut,     //!< ends the connection in order (FIN)
        Reset,   //!< ends it with RST, what was sent before being on its way
        Stall,   //!< nothing more on this connection, ever
        Done,    //!< the server's own: a request's script ends here
    };
    Kind kind = Kind::Send;
    QByteArray bytes{};
    int milliseconds = 0;
};
using Script = QList<Step>;

[[nodiscard]] Step send(const QByteArray &bytes);
[[nodiscard]] Step drip(const QByteArray &bytes, int milliseconds);
[[nodiscard]] Step wait(int milliseconds);
[[nodiscard]] Step stash(const QByteArray &bytes);
[[nodiscard]] Step unstash();
[[nodiscard]] Step cut();
[[nodiscard]] Step reset();
[[nodiscard]] Step stall();

//! A whole answer with Content-Length; \p fields each end in CRLF.
[[nodiscard]] QByteArray answer(
    const QByteArray &body, const QByteArray &fields = {}, int status = 200);

//! A request as the server saw it.
struct Request {
    QByteArray method;
    QByteArray path;
    QList<QByteArray> fields; //!< "Name: value"
    QByteArray body;
    int connection = 0; //!< counted from 1
    int place = 0;      //!< on its connection, counted from 1
    int attempt = 0;    //!< how often this path came, counted from 1
    qint64 at = 0;      //!< milliseconds since the server started

    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

//! \brief An HTTP server on 127.0.0.1 that does what a script says, right or wrong.
//!
//! It answers each request with the script that its handler returns, requests of one connection in
//! order. Without a handler a request is answered with its own path as the body.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<Script(const Request &)>;
    using Greeting = std::function<Script(int connection)>;

    //! Plain TCP, or TLS with a certificate and its key.
    explicit ScriptedServer(const std::optional<QSslConfiguration> &tls = {});
    ~ScriptedServer() override;

    void onRequest(Handler handler) { m_handler = std::move(handler); }
    //! What happens on a new connection before, and without, any request.
    void onConnect(Greeting greeting) { m_greeting = std::move(greeting); }
    //! For connections from now on.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    //! Refuses connections from now on, on the same port.
    void stopListening();
    void listenAgain();
    void cutAll();

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QList<Request> &log() const { return m_log; }
    [[nodiscard]] int attempts(const QByteArray &path) const { return m_attempts.value(path); }
    [[nodiscard]] int mostAttempts() const;
    [[nodiscard]] int connections() const { return m_connections; } //!< ever
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }
    //! Requests that had come on a connection and were not yet answered, at most.
    [[nodiscard]] int deepest() const { return m_deepest; }
    //! Connections that finished a TLS handshake, and those of them that resumed a session.
    [[nodiscard]] int handshakes() const { return m_handshakes; }

private:
    class Connection;

    void listen(quint16 port);
    void accept(qintptr descriptor);
    [[nodiscard]] Script scriptFor(Request &request);

    std::unique_ptr<QTcpServer> m_server;
    QSslConfiguration m_tls;
    bool m_encrypted = false;
    Handler m_handler;
    Greeting m_greeting;
    QList<Request> m_log;
    QHash<QByteArray, int> m_attempts;
    QList<Connection *> m_alive;
    QElapsedTimer m_clock;
    quint16 m_port = 0;
    int m_connections = 0;
    int m_mostOpen = 0;
    int m_deepest = 0;
    int m_handshakes = 0;
};

} // namespace test

Q_DECLARE_METATYPE(test::Step)
