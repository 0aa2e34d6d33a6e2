// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
//
// Who can reach a VM, and as what: users and groups with their roles, inherited grants included.
#include <sdk/connection.h>
#include <sdk/error.h>
#include <sdk/services/systemservice.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>
#include <QTextStream>

template <typename T>
QString nameOf(const QList<T> &all, const ovirt::Ref<T> &ref, QString T::*name)
{
    for (const T &object : all) {
        if (object.id == ref.id)
            return object.*name;
    }
    return ref.id; // gone since, or not for this user to see
}

// For each user or group the roles it has on the VM.
QMap<QString, QStringList> rolesOn(const ovirt::Vm &vm, const ovirt::SystemService &system)
{
    const auto permissions = system.vmsService().vmService(vm.id).permissionsService().list();
    const auto roles = system.rolesService().list();
    const auto users = system.usersService().list();
    const auto groups = system.groupsService().list();

    QMap<QString, QStringList> who;
    for (const ovirt::Permission &permission : permissions.result()) {
        const QString name = permission.group.isNull()
            ? nameOf(users.result(), permission.user, &ovirt::User::userName)
            : "everyone in " + nameOf(groups.result(), permission.group, &ovirt::Group::name);
        who[name].append(nameOf(roles.result(), permission.role, &ovirt::Role::name));
    }
    return who;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({"url", "The engine.", "URL"});
    parser.addOption({"username", "Who asks, such as admin@internal.", "NAME"});
    parser.addOption({"ca-file", "The certificates to trust.", "FILE"});
    parser.addPositionalArgument("VM", "The name of the VM.");
    parser.process(application);

    ovirt::ConnectionOptions options;
    options.url = parser.value("url");
    options.username = parser.value("username");
    options.password = qEnvironmentVariable("OVIRT_PASSWORD");
    options.caFile = parser.value("ca-file");

    try {
        ovirt::Connection connection(options);
        ovirt::ListQuery named;
        named.search = QString("name=\"%1\"").arg(parser.positionalArguments().value(0));
        const QList<ovirt::Vm> vms = connection.systemService().vmsService().list(named).result();
        for (const ovirt::Vm &vm : vms) {
            QTextStream(stdout) << vm.name << " (" << vm.id << ")\n";
            const QMap<QString, QStringList> who = rolesOn(vm, connection.systemService());
            for (auto it = who.begin(); it != who.end(); ++it)
                QTextStream(stdout) << "  " << it.key() << ": " << it->join(", ") << '\n';
        }
        if (vms.isEmpty())
            QTextStream(stderr) << "There is no VM of that name.\n";
        connection.close().waitForFinished(); // no event loop: main ends here
        return vms.isEmpty() ? 1 : 0;
    } catch (const ovirt::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        return 1;
    }
}
