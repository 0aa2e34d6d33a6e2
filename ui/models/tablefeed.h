// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/tableselector.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThreadPool;

namespace browser {

//! \brief Keeps asking one question of one kind, as facts and wishes change, on a pool thread.
//!
//! One question at a time: what changes meanwhile is asked when the answer is there. What a person
//! wishes is asked at once; facts that arrive are asked about no more often than it costs a third
//! of the pool's time. When facts have been quiet for a while, what a filter will look into is made
//! ready, so that the first letter of it is answered as fast as the second.
class TableFeed : public QObject {
    Q_OBJECT

public:
    //! \a pool must outlive it.
    TableFeed(Kind kind, QThreadPool &pool, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_question.kind; }
    //! New facts; \a version is another for each.
    void setInventory(const ovirt::Inventory &inventory, quint64 version);
    void setQuery(const Query &query);
    void setSearched(const QList<AnyColumn> &columns);
    void setSort(const QList<SortColumn> &sort);
    [[nodiscard]] const QList<SortColumn> &sort() const { return m_question.sort; }
    //! Nobody looks at a feed that is not active, and nothing is asked.
    void setActive(bool isActive);
    //! \brief Whether somebody may ask soon, so that it makes ready for that; also without being
    //! active.
    void setExpecting(bool isExpecting);
    //! Whether an answer is on its way.
    [[nodiscard]] bool isAsking() const { return m_isRunning || m_isStale; }
    [[nodiscard]] bool isPreparing() const { return m_stop != nullptr; }

Q_SIGNALS:
    void answered(const browser::TableAnswer &answer);
    //! The first bare word is answered as fast as others.
    void prepared();

private:
    void wish();
    void askNow();
    void ask();
    void onAnswer(const TableAnswer &answer);
    void forget();
    void prepare();
    void stopPreparing();
    void onPrepared();

    QThreadPool &m_pool;
    TableQuestion m_question;
    std::shared_ptr<TableSelector> m_selector; // the job under way has it
    QTimer m_pace;
    QTimer m_quiet;                            // since the last facts
    std::shared_ptr<std::atomic<bool>> m_stop; // of the preparation under way; null: none
    QElapsedTimer m_since;
    bool m_isActive = false;
    bool m_isRunning = false;
    bool m_isStale = false; // the last answer is not to the present question
    bool m_isUrgent = false;
    bool m_isExpecting = false;
    bool m_isPrepared = false;
};

} // namespace browser
