// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/inventoryjobs.h"

#include "sdk/connection.h"
#include "sdk/inventory/inventorycollector.h"
#include "tests/benchmarks/usage.h"

#include <QThread>

#include <stdexcept>

namespace bench {
namespace {

using ovirt::Inventory;

ovirt::ConnectionOptions optionsFor(const QString &url, const Task &task)
{
    ovirt::ConnectionOptions options;
    options.url = url;
    options.username = QStringLiteral("admin@internal");
    options.password = QStringLiteral("demo");
    options.connections = task.connections;
    options.pipeline = task.pipeline;
    return options;
}

ovirt::CollectionScope scopeOf(const Task &task)
{
    ovirt::CollectionScope scope;
    scope.plan = task.fetch == Fetch::FanOut ? ovirt::FetchPlan::FanOut
        : task.fetch == Fetch::Follow        ? ovirt::FetchPlan::Follow
                                             : ovirt::FetchPlan::Automatic;
    return scope;
}

// Plays what comes into a picture, as a window does. In a thread of its own, because the main one
// waits for the end.
class Player {
public:
    Player(ovirt::Collection collection, const Inventory &known)
        : m_collection(std::move(collection))
        , m_inventory(known)
    {
        m_since.start();
        m_context.moveToThread(&m_thread);
        m_thread.start();
        m_collection.onChanges(&m_context, [this] { play(); });
    }
    ~Player() { end(); }
    Q_DISABLE_COPY_MOVE(Player)

    // Waits until everything is there and played.
    void finish()
    {
        (void)m_collection.future().result();
        end();
        play();
        if (!m_inventory.completeness().isComplete())
            throw std::runtime_error("the inventory is not complete");
    }

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    [[nodiscard]] int requests() const { return int(m_inventory.completeness().requests); }
    [[nodiscard]] qint64 bytes() const { return m_collection.progress().bytes; }
    [[nodiscard]] qint64 firstRowUs() const { return m_firstRowUs; }
    [[nodiscard]] int told() const { return m_told; }

private:
    void play()
    {
        constexpr qsizetype piece = 250;
        while (m_collection.hasChanges()) {
            ovirt::AppliedChange applied = m_inventory.apply(m_collection.takeChanges(piece));
            applied.completenessChanged = false; // it counts what is asked, also in a refresh
            m_told += applied.isEmpty() ? 0 : 1;
            if (m_firstRowUs == 0 && !m_inventory.rows<ovirt::Vm>().isEmpty())
                m_firstRowUs = m_since.nsecsElapsed() / 1000;
        }
    }
    void end()
    {
        m_thread.quit();
        m_thread.wait();
    }

    ovirt::Collection m_collection;
    Inventory m_inventory;
    QElapsedTimer m_since;
    QThread m_thread;
    QObject m_context;
    qint64 m_firstRowUs = 0;
    int m_told = 0;
};

Inventory taken(const QString &url, const Task &task)
{
    ovirt::Connection connection(optionsFor(url, task));
    Player player(ovirt::InventoryCollector(connection).collect(scopeOf(task)), {});
    player.finish();
    return player.inventory();
}

struct Refreshed {
    Inventory inventory;
    QJsonObject report;
};

Refreshed refreshed(const QString &url, const Task &task, const Inventory &known)
{
    ovirt::Connection connection(optionsFor(url, task));
    (void)connection.test().result();
    const Spending spending;
    ovirt::InventoryCollector collector(connection);
    Player player(collector.collect(scopeOf(task), known), known);
    player.finish();

    const int asked = player.requests();
    QJsonObject report = spending.report(asked, 1 + int(known.completeness().requests) + asked);
    report.insert(QStringLiteral("bytes"), player.bytes());
    report.insert(QStringLiteral("told"), player.told());
    return {player.inventory(), report};
}

} // namespace

QJsonObject takeInventory(const QString &url, const Task &task)
{
    ovirt::Connection connection(optionsFor(url, task));
    (void)connection.test().result(); // signed in: what is measured is the inventory
    const Spending spending;
    Player player(ovirt::InventoryCollector(connection).collect(scopeOf(task)), {});
    player.finish();

    QJsonObject report = spending.report(player.requests(), 1 + player.requests());
    report.insert(QStringLiteral("first_row_us"), player.firstRowUs());
    report.insert(QStringLiteral("bytes"), player.bytes());
    return report;
}

// Connections come and go between what is compared, so that pictures are all that is left.
QJsonObject refreshInventory(const QString &url, const Task &task)
{
    Inventory picture = taken(url, task);
    const qint64 withOne = heapBytes();
    Refreshed again = refreshed(url, task, picture);
    const qint64 withTwo = heapBytes();
    picture = {};
    again.inventory = {};
    const qint64 withNone = heapBytes();

    again.report.insert(QStringLiteral("added_bytes"), withTwo - withOne);
    again.report.insert(QStringLiteral("held_bytes"), withOne - withNone);
    return again.report;
}

} // namespace bench
