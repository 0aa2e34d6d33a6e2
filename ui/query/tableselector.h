// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/anycolumn.h"
#include "ui/query/query.h"
#include "ui/query/queryfield.h"
#include "ui/query/sortkeys.h"

#include <atomic>

namespace browser {

//! \brief What a table, a report or a command wants to see of a kind.
//!
//! Fields are meant by their numbers in anyColumnsOf(kind), as in fieldsOf(kind).
struct TableQuestion {
    ovirt::Inventory inventory;
    quint64 version = 0; //!< of the inventory; another one: other facts
    Kind kind = Kind::Vm;
    Query query;
    QList<AnyColumn> searched; //!< where bare words are looked for
    QList<SortColumn> sort;    //!< the first counts most
};

//! The rows that a question asks for.
struct TableAnswer {
    ovirt::Inventory inventory; //!< that they are of
    quint64 version = 0;        //!< of the inventory
    Objects objects;            //!< everything of the kind
    QList<int> order;           //!< the numbers of those that match, in the order asked for
};

//! \brief Answers questions about one table; keeps what the next one can use again.
//!
//! As long as the facts stay, rows are sorted once an order, and a row's text is made once.
//! \par Thread  Any, but one at a time.
class TableSelector {
public:
    [[nodiscard]] TableAnswer answer(const TableQuestion &question);
    //! \brief Makes what answers to bare words about the same facts will need, until \a isStopped.
    //!
    //! The first such answer takes as long otherwise.
    void prepare(const TableQuestion &question, const std::atomic<bool> &isStopped);

private:
    void learn(const TableQuestion &question);
    void sort(const TableQuestion &question);
    [[nodiscard]] const QString &textOf(const TableQuestion &question, int object);

    std::optional<TableQuestion> m_last;
    Objects m_objects;
    QList<int> m_sorted;    // all of them
    QList<QString> m_texts; // by object; null: not made yet
};

//! By what its table shows first, then as the inventory has the rows.
[[nodiscard]] QList<SortColumn> defaultSortOf(Kind kind);

//! What queries and orders of \a kind may name, in the language of the moment.
[[nodiscard]] QueryFields fieldsOf(Kind kind);

} // namespace browser
