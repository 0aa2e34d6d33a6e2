// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/tableselector.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QThreadPool;

namespace browser {

//! \brief Keeps asking one question of one kind, as facts and wishes change, on a pool thread.
//!
//! One question at a time: what changes meanwhile is asked when the answer is there. What a person
//! wishes is asked at once; facts that arrive are asked about no more often than it costs a third
//! of the pool's time.
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
    //! Whether an answer is on its way.
    [[nodiscard]] bool isAsking() const { return m_isRunning || m_isStale; }

Q_SIGNALS:
    void answered(const browser::TableAnswer &answer);

private:
    void wish();
    void ask();
    void onAnswer(const TableAnswer &answer);

    QThreadPool &m_pool;
    TableQuestion m_question;
    std::shared_ptr<TableSelector> m_selector; // the job under way has it
    QTimer m_pace;
    QElapsedTimer m_since;
    bool m_isActive = false;
    bool m_isRunning = false;
    bool m_isStale = false; // the last answer is not to the present question
    bool m_isUrgent = false;
};

} // namespace browser
