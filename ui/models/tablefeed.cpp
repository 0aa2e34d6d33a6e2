// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tablefeed.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace browser {

constexpr int shortestPace = 100; // milliseconds; while answers arrive nobody reads faster
constexpr int paceOfWork = 3;

TableFeed::TableFeed(Kind kind, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_selector(std::make_shared<TableSelector>())
{
    m_question.kind = kind;
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &TableFeed::ask);
}

void TableFeed::setInventory(const ovirt::Inventory &inventory, quint64 version)
{
    if (version == m_question.version)
        return;
    m_question.inventory = inventory;
    m_question.version = version;
    m_isStale = true;
    if (m_isActive && !m_isRunning && !m_pace.isActive())
        ask();
}

void TableFeed::setQuery(const Query &query)
{
    m_question.query = query;
    wish();
}

void TableFeed::setSearched(const QList<AnyColumn> &columns)
{
    if (columns == m_question.searched)
        return;
    m_question.searched = columns;
    if (m_question.query.usesText())
        wish();
}

void TableFeed::setSort(const QList<SortColumn> &sort)
{
    if (sort == m_question.sort)
        return;
    m_question.sort = sort;
    wish();
}

void TableFeed::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && m_isStale && !m_isRunning)
        ask();
}

void TableFeed::wish()
{
    m_isStale = true;
    m_isUrgent = true;
    if (m_isActive && !m_isRunning)
        ask();
}

void TableFeed::ask()
{
    if (!m_isActive || !m_isStale)
        return;
    m_pace.stop();
    m_isStale = false;
    m_isUrgent = false;
    m_isRunning = true;
    m_since.start();
    auto promise = std::make_shared<QPromise<TableAnswer>>();
    promise->start();
    promise->future().then(this, [this](const TableAnswer &answer) { onAnswer(answer); });
    m_pool.start([promise, selector = m_selector, question = m_question] {
        promise->addResult(selector->answer(question));
        promise->finish();
    });
}

void TableFeed::onAnswer(const TableAnswer &answer)
{
    m_isRunning = false;
    Q_EMIT answered(answer);
    if (!m_isStale)
        return;
    if (m_isUrgent)
        ask();
    else
        m_pace.start(qMax<int>(shortestPace, paceOfWork * int(m_since.elapsed())));
}

} // namespace browser
