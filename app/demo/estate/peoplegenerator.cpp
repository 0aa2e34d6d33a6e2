// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/peoplegenerator.h"

#include "app/demo/estate/catalogue.h"
#include "app/demo/estate/names.h"

#include <algorithm>

namespace demo {

PeopleGenerator::PeopleGenerator(Estate &estate, Random &random)
    : m_estate(estate)
    , m_random(random)
{
}

void PeopleGenerator::run(const QByteArray &administrator)
{
    addRoles();
    addGroups();
    addUsers(administrator);
    grantWide();
    grantOnTemplates();
    grantOnVms();
    grantOnVnicProfiles();
}

void PeopleGenerator::addRoles()
{
    for (const RoleTemplate &model : predefinedRoles())
        m_estate.roles.add(
            {model.id, model.name, model.description, model.administrative, permitsOf(model)});
}

void PeopleGenerator::addGroups()
{
    m_estate.groups.add({everyoneId, "Everyone", everyoneId.text()});
    for (const char *name :
        {"vm-operators", "auditors", "developers", "network-team", "storage-team", "R&D <lab>"})
        m_estate.groups.add({m_random.id(), name, m_random.id().text()});
}

void PeopleGenerator::addUsers(const QByteArray &administrator)
{
    User admin;
    admin.id = m_random.id();
    admin.userName = administrator;
    admin.principal = administrator.left(administrator.lastIndexOf('@'));
    admin.name = admin.principal;
    admin.domainEntry = m_random.id().text();
    m_estate.users.add(admin);

    const int count = std::clamp(m_estate.vms.size() / 8, 12, 400);
    for (int number = 1; number < count; ++number) {
        const PersonName person = personName(m_random);
        User user;
        user.id = m_random.id();
        user.name = person.first;
        user.lastName = person.last;
        user.principal =
            QByteArray(1, static_cast<char>(person.first[0] | 0x20)) + "user" + padded(number, 3);
        user.userName = user.principal + "@example.com";
        user.email = user.principal + "@mail.example.com";
        user.department = m_random.chance(50) ? "IT" : "";
        user.domainEntry = m_random.id().text();
        user.groups.push_back(static_cast<int>(m_random.between(1, m_estate.groups.size() - 1)));
        m_estate.users.add(user);
    }
}

void PeopleGenerator::grantWide()
{
    grantToUser("SuperUser", 0, {});
    grantToGroup("UserProfileEditor", 0, {});
    grantToGroup("ReadOnlyAdmin", 2, {ObjectKind::DataCenter, 0});
    for (int place = 1; place < m_estate.dataCenters.size(); ++place)
        grantToUser("DataCenterAdmin", pickUser(), {ObjectKind::DataCenter, place});
    for (int place = 0; place < m_estate.clusters.size(); ++place) {
        if (place % 2 == 0)
            grantToGroup("UserVmRunTimeManager", 1, {ObjectKind::Cluster, place});
        else if (place % 4 == 1)
            grantToUser("ClusterAdmin", pickUser(), {ObjectKind::Cluster, place});
    }
    for (int place = 0; place < m_estate.storageDomains.size(); ++place)
        grantToGroup("StorageAdmin", 5, {ObjectKind::StorageDomain, place});
    grantToUser("HostAdmin", pickUser(), {ObjectKind::Host, 0});
}

void PeopleGenerator::grantOnTemplates()
{
    grantToGroup("UserTemplateBasedVm", 0, {ObjectKind::Template, 0});
    for (int place = 1; place < m_estate.templates.size(); ++place)
        grantToUser("TemplateOwner", pickUser(), {ObjectKind::Template, place});
}

void PeopleGenerator::grantOnVms()
{
    static constexpr Word roles[] = {
        "UserVmManager", "UserRole", "UserRole", "PowerUserRole", "UserVmRunTimeManager"};
    static constexpr int counts[] = {0, 0, 0, 0, 1, 1, 1, 1, 2, 3};
    for (int place = 0; place < m_estate.vms.size(); ++place) {
        const Vm &vm = m_estate.vms[place];
        const int count = vm.permissionsHidden ? 0 : m_random.pick(counts);
        for (int number = 0; number < count; ++number) {
            if (m_random.chance(30))
                grantToGroup(m_random.pick(roles), pickGroup(), {ObjectKind::Vm, place});
            else
                grantToUser(m_random.pick(roles), pickUser(), {ObjectKind::Vm, place});
        }
    }
}

// A fresh engine lets everybody use its first profile, and each public one that comes later.
void PeopleGenerator::grantOnVnicProfiles()
{
    for (int place = 0; place < m_estate.vnicProfiles.size(); place += 2)
        grantToGroup("VnicProfileUser", 0, {ObjectKind::VnicProfile, place});
}

void PeopleGenerator::grantToUser(Word role, int user, const ObjectRef &object)
{
    m_estate.grant({m_random.id(), roleNamed(role), user, none, object});
}

void PeopleGenerator::grantToGroup(Word role, int group, const ObjectRef &object)
{
    m_estate.grant({m_random.id(), roleNamed(role), none, group, object});
}

int PeopleGenerator::roleNamed(Word name) const
{
    const auto found = std::find_if(m_estate.roles.begin(), m_estate.roles.end(),
        [name](const Role &role) { return role.name == name; });
    return static_cast<int>(found - m_estate.roles.begin());
}

int PeopleGenerator::pickUser()
{
    return static_cast<int>(m_random.between(1, m_estate.users.size() - 1));
}

int PeopleGenerator::pickGroup()
{
    return static_cast<int>(m_random.between(1, m_estate.groups.size() - 1));
}

} // namespace demo
