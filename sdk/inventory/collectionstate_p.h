// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/collection.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QPromise>

#include <functional>
#include <optional>

namespace ovirt {

//! Tells a reader in another thread that the change box is no longer empty.
class ChangeNotifier : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void changesCame();
};

//! \brief What the job that collects and the handles that read share. All of it is thread-safe.
class CollectionState {
public:
    enum class Wish { Stop, Cancel };

    CollectionState();
    ~CollectionState();

    [[nodiscard]] QFuture<Inventory> future() { return m_promise.future(); }
    [[nodiscard]] bool isFutureCanceled() const { return m_promise.isCanceled(); }

    //! Lets \a put add to the change box, and says so where it was empty.
    void change(const std::function<void(InventoryChange &)> &put);
    [[nodiscard]] InventoryChange takeChanges(qsizetype most);
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] ChangeNotifier &notifier() { return m_notifier; }

    //! Told with every answer.
    void setProgress(const CollectionProgress &progress);
    [[nodiscard]] CollectionProgress progress() const;
    [[nodiscard]] std::chrono::milliseconds silence() const;

    //! Where a wish goes: a function that may be called in any thread. Empty: nobody listens.
    void setListener(std::function<void(Wish)> listener);
    void wish(Wish wish);

    //! Only the first of these two does anything.
    void finish(const Inventory &inventory);
    void fail(const Error &error);

private:
    mutable QMutex m_mutex;
    InventoryChange m_box;
    bool m_boxFilled = false;
    CollectionProgress m_progress;
    QElapsedTimer m_sinceAnswer;
    std::function<void(Wish)> m_listener;
    std::optional<Wish> m_wish; // that came before there was anybody to hear it
    bool m_ended = false;
    QPromise<Inventory> m_promise;
    ChangeNotifier m_notifier;
};

} // namespace ovirt
