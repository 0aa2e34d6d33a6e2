// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/hostilenames.h"

namespace {

//! Gives out one after another.
class Names {
public:
    void to(QByteArray &name) { name = hostileNames().at(m_next++ % hostileNames().size()); }
    template <typename Rows>
    void toEach(Rows &rows)
    {
        for (auto &row : rows)
            to(row.name);
    }
    template <typename Rows>
    void toEachDescription(Rows &rows)
    {
        for (auto &row : rows)
            to(row.description);
    }

private:
    qsizetype m_next = 0;
};

void rename(demo::Vm &vm, Names &names)
{
    for (QByteArray *text :
        {&vm.name, &vm.description, &vm.comment, &vm.statusDetail, &vm.stopReason})
        names.to(*text);
    if (vm.guestAgent)
        names.to(vm.fqdn);
    names.toEach(vm.nics);
    names.toEach(vm.devices);
    names.toEachDescription(vm.snapshots);
    for (QByteArray &application : vm.applications)
        names.to(application);
}

void rename(demo::User &user, Names &names)
{
    for (QByteArray *text : {&user.userName, &user.principal, &user.name, &user.lastName,
             &user.email, &user.department, &user.domainEntry})
        names.to(*text);
}

void rename(demo::Host &host, Names &names)
{
    for (QByteArray *text : {&host.name, &host.comment, &host.address, &host.cpuName})
        names.to(*text);
    names.toEach(host.nics);
}

} // namespace

const QList<QByteArray> &hostileNames()
{
    static const QList<QByteArray> names{
        "<b>bold</b><img src=\"file:///etc/passwd\">",
        "R&D &File &amp; &lt;i&gt;",
        "%1 %2 %n %L3 %99",
        "two\nlines\tand\r\xe2\x80\xa8more\xe2\x80\xa9or\xc2\x85so",
        "\xe2\x80\xaegnp.exe\xe2\x81\xa6 zero\xe2\x80\x8b width\xef\xbb\xbf",
        "<h1>long</h1>" + QByteArray(100'000, 'W'),
    };
    return names;
}

void makeHostile(demo::Estate &estate)
{
    Names names;
    names.toEach(estate.dataCenters);
    names.toEach(estate.clusters);
    names.toEach(estate.storageDomains);
    names.toEach(estate.networks);
    names.toEach(estate.vnicProfiles);
    names.toEach(estate.templates);
    names.toEach(estate.groups);
    names.toEach(estate.tags);
    names.toEachDescription(estate.clusters);
    names.toEachDescription(estate.storageDomains);
    names.toEachDescription(estate.disks);
    for (demo::Disk &disk : estate.disks)
        names.to(disk.alias);
    for (demo::Host &host : estate.hosts)
        rename(host, names);
    for (demo::User &user : estate.users)
        rename(user, names);
    for (demo::Vm &vm : estate.vms)
        rename(vm, names);
}

QByteArray hostileFault()
{
    return "<fault><reason>&lt;b&gt;bold&lt;/b&gt;</reason><detail>&lt;img src='x'&gt; R&amp;D %1 "
           "\xe2\x80\xae\xe2\x80\xa8"
        + QByteArray(100'000, 'W') + "</detail></fault>";
}
