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

Collection InventoryCollector::collect()
{
    auto state = std::make_shared<CollectionState>();
    RequestRunner *runner = &m_connection.runner();
    // A child of the runner: it ends with the connection, in the connection's thread.
    QMetaObject::invokeMethod(
        runner,
        [state, &connection = m_connection, runner] {
            (new CollectionJob(connection, state, runner))->start();
        },
        Qt::QueuedConnection);
    return Collection(state);
}

} // namespace ovirt
