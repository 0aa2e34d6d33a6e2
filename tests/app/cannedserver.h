// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpServer>

//! \brief Answers each request with bytes made beforehand, and closes: what is no engine.
class CannedServer : public QTcpServer {
    Q_OBJECT

public:
    //! \param otherwise  what a path gets that answer() was not told of.
    explicit CannedServer(const QByteArray &otherwise);

    //! What a path gets, with its status line and headers.
    void answer(const QByteArray &path, const QByteArray &bytes);
    [[nodiscard]] QString url() const;
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    QByteArray m_otherwise;
    QHash<QByteArray, QByteArray> m_answers;
    int m_requests = 0;
};

//! A whole HTTP/1.1 answer.
[[nodiscard]] QByteArray httpAnswer(const QByteArray &status, const QByteArray &contentType,
    const QByteArray &body, const QByteArray &header = {});
