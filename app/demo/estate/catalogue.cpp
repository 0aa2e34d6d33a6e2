// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/catalogue.h"

namespace demo {
namespace {

constexpr OperatingSystem systems[] = {
    {0, "other", "Other OS", "", "", "", "", "", "Etc/GMT"},
    {24, "rhel_8x64", "Red Hat Enterprise Linux 8.x x64", "Linux", "Red Hat Enterprise Linux",
        "8.9", "Ootpa", "4.18.0-513.5.1.el8_9.x86_64", "Etc/GMT"},
    {38, "rhel_9x64", "Red Hat Enterprise Linux 9.x x64", "Linux", "CentOS Stream", "9", "",
        "5.14.0-427.el9.x86_64", "Etc/GMT"},
    {1252, "ubuntu_18_04", "Ubuntu Bionic Tahr LTS+", "Linux", "Ubuntu", "22.04", "jammy",
        "5.15.0-105-generic", "Etc/GMT"},
    {1300, "debian_7", "Debian 7+", "Linux", "Debian GNU/Linux", "12", "bookworm", "6.1.0-21-amd64",
        "Etc/GMT"},
    {1193, "sles_11", "SUSE Linux Enterprise Server 11+", "Linux", "SLES", "15.5", "",
        "5.14.21-150500.55.59-default", "Etc/GMT"},
    {5, "other_linux", "Linux", "", "", "", "", "", "Etc/GMT"},
    {29, "windows_2016x64", "Windows 2016 x64", "Windows", "", "10.0", "Win 2016", "",
        "W. Europe Standard Time"},
    {31, "windows_2019x64", "Windows 2019 x64", "Windows", "", "10.0", "Win 2019", "",
        "W. Europe Standard Time"},
    {37, "windows_2022", "Windows 2022", "Windows", "", "10.0", "Win 2022", "",
        "W. Europe Standard Time"},
    {27, "windows_10x64", "Windows 10 x64", "Windows", "", "10.0", "Win 10", "",
        "W. Europe Standard Time"},
    {1500, "freebsd", "FreeBSD 9.2", "", "", "", "", "", "Etc/GMT"},
};

constexpr Id adminRole(quint64 number)
{
    return {0xdef0000a00000000ULL, 0x0000def000000000ULL | number};
}
constexpr Id userRole(quint64 number)
{
    return {0xdef0002000000000ULL, 0x0000def000000000ULL | number};
}

constexpr RoleTemplate roles[] = {
    {{0, 1}, "SuperUser", "Roles management administrator", true},
    {adminRole(1), "ClusterAdmin",
        "Administrator Role, permission for all the objects underneath a specific Cluster", true},
    {adminRole(2), "DataCenterAdmin",
        "Administrator Role, permission for all the objects underneath a specific Data Center, "
        "except for storage",
        true},
    {adminRole(3), "StorageAdmin",
        "Administrator Role, permission for all operations on a specific storage domain", true},
    {adminRole(4), "HostAdmin",
        "Administrator Role, permission for all operations on a specific Host", true},
    {adminRole(5), "NetworkAdmin",
        "Network Administrator, permission for all operations on a specific network", true},
    {adminRole(7), "VmPoolAdmin",
        "Administrator Role, permission for all operations on a specific VM Pool", true},
    {adminRole(8), "TemplateAdmin",
        "Administrator Role, permission for all operations on a specific Template", true},
    {adminRole(11), "TagManager", "Administrator Role, permission to manage tags", true},
    {adminRole(12), "ReadOnlyAdmin", "Read Only Administrator Role", true},
    {adminRole(16), "AuditLogManager", "Permission to create audit logs", true},
    {{0, 0x0001000000000001ULL}, "UserRole", "Standard User Role", false},
    {{0, 0x0001000000000002ULL}, "PowerUserRole",
        "User Role, allowed to create VMs, Templates and Disks", false},
    {userRole(6), "UserVmManager", "User Role, with permission for any operation on Vms", false},
    {userRole(9), "UserTemplateBasedVm", "User Role, with permissions only to use Templates",
        false},
    {userRole(10), "DiskOperator", "User Role, permissions for all operations on a specific disk",
        false},
    {userRole(13), "DiskCreator", "User Role, permission to create Disks", false},
    {userRole(14), "VmCreator", "User Role, permission to create VMs", false},
    {userRole(15), "TemplateCreator", "User Role, permission to create Templates", false},
    {userRole(16), "TemplateOwner", "User Role, permissions for all operations on Templates",
        false},
    {userRole(17), "UserVmRunTimeManager",
        "User Role, with permission for any operation on Vms, except snapshot manipulation", false},
    {userRole(18), "InstanceCreator", "User Role, permission to create VM instances", false},
    {userRole(19), "VnicProfileUser",
        "User Role, with permission to attach/detach Networks and VNIC Profiles from VMs", false},
    {userRole(21), "UserProfileEditor", "User Role, with permission to edit own profile", false},
};

constexpr Permit permits[] = {
    {1, "create_vm", false},
    {2, "delete_vm", false},
    {3, "edit_vm_properties", false},
    {4, "vm_basic_operations", false},
    {12, "manipulate_vm_snapshots", false},
    {1300, "login", false},
    {100, "create_host", true},
    {101, "edit_host_configuration", true},
    {300, "create_storage_domain", true},
    {502, "manipulate_permissions", true},
};

} // namespace

std::span<const OperatingSystem> operatingSystems()
{
    return systems;
}

std::span<const RoleTemplate> predefinedRoles()
{
    return roles;
}

std::vector<Permit> permitsOf(const RoleTemplate &role)
{
    std::vector<Permit> result;
    for (const Permit &permit : permits) {
        if (role.administrative || !permit.administrative)
            result.push_back(permit);
    }
    return result;
}

} // namespace demo
