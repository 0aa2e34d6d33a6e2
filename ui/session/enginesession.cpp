// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/enginesession.h"

#include "sdk/connection.h"
#include "sdk/inventory/inventorycollector.h"
#include "sdk/transport/trafficrecord.h"
#include "ui/session/completenesstext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>

namespace browser {
namespace {

using namespace std::chrono_literals;

constexpr auto pace = 50ms;              // changes are looked for 20 times a second, and no oftener
constexpr auto slice = 8ms;              // that playing them may take in one go
constexpr auto breath = 8ms;             // for everything else, where one go was not enough
constexpr auto longSilence = 5s;         // of an engine that is asked
constexpr qsizetype mostRefreshes = 100; // that requests are told apart by
constexpr qsizetype piece = 250;         // objects played before the clock is looked at

bool isSameEngine(const ovirt::ConnectionOptions &a, const ovirt::ConnectionOptions &b)
{
    return a.url == b.url && a.username == b.username;
}

// Who waits is told that it is the engine that says nothing.
QString silenceText(const ovirt::Collection &collection)
{
    const auto silence = collection.isValid() ? collection.silence() : 0ms;
    if (silence < longSilence)
        return {};
    //: behind what is under way; for how many seconds the engine has not answered
    return QCoreApplication::translate("browser", " · no answer for %1 s")
        .arg(QLocale().toString(std::chrono::floor<std::chrono::seconds>(silence).count()));
}

} // namespace

EngineSession::EngineSession(QObject *parent)
    : QObject(parent)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &EngineSession::takeChanges);
}

EngineSession::~EngineSession() = default;

void EngineSession::open(const ovirt::ConnectionOptions &options)
{
    const bool same = isSameEngine(options, m_options);
    setOptions(options);
    if (!same) {
        m_inventory = {};
        m_isTold = false;
        m_takenAt = {};
        Q_EMIT inventoryReset();
    }
    refresh();
}

void EngineSession::setOptions(const ovirt::ConnectionOptions &options)
{
    m_options = options;
    if (!m_connection)
        return;
    ovirt::ConnectionOptions live = m_connection->options();
    live.connections = options.connections;
    live.pipeline = options.pipeline;
    if (live != options)
        return;
    m_connection->setConnections(options.connections);
    m_connection->setPipeline(options.pipeline);
}

bool EngineSession::isBusy() const
{
    return m_state == State::Connecting || m_state == State::Loading;
}

bool EngineSession::hasPicture() const
{
    return m_isTold || !m_inventory.isEmpty();
}

ovirt::CollectionProgress EngineSession::progress() const
{
    return m_collection.isValid() ? m_collection.progress() : ovirt::CollectionProgress();
}

std::chrono::milliseconds EngineSession::duration() const
{
    return isBusy() ? std::chrono::milliseconds(m_since.elapsed()) : m_duration;
}

void EngineSession::refresh()
{
    m_task = Task::Everything;
    begin([this](ovirt::InventoryCollector collector) {
        return collector.collect(m_scope, m_inventory);
    });
}

void EngineSession::refreshVms(const QStringList &ids)
{
    if (ids.isEmpty() || m_inventory.rows<ovirt::Vm>().isEmpty() || isBusy())
        return;
    m_task = Task::SomeVms;
    begin([&](ovirt::InventoryCollector collector) {
        ovirt::CollectionScope scope = m_scope;
        scope.vmIds = ids;
        return collector.collect(scope, m_inventory);
    });
}

void EngineSession::retry()
{
    if (!canRetry())
        return;
    m_task = Task::TheRest;
    begin([this](ovirt::InventoryCollector collector) { return collector.retry(m_inventory); });
}

bool EngineSession::canRetry() const
{
    return !isBusy() && hasPicture() && !m_inventory.completeness().isComplete();
}

