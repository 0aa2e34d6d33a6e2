// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/accessmanager.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificates.h"

#include <functional>
#include <memory>

#include <QHash>
#include <QNetworkReply>
#include <QStringList>
#include <QTestEventLoop>

namespace test {

//! What the servers of a test program show; made once, since openssl takes its time.
struct Credentials {
    TestCertificates certificates;
    Identity identity = certificates.issue();
};

//! \brief One scripted server, one AccessManager, some requests, and the oracle that holds for all
//! faults.
//!
//! Every request ends exactly once; no body reaches another request; no path is sent more often
//! than allowed, no POST twice, by the server's own log; no secret in any error, and none in any
//! message logged, at whatever level; all sockets are closed in the end.
class FaultRun {
public:
    using Prepare = std::function<void(QNetworkRequest &)>;
    static constexpr char canary[] = "CANARY-4711";

    FaultRun(const Credentials &credentials, bool tls);
    ~FaultRun();
    Q_DISABLE_COPY_MOVE(FaultRun)

    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    QNetworkReply *get(const QString &path, const Prepare &prepare = {});
    QNetworkReply *post(const QString &path);
    //! GETs "/0", "/1", ...
    void getMany(int count, const Prepare &prepare = {});
    //! Waits until all have ended.
    [[nodiscard]] bool finish(int milliseconds = 15'000);
    //! Closes everything and says what the oracle objects to; empty: nothing.
    [[nodiscard]] QString complaint(int mostAttempts = 2);

    [[nodiscard]] QNetworkReply *reply(const QString &path) const { return m_byPath.value(path); }
    [[nodiscard]] ovirt::TransportFault fault(const QString &path) const;
    //! How many ended with their own body.
    [[nodiscard]] int good() const;

    ScriptedServer server;
    std::unique_ptr<ovirt::AccessManager> manager = std::make_unique<ovirt::AccessManager>();

private:
    void watch(QNetworkReply *reply);
    void check(QNetworkReply *reply);

    QHash<QString, QNetworkReply *> m_byPath;
    QHash<QNetworkReply *, int> m_ends;
    QHash<QNetworkReply *, QByteArray> m_bodies;
    QStringList m_complaints;
    QTestEventLoop m_loop; // QTest::qWaitFor() sleeps 10 ms at a time
    int m_running = 0;
};

//! Turns the correlation check on: the script must repeat the id with echo().
void correlated(QNetworkRequest &request);
//! The same address by https, where the server does not speak it.
void overTls(QNetworkRequest &request);
//! The answer to \p request with its path as the body and its correlation id repeated.
[[nodiscard]] QByteArray echo(const Request &request, const QByteArray &fields = {});

//! Data rows "TCP" and "TLS" of the column "tls".
void addTransports();
//! "\p name, TCP" and so on for a row of a table whose first column is "tls".
template <typename Row>
void onBothTransports(const QByteArray &name, const Row &row)
{
    row(QByteArray(name + ", TCP"), false);
    row(QByteArray(name + ", TLS"), true);
}

} // namespace test
