// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/engine.h"

#include "app/demo/estate/generator.h"
#include "app/demo/estates.h"
#include "app/demo/http/httpserver.h"
#include "app/demo/site.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QThread>
#include <QTimer>

namespace demo {
namespace {

QByteArray contentOf(const QString &path, QString &error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        error = QStringLiteral("%1: %2").arg(path, file.errorString());
    return file.readAll();
}

QSslKey privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

HttpSettings settingsOf(const Options &options)
{
    HttpSettings settings;
    settings.roundTrip = options.roundTrip;
    settings.service = options.service;
    settings.maxKeepAlive = options.maxKeepAlive;
    settings.keepAliveTimeout = options.keepAliveTimeout;
    return settings;
}

} // namespace

Estate estateOf(const Options &options)
{
    Estate estate = generateEstate(options.vms, options.seed, options.username.toUtf8());
    estate.permissionsAgree = options.permissionsAgree;
    return estate;
}

struct Engine::Private {
    explicit Private(const Options &given)
        : options(given)
        , estates(estateOf(given))
    {
    }

    bool readTls(HttpSettings &settings, QByteArray &chain)
    {
        if (options.tlsCertificate.isEmpty())
            return true;
        chain = contentOf(options.tlsCertificate, error);
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(chain, QSsl::Pem);
        const QSslKey key = privateKey(contentOf(options.tlsKey, error));
        if (error.isEmpty() && certificates.isEmpty())
            error = QStringLiteral("%1 holds no PEM certificate").arg(options.tlsCertificate);
        if (error.isEmpty() && key.isNull())
            error = QStringLiteral("%1 holds no PEM key").arg(options.tlsKey);
        settings.tls = QSslConfiguration::defaultConfiguration();
        settings.tls->setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate
        settings.tls->setLocalCertificateChain(certificates);
        settings.tls->setPrivateKey(key);
        return error.isEmpty();
    }

    Options options;
    Estates estates;
    Counters counters;
    QString error;
    quint16 port = 0;
    bool restarting = false;
    std::unique_ptr<Site> site;
    std::unique_ptr<HttpServer> server;
};

Engine::Engine(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

Engine::~Engine() = default;

bool Engine::listen()
{
    HttpSettings settings = settingsOf(d->options);
    QByteArray chain;
    if (!d->readTls(settings, chain))
        return false;
    // Not at once: whoever asks for it is within one of the connections that a restart ends.
    const auto restartSoon = [this, how = d->options.restart] {
        QMetaObject::invokeMethod(
            this, [this, how] { restart(how.refused, how.unavailable); }, Qt::QueuedConnection);
    };
    d->site = std::make_unique<Site>(d->options, d->estates, chain, d->counters, restartSoon);
    d->server = std::make_unique<HttpServer>(settings, *d->site, d->counters);
    const bool listens = d->server->listen(d->options.address, d->options.port);
    if (!listens)
        d->error = d->server->errorString();
    d->port = d->server->serverPort();
    return listens;
}

QString Engine::errorString() const
{
    return d->error;
}

QUrl Engine::url() const
{
    QUrl url;
    url.setScheme(
        d->options.tlsCertificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(d->options.address.toString());
    url.setPort(d->server ? d->port : d->options.port);
    url.setPath(QStringLiteral("/ovirt-engine/api"));
    return url;
}

const Estate &Engine::estate() const
{
    return d->estates.current();
}

Statistics Engine::statistics() const
{
    return d->counters.statistics();
}

void Engine::forgetMaxima()
{
    d->counters.forgetMaxima();
}

void Engine::inItsThread(const std::function<void()> &act)
{
    const auto type =
        QThread::currentThread() == thread() ? Qt::DirectConnection : Qt::BlockingQueuedConnection;
    QMetaObject::invokeMethod(
        this,
        [this, &act] {
            if (d->site)
                act();
        },
        type);
}

void Engine::expireTokens()
{
    inItsThread([this] { d->site->expireTokens(); });
}

void Engine::setOverrides(const QList<Override> &overrides)
{
    inItsThread([this, &overrides] { d->site->setOverrides(overrides); });
}

void Engine::setEstate(const Estate &estate)
{
    inItsThread([this, &estate] { d->site->setEstate(estate); });
}

void Engine::changeEstate(const std::function<void(Estate &)> &change)
{
    inItsThread([this, &change] { d->site->changeEstate(change); });
}

void Engine::restart(std::chrono::milliseconds refused, std::chrono::milliseconds unavailable)
{
    inItsThread([this, refused, unavailable] {
        if (std::exchange(d->restarting, true))
            return;
        d->server->stop();
        d->site->expireTokens();
        d->site->setUnavailable(true);
        QTimer::singleShot(refused, this, [this, unavailable] { comeBack(unavailable); });
    });
}

void Engine::comeBack(std::chrono::milliseconds unavailable)
{
    constexpr std::chrono::milliseconds again{20};
    if (!d->server->listen(d->options.address, d->port)) { // somebody took the port meanwhile
        QTimer::singleShot(again, this, [this, unavailable] { comeBack(unavailable); });
        return;
    }
    QTimer::singleShot(unavailable, this, [this] {
        d->site->setUnavailable(false);
        d->restarting = false;
    });
}

} // namespace demo
