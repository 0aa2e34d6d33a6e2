// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
//
// The running VMs and their addresses, by coroutines: what reads as if it waited leaves the event
// loop free. Needs QCoro.
#include <sdk/connection.h>
#include <sdk/error.h>
#include <sdk/services/systemservice.h>

#include <QCoroFuture>
#include <QCoroTask>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

QCoro::Task<QStringList> addressesOf(ovirt::VmService vmService)
{
    QStringList addresses;
    for (const ovirt::ReportedDevice &device : co_await vmService.reportedDevicesService().list()) {
        for (const ovirt::Ip &ip : device.ips)
            addresses.append(ip.address);
    }
    co_return addresses;
}

QCoro::Task<int> report(ovirt::Connection &connection)
{
    try {
        const ovirt::VmsService vmsService = connection.systemService().vmsService();
        ovirt::ListQuery running;
        running.search = "status=up sortby name asc";
        const QList<ovirt::Vm> vms = co_await vmsService.list(running);

        std::vector<QCoro::Task<QStringList>> addresses; // all under way before one is awaited
        for (const ovirt::Vm &vm : vms)
            addresses.push_back(addressesOf(vmsService.vmService(vm.id)));
        for (qsizetype i = 0; i < vms.size(); ++i) {
            const QStringList ofVm = co_await addresses[size_t(i)];
            QTextStream(stdout) << vms[i].name << '\t' << ofVm.join(' ') << '\n';
        }
        co_await connection.close();
    } catch (const ovirt::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        co_return 1;
    }
    co_return 0;
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
        ovirt::Connection connection(options);
        return QCoro::waitFor(report(connection));
    } catch (const ovirt::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        return 1;
    }
}
