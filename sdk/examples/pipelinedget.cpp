// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
//
// AccessManager in the place of a QNetworkAccessManager, without the rest of the SDK: fetches the
// URLs that it reads from standard input, and says how each went.
//
//     example-pipelined-get [connections [pipeline]] < urls
//
// As many as asked for; 0 connections: by Qt's own manager.
#include "sdk/transport/accessmanager.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QTextStream>

#include <cstdio>
#include <memory>

namespace {

// Everything here is Qt's own interface: it works with any QNetworkAccessManager.
class Fetcher : public QObject {
public:
    explicit Fetcher(QNetworkAccessManager &manager)
        : m_manager(manager)
    {
    }

    void fetch(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
        QNetworkReply *reply = m_manager.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] { report(reply); });
        ++m_running;
    }

private:
    void report(QNetworkReply *reply)
    {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool pipelined =
            reply->attribute(QNetworkRequest::HttpPipeliningWasUsedAttribute).toBool();
        const QString how = reply->error() == QNetworkReply::NoError
            ? QStringLiteral("%1 bytes%2")
                  .arg(reply->readAll().size())
                  .arg(pipelined ? QStringLiteral(", pipelined") : QString())
            : reply->errorString();
        QTextStream(stdout) << status << ' ' << reply->url().toDisplayString() << ' ' << how
                            << Qt::endl;
        reply->deleteLater();
        m_hasFailed |= reply->error() != QNetworkReply::NoError;
        if (--m_running == 0)
            QCoreApplication::exit(m_hasFailed ? 1 : 0);
    }

    QNetworkAccessManager &m_manager;
    int m_running = 0;
    bool m_hasFailed = false;
};

// The only lines that know of us.
std::unique_ptr<QNetworkAccessManager> makeManager(const QStringList &arguments)
{
    const int connections = arguments.value(1, QStringLiteral("5")).toInt();
    if (connections == 0)
        return std::make_unique<QNetworkAccessManager>();
    auto manager = std::make_unique<ovirt::AccessManager>();
    manager->setConnections(connections);
    manager->setPipeline(arguments.value(2, QStringLiteral("5")).toInt());
    return manager;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::unique_ptr<QNetworkAccessManager> manager =
        makeManager(QCoreApplication::arguments());
    Fetcher fetcher(*manager);
    QTextStream input(stdin);
    bool any = false;
    for (QString line; input.readLineInto(&line); any = true)
        fetcher.fetch(QUrl(line));
    return any ? QCoreApplication::exec() : 0;
}
