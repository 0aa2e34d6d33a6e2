// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
//
// The disk attachments, NICs and permissions of every VM: one request after the other, then all of
// them at once over the same connections. It prints how long each took.
#include <sdk/connection.h>
#include <sdk/error.h>
#include <sdk/services/systemservice.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

struct Totals {
    qsizetype vms = 0;
    qsizetype diskAttachments = 0;
    qsizetype nics = 0;
    qsizetype permissions = 0;
};

// Synchronous: each result() waits for its answer before the next is asked for.
Totals oneByOne(const ovirt::VmsService &vmsService)
{
    Totals totals;
    for (const ovirt::Vm &vm : vmsService.list().result()) {
        const ovirt::VmService vmService = vmsService.vmService(vm.id);
        totals.vms += 1;
        totals.diskAttachments += vmService.diskAttachmentsService().list().result().size();
        totals.nics += vmService.nicsService().list().result().size();
        totals.permissions += vmService.permissionsService().list().result().size();
    }
    return totals;
}

// Asynchronous: the futures are kept, and waited for when everything has been asked for.
Totals allAtOnce(const ovirt::VmsService &vmsService)
{
    QList<QFuture<QList<ovirt::DiskAttachment>>> diskAttachments;
    QList<QFuture<QList<ovirt::Nic>>> nics;
    QList<QFuture<QList<ovirt::Permission>>> permissions;
    for (const ovirt::Vm &vm : vmsService.list().result()) {
        const ovirt::VmService vmService = vmsService.vmService(vm.id);
        diskAttachments.append(vmService.diskAttachmentsService().list());
        nics.append(vmService.nicsService().list());
        permissions.append(vmService.permissionsService().list());
    }

    Totals totals;
    for (qsizetype i = 0; i < nics.size(); ++i) {
        totals.vms += 1;
        totals.diskAttachments += diskAttachments[i].result().size();
        totals.nics += nics[i].result().size();
        totals.permissions += permissions[i].result().size();
    }
    return totals;
}

double timed(
    const char *how, Totals (*job)(const ovirt::VmsService &), ovirt::Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    const Totals totals = job(connection.systemService().vmsService());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QTextStream(stdout) << totals.vms << " VMs, " << totals.diskAttachments << " disk attachments, "
                        << totals.nics << " NICs, " << totals.permissions << " permissions, " << how
                        << ": " << seconds << " s\n";
    return seconds;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({"url", "The engine.", "URL"});
    parser.addOption({"username", "Who asks, such as admin@internal.", "NAME"});
    parser.addOption({"ca-file", "The certificates to trust.", "FILE"});
    parser.process(application);

    ovirt::ConnectionOptions options;
    options.url = parser.value("url");
    options.username = parser.value("username");
    options.password = qEnvironmentVariable("OVIRT_PASSWORD");
    options.caFile = parser.value("ca-file");
    options.connections = 5;
    options.pipeline = 5;

    try {
        ovirt::Connection connection(options);
        connection.authenticate().waitForFinished(); // so that neither job pays for the sign-in
        const double before = timed("one by one", oneByOne, connection);
        const double after = timed("all at once", allAtOnce, connection);
        QTextStream(stdout) << before / after << " times faster\n";
        connection.close().waitForFinished(); // no event loop: main ends here
    } catch (const ovirt::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        return 1;
    }
    return 0;
}
