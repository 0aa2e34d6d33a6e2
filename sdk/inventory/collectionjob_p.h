// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/collectionstate_p.h"
#include "sdk/services/systemservice.h"

#include <QObject>

#include <deque>
#include <memory>
#include <unordered_map>

namespace ovirt {

class Connection;

//! \brief One inventory being taken. Lives in the Connection's thread, deletes itself at its end.
class CollectionJob : public QObject {
    Q_OBJECT

public:
    CollectionJob(Connection &connection, std::shared_ptr<CollectionState> state, QObject *parent);
    ~CollectionJob() override;

    void start();

private:
    struct Todo {
        QString vmId;
        VmPart part;
    };

    void askEngine();
    void askLists();
    template <typename T>
    void askList(Priority priority);
    template <typename T>
    void onList(const QFuture<QList<T>> &answer, const QString &path);
    void planParts();
    void askParts();
    template <typename T>
    void askPart(const CollectionService<T> &service, const QString &vmId);

    // Hands the finished future to the handler, unless we ended before.
    template <typename T, typename Handler>
    void ask(QFuture<T> future, Handler handler);
    // Takes the change into our own picture and into the change box.
    void put(const InventoryChange &change);
    template <typename T>
    void putPart(const PartChange<T> &change);
    void partAnswered(const QString &vmId);

    void recordFailure(const QString &path, const QString &vmId, const Error &error);
    void giveUp(const Error &error);
    void failPart(const Todo &todo, const Error &error);
    void endIfDone();
    void finish();
    void fail(const Error &error);
    void withdrawAll();
    void onWish(CollectionState::Wish wish);
    [[nodiscard]] Completeness completeness() const;

    Connection &m_connection;
    std::shared_ptr<CollectionState> m_state;
    Inventory m_inventory;
    std::deque<Todo> m_todo;
    std::unordered_map<int, std::function<void()>> m_underWay; // each with its cancel
    int m_nextAsk = 0;
    QHash<QString, int> m_partsLeft; // of each VM that is not done
    CollectionProgress m_progress;
    QList<Failure> m_failures;
    qint64 m_vmsComplete = 0;
    int m_lostInARow = 0;
    bool m_listed = false;
    bool m_stopped = false;
    bool m_ended = false;
};

} // namespace ovirt