template <typename Collect>
void EngineSession::begin(Collect collect)
{
    if (isBusy())
        m_collection.cancel();
    else
        m_before = Before{m_inventory, m_state};
    m_error.reset();
    m_hasCollected = false;
    m_since.start();
    noteBeginning();
    const int number = ++m_refreshNumber;
    try {
        connectToEngine();
    } catch (const ovirt::Error &error) {
        m_error = error;
        setState(State::Failed);
        return;
    }
    m_collection = {}; // its silence is not that of the new one
    setState(State::Connecting);
    m_collection = collect(ovirt::InventoryCollector(*m_connection));
    m_collection.onChanges(this, [this] {
        if (!m_pace.isActive())
            m_pace.start(pace);
    });
    m_collection.future().then(this, [this, number](const QFuture<ovirt::Inventory> &) {
        if (number != m_refreshNumber)
            return;
        m_hasCollected = true;
        m_pace.start(0ms); // not from here: what has ended already calls this at once
    });
}

void EngineSession::noteBeginning()
{
    m_began = QDateTime::currentDateTimeUtc();
    const int number = m_refreshes.isEmpty() ? 1 : m_refreshes.last().number + 1;
    m_refreshes.append(
        {number, m_task, m_began.toMSecsSinceEpoch(), std::chrono::steady_clock::now()});
    if (m_refreshes.size() > mostRefreshes)
        m_refreshes.removeFirst();
}

void EngineSession::connectToEngine()
{
    if (m_connection && m_connection->options() == m_options)
        return;
    auto connection = std::make_unique<ovirt::Connection>(m_options);
    connection->onPipeliningStopped(this, [this] {
        Q_EMIT pipeliningStopped(tr("The engine's answers did not match the requests. It is asked "
                                    "one by one now, which is slow; nothing wrong is shown."));
    });
    ++m_connectionNumber;
    retire(std::exchange(m_connection, std::move(connection)));
}

// Signs the old session out before its thread ends; whoever waits here does not wait for it.
void EngineSession::retire(std::unique_ptr<ovirt::Connection> connection)
{
    if (!connection)
        return;
    QFuture<void> closed = connection->close();
    closed.then(this, [kept = std::shared_ptr(std::move(connection))] {});
}

void EngineSession::stop()
{
    if (isBusy())
        m_collection.stop();
}

void EngineSession::cancel()
{
    if (!isBusy() || !m_before)
        return;
    ++m_refreshNumber; // its end is nobody's any more
    m_collection.cancel();
    m_pace.stop();
    m_hasCollected = false;
    const Before before = *std::exchange(m_before, {});
    m_inventory = before.inventory;
    Q_EMIT inventoryReset();
    setState(before.state == State::Failed ? State::Offline : before.state);
}

QFuture<void> EngineSession::close()
{
    ++m_refreshNumber;
    m_pace.stop();
    m_duration = duration();
    setState(State::Offline);
    if (m_connection)
        return m_connection->close();
    QPromise<void> nothing;
    nothing.start();
    nothing.finish();
    return nothing.future();
}

RequestSource EngineSession::requestSource() const
{
    RequestSource source;
    source.failures = m_inventory.completeness().failures;
    source.refreshes = m_refreshes;
    if (m_error) {
        const bool isNameless = m_error->url().isEmpty();
        const QString host = QUrl::fromUserInput(m_options.url).host();
        source.failures.append({isNameless ? host : QString(), {}, *m_error});
    }
    if (m_connection) {
        source.number = m_connectionNumber;
        source.api = m_connection->url().path(QUrl::FullyEncoded).toLatin1();
    }
    return source;
}

// The failures first: what they are about is in a record that is taken later.
QFuture<RequestList> EngineSession::requests(const RequestList &known) const
{
    const RequestSource source = requestSource();
    if (m_connection) {
        return m_connection->traffic().then(
            QtFuture::Launch::Async, [source, known](const ovirt::TrafficRecord &record) {
                return requestListOf(record, source, known);
            });
    }
    QPromise<RequestList> failuresOnly;
    failuresOnly.start();
    failuresOnly.addResult(requestListOf(source));
    failuresOnly.finish();
    return failuresOnly.future();
}

void EngineSession::takeChanges()
{
    m_pace.stop();
    takeSlice();
    Q_EMIT progressChanged();
    if (m_collection.hasChanges())
        m_pace.start(breath);
    else if (m_hasCollected)
        conclude();
}

void EngineSession::takeSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_collection.hasChanges() && clock.elapsed() < slice.count()) {
        const ovirt::AppliedChange applied = m_inventory.apply(m_collection.takeChanges(piece));
        if (m_state == State::Connecting && m_inventory.api())
            setState(State::Loading);
        if (!applied.isEmpty())
            Q_EMIT inventoryChanged(applied);
    }
}

