// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

namespace demo {

//! One answer, as it came.
struct Reply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;                       //!< without the chunks around it, decompressed
    qsizetype received = 0;                //!< bytes of the body on the wire
    int chunks = 0;                        //!< 0: it had a Content-Length, or no body

    [[nodiscard]] QByteArray header(const char *name) const { return headers.value(name); }
};

//! \brief A client that speaks HTTP by itself, so that a test sees what was said.
//!
//! It waits for what it reads, at most five seconds.
class Witness {
public:
    //! Connects to the host and port of \p url; with \p secure by TLS, trusting anything.
    explicit Witness(const QUrl &url);

    //! A GET request of \p path, which begins with a slash and stands below the host.
    [[nodiscard]] QByteArray request(const QByteArray &path, const QByteArray &headers = {}) const;
    [[nodiscard]] QByteArray request(
        const QByteArray &method, const QByteArray &path, const QByteArray &headers) const;
    void send(const QByteArray &bytes);
    //! The next answer; nullopt: the server closed, or said nothing in time, or no HTTP.
    [[nodiscard]] std::optional<Reply> read(bool toHead = false);
    //! Sends a GET below `/ovirt-engine/api` and reads its answer.
    [[nodiscard]] Reply get(const QByteArray &path, const QByteArray &headers = {});
    //! Posts \p form and reads the answer.
    [[nodiscard]] Reply post(const QByteArray &path, const QByteArray &form,
        const QByteArray &headers = "Accept: application/json\r\n");
    //! Signs in; from now on request() carries the token. Empty: the engine refused.
    QByteArray signIn(
        const QByteArray &user = "admin@internal", const QByteArray &password = "demo");
    void setToken(const QByteArray &token) { m_token = token; }
    //! Waits until the server has closed the connection.
    [[nodiscard]] bool isClosed();
    //! Whether the server closed in the orderly way, not with a reset.
    [[nodiscard]] bool closedOrderly() const;
    [[nodiscard]] bool isConnected() const
    {
        return m_socket->state() == QAbstractSocket::ConnectedState;
    }

private:
    [[nodiscard]] bool waitForMore();
    [[nodiscard]] std::optional<QByteArray> line();
    [[nodiscard]] std::optional<QByteArray> bytes(qsizetype count);
    [[nodiscard]] bool readBody(Reply &reply);

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
    QByteArray m_token;
};

} // namespace demo
