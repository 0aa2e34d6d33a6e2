// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tablefeed.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace browser {

constexpr int shortestPace = 100; // milliseconds; while answers arrive nobody reads faster
constexpr int paceOfWork = 3;
constexpr int quietTime = 300; // milliseconds; what is made ready does not outlive other facts

TableFeed::TableFeed(Kind kind, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_selector(std::make_shared<TableSelector>())
{
    m_question.kind = kind;
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &TableFeed::askNow);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &TableFeed::prepare);
}

void TableFeed::setInventory(const ovirt::Inventory &inventory, quint64 version)
{
    if (version == m_question.version)
        return;
    m_question.inventory = inventory;
    m_question.version = version;
    m_isStale = true;
    forget();
    if (m_isActive && !m_isRunning && !m_pace.isActive())
        askNow();
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
    forget();
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
        askNow();
}

void TableFeed::setExpecting(bool isExpecting)
{
    m_isExpecting = isExpecting;
    if (!isExpecting)
        stopPreparing();
    else if (!m_isPrepared)
        m_quiet.start();
}

void TableFeed::wish()
{
    m_isStale = true;
    m_isUrgent = true;
    if (m_isActive && !m_isRunning)
        askNow();
}

// A preparation gives way: onPrepared() asks then.
void TableFeed::askNow()
{
    if (m_stop)
        stopPreparing();
    else
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

// --- Making ready

void TableFeed::forget()
{
    m_isPrepared = false;
    stopPreparing();
    if (m_isExpecting)
        m_quiet.start();
}

void TableFeed::prepare()
{
    if (!m_isExpecting || m_isPrepared || m_stop)
        return;
    if (m_isRunning || m_pace.isActive()) {
        m_quiet.start();
        return;
    }
    m_stop = std::make_shared<std::atomic<bool>>(false);
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    promise->future().then(this, [this] { onPrepared(); });
    m_pool.start([promise, stop = m_stop, selector = m_selector, question = m_question] {
        selector->prepare(question, *stop);
        promise->finish();
    });
}

void TableFeed::stopPreparing()
{
    if (m_stop)
        *m_stop = true;
}

void TableFeed::onPrepared()
{
    m_isPrepared = !*m_stop;
    m_stop.reset();
    if (m_isPrepared)
        Q_EMIT prepared();
    else if (m_isExpecting)
        m_quiet.start();
    ask();
}

} // namespace browser
