// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/clientarguments.h"
#include "tests/benchmarks/inventoryjobs.h"
#include "tests/benchmarks/managerjobs.h"
#include "tests/benchmarks/sdkjobs.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

using bench::Client;
using bench::Job;

QJsonObject run(const QString &url, const bench::Task &task)
{
    const bool sdk = task.client == Client::Sdk;
    switch (task.job) {
    case Job::Seed:
        return sdk ? bench::sdkSeed(url, task) : bench::managerSeed(url, task);
    case Job::Gets:
        return sdk ? bench::sdkGets(url, task) : bench::managerGets(url, task);
    case Job::FanOut:
        return bench::sdkFanOut(url, task);
    case Job::Asked:
        return bench::sdkAsked(url, task);
    case Job::Inventory:
        return bench::takeInventory(url, task);
    case Job::Refresh:
        return bench::refreshInventory(url, task);
    }
    return {};
}

} // namespace

// One job in a process of its own, so that its CPU and its memory are nobody else's.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const bench::ClientArguments arguments =
        bench::ClientArguments::parse(QCoreApplication::arguments());
    try {
        const QJsonObject spent = run(arguments.url, arguments.task);
        std::puts(QJsonDocument(spent).toJson(QJsonDocument::Compact).constData());
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "ovirt-inventory-bench-client: %s\n", exception.what());
        return 1;
    }
    return 0;
}
