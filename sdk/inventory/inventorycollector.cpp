// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/inventorycollector.h"

#include "sdk/connection.h"
#include "sdk/inventory/collectionjob_p.h"
#include "sdk/services/requestrunner_p.h"

namespace ovirt {

InventoryCollector::InventoryCollector(Connection &connection)
    : m_connection(connection)
{
}

Collection InventoryCollector::collect(const CollectionScope &scope, const Inventory &known)
{
    return start(scope, known, Task::Everything);
}

Collection InventoryCollector::retry(const Inventory &known)
{
    return start({}, known, Task::TheRest);
}

Collection InventoryCollector::start(
    const CollectionScope &scope, const Inventory &known, Task task)
{
    auto state = std::make_shared<CollectionState>();
    RequestRunner *runner = &m_connection.runner();
    // A child of the runner: it ends with the connection, in the connection's thread.
    QMetaObject::invokeMethod(
        runner,
        [state, scope, known, task, &connection = m_connection, runner] {
            auto *job = new CollectionJob(connection, state, scope, known, runner);
            job->start(task == Task::TheRest ? CollectionJob::Task::TheRest
                                             : CollectionJob::Task::Everything);
        },
        Qt::QueuedConnection);
    return Collection(state);
}

} // namespace ovirt