void EngineSession::conclude()
{
    m_hasCollected = false;
    m_before.reset();
    m_duration = std::chrono::milliseconds(m_since.elapsed());
    try {
        m_collection.future().waitForFinished(); // it is: throws where it failed
    } catch (const ovirt::Error &error) {
        m_error = error;
        setState(State::Failed);
        return;
    }
    noteTime();
    const ovirt::Completeness &completeness = m_inventory.completeness();
    const bool isNothing = completeness.stopped && !hasPicture();
    m_isTold = !isNothing;
    if (completeness.isComplete())
        setState(State::Ready);
    else
        setState(isNothing ? State::Offline : State::Partial);
}

// A retry completes what the refresh before it began.
void EngineSession::noteTime()
{
    const ovirt::Completeness &sum = m_inventory.completeness();
    const bool isKept = sum.vmsKept > 0 || (sum.stopped && m_takenAt.isValid());
    if (m_task == Task::Everything)
        m_refreshed = m_began;
    const bool hasVms = sum.isComplete() || !m_inventory.rows<ovirt::Vm>().isEmpty();
    if (m_task != Task::SomeVms && !isKept && hasVms)
        m_takenAt = m_refreshed;
}

void EngineSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

QString EngineSession::sentence() const
{
    const ovirt::CollectionProgress done = progress();
    switch (m_state) {
    case State::Offline:
        return tr("Not connected.");
    case State::Connecting:
        return tr("Connecting to %1…").arg(QUrl::fromUserInput(m_options.url).host())
            + silenceText(m_collection);
    case State::Loading:
        return progressText(done) + paceText(done, duration()) + silenceText(m_collection);
    case State::Ready:
    case State::Partial:
        return sentenceOf(m_inventory);
    case State::Failed:
        return m_error ? m_error->sentence() : QString();
    }
    return {};
}

// What is still to be asked may become more, which is said before it does.
QString progressText(const ovirt::CollectionProgress &done)
{
    const QLocale locale;
    const QString text = done.isOpen
        ? QCoreApplication::translate(
            "browser::EngineSession", "%1 of at least %2 requests answered")
        : QCoreApplication::translate("browser::EngineSession", "%1 of %2 requests answered");
    const QString requests =
        text.arg(locale.toString(done.requestsDone), locale.toString(done.requestsKnown));
    if (done.vmsKnown == 0) // how many there are has not been told
        return requests;
    //: %3: how many requests were answered, in words
    const QString all =
        QCoreApplication::translate("browser::EngineSession", "%1 of %2 VMs · %3")
            .arg(locale.toString(done.vmsDone), locale.toString(done.vmsKnown), requests);
    if (done.vmsAgain == 0)
        return all;
    //: behind the progress: users and groups did not tell who may do what; how many VMs are left
    return all
        + QCoreApplication::translate(
            "browser::EngineSession", " · permissions are asked VM by VM now, %1 to go")
              .arg(locale.toString(done.vmsAgain));
}

// How fast the engine is: it begins its answers after so long, and so much came.
QString paceText(const ovirt::CollectionProgress &done, std::chrono::milliseconds since)
{
    if (done.latency.count() == 0 || since.count() == 0)
        return {};
    const QLocale locale;
    const qint64 rate = done.requestsDone * 1000 / since.count();
    const double latency = double(done.latency.count()) / 1000;
    //: requests a second, milliseconds until an answer begins, how much came so far
    return QCoreApplication::translate("browser", " · %1 a second, each after %2 ms · %3")
        .arg(locale.toString(rate), locale.toString(latency, 'f', latency < 10 ? 1 : 0),
            locale.formattedDataSize(done.bytes, 1));
}

QString durationText(std::chrono::milliseconds duration)
{
    const QLocale locale;
    if (duration < 1s)
        return QCoreApplication::translate("browser", "%1 ms").arg(duration.count());
    if (duration < 100s) {
        return QCoreApplication::translate("browser", "%1 s")
            .arg(locale.toString(double(duration.count()) / 1000, 'f', 1));
    }
    const auto seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    return QCoreApplication::translate("browser", "%1 min %2 s")
        .arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
}

} // namespace browser
