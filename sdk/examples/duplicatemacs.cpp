// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
//
// MAC addresses that more than one NIC has, whether its VM runs or not. Exits with 3 where there
// are any, for scripts.
#include <sdk/connection.h>
#include <sdk/error.h>
#include <sdk/services/systemservice.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>
#include <QTextStream>

// For each MAC address the NICs that have it, such as "web01 nic1".
QMap<QString, QStringList> nicsByMac(ovirt::Connection &connection)
{
    const ovirt::VmsService vmsService = connection.systemService().vmsService();
    const QList<ovirt::Vm> vms = vmsService.list().result();
    QList<QFuture<QList<ovirt::Nic>>> asked;
    for (const ovirt::Vm &vm : vms)
        asked.append(vmsService.vmService(vm.id).nicsService().list());

    QMap<QString, QStringList> nics;
    for (qsizetype i = 0; i < vms.size(); ++i) {
        for (const ovirt::Nic &nic : asked[i].result()) {
            if (!nic.mac.isEmpty())
                nics[nic.mac.toLower()].append(vms[i].name + ' ' + nic.name);
        }
    }
    return nics;
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
        const QMap<QString, QStringList> nics = nicsByMac(connection);
        qsizetype duplicates = 0;
        for (auto it = nics.begin(); it != nics.end(); ++it) {
            if (it->size() > 1) {
                QTextStream(stdout) << it.key() << '\t' << it->join(", ") << '\n';
                ++duplicates;
            }
        }
        QTextStream(stdout) << duplicates << " of " << nics.size()
                            << " MAC addresses are not unique\n";
        connection.close().waitForFinished(); // no event loop: main ends here
        return duplicates == 0 ? 0 : 3;
    } catch (const ovirt::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        return 1;
    }
}
