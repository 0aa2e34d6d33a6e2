// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {

void write(XmlWriter &xml, const Estate &, const Role &role)
{
    const QByteArray href = hrefOf("roles", role.id);
    xml.openObject("role", href, role.id.text());
    xml.text("name", role.name);
    xml.text("description", role.description);
    xml.link(href, "permits");
    xml.flag("administrative", role.administrative);
    xml.flag("mutable", false);
    xml.close("role");
}

void writePermit(XmlWriter &xml, const Role &role, const Permit &permit)
{
    const QByteArray base = hrefOf("roles", role.id);
    const QByteArray id = QByteArray::number(permit.number);
    xml.openObject("permit", base + "/permits/" + id, id);
    xml.text("name", permit.name);
    xml.flag("administrative", permit.administrative);
    xml.hrefReference("role", base, role.id.text());
    xml.close("permit");
}

void write(XmlWriter &xml, const Estate &, const User &user)
{
    const QByteArray href = hrefOf("users", user.id);
    xml.openObject("user", href, user.id.text());
    xml.text("name", user.name);
    for (const QByteArrayView rel :
        {"eventsubscriptions", "options", "permissions", "roles", "sshpublickeys", "tags"})
        xml.link(href, rel);
    xml.text("department", user.department);
    xml.text("domain_entry_id", user.domainEntry);
    xml.text("email", user.email);
    xml.text("last_name", user.lastName);
    xml.text("namespace", "*");
    xml.text("principal", user.principal);
    xml.text("user_name", user.userName);
    {
        const QByteArray profile = user.userName.mid(user.userName.lastIndexOf('@') + 1) + "-authz";
        const XmlElement domain(xml, "domain");
        xml.text("name", profile);
    }
    xml.close("user");
}

void write(XmlWriter &xml, const Estate &, const Group &group)
{
    const QByteArray href = hrefOf("groups", group.id);
    xml.openObject("group", href, group.id.text());
    xml.text("name", group.name);
    for (const QByteArrayView rel : {"permissions", "roles", "tags"})
        xml.link(href, rel);
    xml.text("domain_entry_id", group.domainEntry);
    xml.text("namespace", "*");
    {
        const XmlElement domain(xml, "domain");
        xml.text("name", "example.com-authz");
    }
    xml.close("group");
}

void writePermission(
    XmlWriter &xml, const Estate &estate, const Permission &permission, const ObjectRef &object)
{
    const QByteArray base = hrefOf(estate, object);
    xml.openObject(
        "permission", hrefBelow(base, "permissions", permission.id), permission.id.text());
    if (const QByteArrayView element = elementOf(object.kind); !element.isEmpty())
        xml.hrefReference(element, base, idOf(estate, object).text());
    if (permission.group != none)
        xml.reference("group", "groups", estate.groups[permission.group].id);
    xml.reference("role", "roles", estate.roles[permission.role].id);
    if (permission.user != none)
        xml.reference("user", "users", estate.users[permission.user].id);
    xml.close("permission");
}

} // namespace demo
