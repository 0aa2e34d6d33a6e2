// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
//
// The inventory of a large engine. The global collections come first, over connections of their own
// without pipelining, so that no large answer stands before another. Then of each VM the small
// ones, in pipelines of 40. Disks are joined in memory, which saves a request for each.
#include <sdk/connection.h>
#include <sdk/error.h>
#include <sdk/services/systemservice.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QTextStream>

struct Globals {
    QList<ovirt::Vm> vms;
    QHash<QString, ovirt::Cluster> clusters;
    QHash<QString, ovirt::Host> hosts;
    QHash<QString, ovirt::Disk> disks;
};

template <typename T>
QHash<QString, T> byId(const QFuture<QList<T>> &future)
{
    QHash<QString, T> objects;
    for (const T &object : future.result())
        objects.insert(object.id, object);
    return objects;
}

Globals globalCollections(ovirt::Connection &connection)
{
    const ovirt::SystemService system = connection.systemService();
    const auto vms = system.vmsService().list(); // all are under way before the first is waited for
    const auto clusters = system.clustersService().list();
    const auto hosts = system.hostsService().list();
    const auto disks = system.disksService().list();
    return {vms.result(), byId(clusters), byId(hosts), byId(disks)};
}

struct Parts {
    QFuture<QList<ovirt::DiskAttachment>> diskAttachments;
    QFuture<QList<ovirt::Nic>> nics;
    QFuture<QList<ovirt::ReportedDevice>> reportedDevices;
};

// Any number may be asked for at once: what has to wait costs less than a kilobyte each.
QList<Parts> partsOf(const QList<ovirt::Vm> &vms, ovirt::Connection &connection)
{
    QList<Parts> parts;
    for (const ovirt::Vm &vm : vms) {
        const ovirt::VmService service = connection.systemService().vmsService().vmService(vm.id);
        parts.append({service.diskAttachmentsService().list(), service.nicsService().list(),
            service.reportedDevicesService().list()});
    }
    return parts;
}

QString line(const ovirt::Vm &vm, const Parts &parts, const Globals &globals)
{
    qint64 size = 0;
    for (const ovirt::DiskAttachment &attachment : parts.diskAttachments.result())
        size += globals.disks.value(attachment.disk.id).size().value_or(0);
    QStringList addresses;
    for (const ovirt::ReportedDevice &device : parts.reportedDevices.result()) {
        for (const ovirt::Ip &ip : device.ips)
            addresses.append(ip.address);
    }
    return QStringList{vm.name, globals.clusters.value(vm.cluster.id).name,
        globals.hosts.value(vm.host.id).name, QString::number(size >> 30) + " GiB",
        QString::number(parts.nics.result().size()) + " NICs", addresses.join(' ')}
        .join('\t');
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

    try {
        options.connections = 10;
        options.pipeline = 0;
        ovirt::Connection large(options);
        const Globals globals = globalCollections(large);

        options.token = large.authenticate().result(); // one session for both
        options.pipeline = 40;
        ovirt::Connection small(options);
        const QList<Parts> parts = partsOf(globals.vms, small);
        for (qsizetype i = 0; i < parts.size(); ++i)
            QTextStream(stdout) << line(globals.vms[i], parts[i], globals) << '\n';

        small.close(false).waitForFinished(); // the session is ended once
        large.close().waitForFinished();      // no event loop: main ends here
    } catch (const ovirt::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        return 1;
    }
    return 0;
}
