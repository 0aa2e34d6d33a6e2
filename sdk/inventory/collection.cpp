// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/collection.h"

#include "sdk/inventory/collectionstate_p.h"

#include <QCoreApplication>

namespace ovirt {

Collection::Collection() = default;
Collection::Collection(const Collection &other) = default;
Collection &Collection::operator=(const Collection &other) = default;
Collection::~Collection() = default;

Collection::Collection(std::shared_ptr<CollectionState> state)
    : m_state(std::move(state))
{
}

QFuture<Inventory> Collection::future() const
{
    return m_state->future();
}

InventoryChange Collection::takeChanges(qsizetype most)
{
    return m_state->takeChanges(most);
}

bool Collection::hasChanges() const
{
    return m_state->hasChanges();
}

void Collection::onChanges(QObject *context, std::function<void()> notify)
{
    QObject::connect(&m_state->notifier(), &ChangeNotifier::changesCame, context, std::move(notify),
        Qt::QueuedConnection);
    if (m_state->hasChanges())
        Q_EMIT m_state->notifier().changesCame();
}

CollectionProgress Collection::progress() const
{
    return m_state->progress();
}

std::chrono::milliseconds Collection::silence() const
{
    return m_state->silence();
}

void Collection::stop()
{
    m_state->wish(CollectionState::Wish::Stop);
}

void Collection::cancel()
{
    m_state->wish(CollectionState::Wish::Cancel);
}

CollectionState::CollectionState()
{
    m_promise.start();
    m_sinceAnswer.start();
}

CollectionState::~CollectionState()
{
    fail(Error(Error::Kind::Cancelled,
        QCoreApplication::translate("ovirt", "The inventory was given up.")));
}

void CollectionState::change(const std::function<void(InventoryChange &)> &put)
{
    bool first = false;
    {
        const QMutexLocker lock(&m_mutex);
        put(m_box);
        first = !std::exchange(m_boxFilled, true);
    }
    if (first)
        Q_EMIT m_notifier.changesCame();
}

// What stays in the box is not told of again: whoever took some of it knows that there is more.
InventoryChange CollectionState::takeChanges(qsizetype most)
{
    const QMutexLocker lock(&m_mutex);
    InventoryChange taken = m_box.takeFirst(most);
    m_boxFilled = !m_box.isEmpty();
    return taken;
}

bool CollectionState::hasChanges() const
{
    const QMutexLocker lock(&m_mutex);
    return m_boxFilled;
}

void CollectionState::setProgress(const CollectionProgress &progress)
{
    const QMutexLocker lock(&m_mutex);
    m_progress = progress;
    m_sinceAnswer.start();
    m_promise.setProgressRange(0, int(progress.requestsKnown));
    m_promise.setProgressValue(int(progress.requestsDone));
}

CollectionProgress CollectionState::progress() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress;
}

std::chrono::milliseconds CollectionState::silence() const
{
    const QMutexLocker lock(&m_mutex);
    return std::chrono::milliseconds(m_sinceAnswer.elapsed());
}

void CollectionState::setListener(std::function<void(Wish)> listener)
{
    const QMutexLocker lock(&m_mutex);
    m_listener = std::move(listener);
    if (m_listener && m_wish)
        m_listener(*std::exchange(m_wish, {}));
}

// Under the mutex: whoever listens takes itself out by setListener() before it goes.
void CollectionState::wish(Wish wish)
{
    const QMutexLocker lock(&m_mutex);
    if (m_listener)
        m_listener(wish);
    else
        m_wish = wish;
}

void CollectionState::finish(const Inventory &inventory)
{
    if (std::exchange(m_ended, true))
        return;
    m_promise.addResult(inventory);
    m_promise.finish();
}

void CollectionState::fail(const Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_promise.setException(error);
    m_promise.finish();
}

} // namespace ovirt
