// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/seedjob.h"

#include "sdk/connection.h"
#include "sdk/services/systemservice.h"

#include <QElapsedTimer>

#include <sys/resource.h>

namespace {

std::chrono::microseconds cpuTime()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

ovirt::ConnectionOptions optionsFor(const QString &url, int connections, int pipeline)
{
    ovirt::ConnectionOptions options;
    options.url = url;
    options.username = QStringLiteral("admin@internal");
    options.password = QStringLiteral("demo");
    options.connections = connections;
    options.pipeline = pipeline;
    return options;
}

} // namespace

JobResult runSeedJob(const QString &url, int connections, int pipeline)
{
    ovirt::Connection connection(optionsFor(url, connections, pipeline));
    connection.test().waitForFinished(); // signed in: what is measured is the job
    const std::chrono::microseconds cpuBefore = cpuTime();
    QElapsedTimer since;
    since.start();

    const ovirt::VmsService vms = connection.systemService().vmsService();
    QList<QFuture<QList<ovirt::DiskAttachment>>> attachments;
    QList<QFuture<QList<ovirt::Nic>>> nics;
    QList<QFuture<QList<ovirt::Permission>>> permissions;
    for (const ovirt::Vm &vm : vms.list().result()) {
        const ovirt::VmService service = vms.vmService(vm.id);
        attachments.append(service.diskAttachmentsService().list());
        nics.append(service.nicsService().list());
        permissions.append(service.permissionsService().list());
    }
    for (qsizetype number = 0; number < attachments.size(); ++number) {
        attachments[number].waitForFinished();
        nics[number].waitForFinished();
        permissions[number].waitForFinished();
    }
    return {std::chrono::microseconds(since.nsecsElapsed() / 1000), cpuTime() - cpuBefore,
        int(1 + 3 * attachments.size())};
}
