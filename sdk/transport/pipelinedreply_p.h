// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/endpoint_p.h"

#include <deque>

#include <QNetworkReply>
#include <QPointer>

namespace ovirt {
class AccessManager;
}

namespace ovirt::transport {

//! \brief The QNetworkReply of a request that goes over our own connections.
//!
//! What a user of QNetworkReply relies on: head, status, attributes, readyRead() as data arrives,
//! downloadProgress(), abort(), typed errors, and finished() exactly once, never from inside get().
//! If the connection breaks under an answer of which nothing was read yet, the request is sent
//! again and the answer begins anew: bytesAvailable() goes back to 0 and metaDataChanged() comes
//! again.
class PipelinedReply final : public QNetworkReply, public ExchangeListener {
    Q_OBJECT

public:
    PipelinedReply(AccessManager &manager, Endpoint &endpoint,
        QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
        const QByteArray &body);
    ~PipelinedReply() override;

    [[nodiscard]] const ExchangeRecord &record() const { return m_exchange->record; }
    [[nodiscard]] Endpoint *endpoint() const { return m_endpoint; }
    //! The manager is about to go.
    void orphan();

    void abort() override;
    void close() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    //! Refused: there is no "whatever". Name the errors, each with its certificate.
    void ignoreSslErrors() override;

    void answerBegan(ResponseHead &&head) override;
    void answerContinued(QByteArray &&bytes) override;
    void answerEnded() override;
    void exchangeFailed(const Failure &failure) override;
    [[nodiscard]] bool restart() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;
    void ignoreSslErrorsImplementation(const QList<QSslError> &errors) override;

private:
    void submit(const QUrl &url);
    void setHead(const ResponseHead &head);
    [[nodiscard]] bool redirects(const ResponseHead &head);
    void followRedirect();
    void fail(const Failure &failure);
    void fail(NetworkError code, const QString &text);
    void finish();
    void releaseExchange();

    AccessManager &m_manager;
    QPointer<Endpoint> m_endpoint;
    ExchangePtr m_exchange;
    std::deque<QByteArray> m_chunks;
    qsizetype m_offset = 0; // into the first chunk
    qint64 m_available = 0;
    qint64 m_received = 0;
    qint64 m_expected = -1;
    int m_redirects = 0;
    QUrl m_target; // of the redirect under way
    bool m_wasRead = false;
};

} // namespace ovirt::transport
