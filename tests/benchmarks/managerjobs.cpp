// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/managerjobs.h"

#include "sdk/parsing/parser.h"
#include "sdk/types/vm.h"
#include "tests/benchmarks/managerclient.h"
#include "tests/benchmarks/usage.h"

namespace bench {
namespace {

QStringList listsOfVms(ManagerClient &client)
{
    QStringList paths;
    const QList<ovirt::Vm> vms = ovirt::parseList<ovirt::Vm>(client.get(QStringLiteral("/vms")));
    for (const ovirt::Vm &vm : vms) {
        const QString path = QLatin1String("/vms/") + vm.id;
        paths << path + QLatin1String("/diskattachments") << path + QLatin1String("/nics")
              << path + QLatin1String("/permissions");
    }
    return paths;
}

ManagerClient clientFor(const QString &url, const Task &task)
{
    return ManagerClient(QUrl(url), task.connections, task.pipeline, task.client == Client::Qt);
}

} // namespace

QJsonObject managerSeed(const QString &url, const Task &task)
{
    ManagerClient client = clientFor(url, task);
    const Spending spending;

    const QStringList paths = listsOfVms(client);
    client.getAll(paths, 0);

    return spending.report(1 + int(paths.size()), client.gets());
}

QJsonObject managerGets(const QString &url, const Task &task)
{
    ManagerClient client = clientFor(url, task);
    const QStringList lists = listsOfVms(client);
    QStringList paths;
    while (paths.size() < task.requests)
        paths.append(lists.at(paths.size() % lists.size()));
    const Spending spending;

    client.getAll(paths, task.underWay);

    return spending.report(int(paths.size()), client.gets());
}

} // namespace bench
