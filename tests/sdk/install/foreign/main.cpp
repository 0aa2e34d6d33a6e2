// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
//
// A program of somebody who has the installed SDK and nothing else. It asks an engine, given by its
// URL, for some of everything, and fails where anything is not as the headers say.
#include <sdk/connection.h>
#include <sdk/error.h>
#include <sdk/inventory/inventorycollector.h>
#include <sdk/parsing/parser.h>
#include <sdk/services/systemservice.h>
#include <sdk/transport/accessmanager.h>
#include <sdk/version.h>
#include <sdk/wait.h>

#include <QCoreApplication>

#include <cstdio>

namespace {

int failures = 0;

void check(bool ok, const char *what)
{
    if (!ok)
        std::fprintf(stderr, "not as it should be: %s\n", what);
    failures += ok ? 0 : 1;
}

// The templates of every kind have to link, and what they throw has to be caught here.
template <typename T>
void useKind(ovirt::Connection &connection)
{
    const QByteArray name = ovirt::Fields<T>::collection;
    check(ovirt::parseList<T>('<' + name + "/>").isEmpty(), "an empty list");
    const ovirt::CollectionService<T> service(connection, QStringLiteral("/nowhere"));
    try {
        static_cast<void>(ovirt::wait(service.list()));
        check(false, name);
    } catch (const ovirt::Error &error) {
        check(error.kind() == ovirt::Error::Kind::NotFound, name);
    }
}

template <typename T>
void listAll(ovirt::Connection &connection)
{
    const QList<T> all = connection.systemService().collection<T>().list().result();
    check(!all.isEmpty(), ovirt::Fields<T>::collection);
}

ovirt::ConnectionOptions optionsFor(const QString &url)
{
    ovirt::ConnectionOptions options;
    options.url = url;
    options.username = QStringLiteral("admin@internal");
    options.password = qEnvironmentVariable("OVIRT_PASSWORD");
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ovirt::Connection connection(optionsFor(QCoreApplication::arguments().value(1)));

#define USE_KIND(T) useKind<ovirt::T>(connection);
    OVIRT_FOR_EACH_KIND(USE_KIND)
#define LIST_ALL(T) listAll<ovirt::T>(connection);
    OVIRT_FOR_EACH_GLOBAL_KIND(LIST_ALL)

    const ovirt::Inventory inventory =
        ovirt::InventoryCollector(connection).collect().future().result();
    check(inventory.completeness().isComplete(), "the inventory");
    check(!inventory.rows<ovirt::Vm>().isEmpty(), "its VMs");

    const ovirt::AccessManager manager;
    check(manager.connections() > 0, "the AccessManager");
    const QVersionNumber version = ovirt::version();
    check(version.toString() == QLatin1String(OVIRT_VERSION_STR), "the version");
    check(OVIRT_VERSION
            == OVIRT_VERSION_CHECK(
                version.majorVersion(), version.minorVersion(), version.microVersion()),
        "the version in parts");
    connection.close().waitForFinished();
    std::printf("%lld VMs by SDK %s\n", qlonglong(inventory.rows<ovirt::Vm>().size()),
        qPrintable(version.toString()));
    return failures == 0 ? 0 : 1;
}
