// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

#include <algorithm>

namespace demo {
namespace {

constexpr QByteArrayView searchable[] = {"clusters", "datacenters", "disks", "events", "groups",
    "hosts", "networks", "storagedomains", "templates", "users", "vms"};
constexpr QByteArrayView unsearchable[] = {
    "jobs", "operatingsystems", "permissions", "roles", "tags", "vnicprofiles"};

void writeCount(XmlWriter &xml, QByteArrayView name, qint64 active, qint64 total)
{
    const XmlElement element(xml, name);
    xml.number("active", active);
    xml.number("total", total);
}

void writeSummary(XmlWriter &xml, const Estate &estate)
{
    const XmlElement summary(xml, "summary");
    writeCount(xml, "hosts",
        std::count_if(estate.hosts.begin(), estate.hosts.end(),
            [](const Host &host) { return host.status == "up"; }),
        estate.hosts.size());
    writeCount(xml, "storage_domains",
        std::count_if(estate.storageDomains.begin(), estate.storageDomains.end(),
            [](const StorageDomain &domain) { return domain.status == "active"; }),
        estate.storageDomains.size());
    writeCount(xml, "users", 1, estate.users.size());
    writeCount(xml, "vms",
        std::count_if(estate.vms.begin(), estate.vms.end(),
            [](const Vm &vm) { return isRunning(vm.status); }),
        estate.vms.count());
}

void writeProduct(XmlWriter &xml, const Estate &estate)
{
    const XmlElement product(xml, "product_info");
    xml.text("instance_id", estate.instance.text());
    xml.text("name", "oVirt Engine");
    xml.text("vendor", "ovirt.org");
    const XmlElement version(xml, "version");
    xml.number("build", 6);
    xml.text("full_version", "4.5.6-1.el9");
    xml.number("major", 4);
    xml.number("minor", 5);
    xml.number("revision", 0);
}

} // namespace

void writeRoot(XmlWriter &xml, const Estate &estate, const User &user, bool summary, qint64 now)
{
    const XmlElement api(xml, "api");
    for (const QByteArrayView collection : searchable) {
        const QByteArray href = apiPath.toByteArray() + '/' + collection.toByteArray();
        xml.linkTo(href, collection);
        xml.linkTo(href + "?search={query}", collection.toByteArray() + "/search");
    }
    for (const QByteArrayView collection : unsearchable)
        xml.linkTo(apiPath.toByteArray() + '/' + collection.toByteArray(), collection);
    xml.reference("authenticated_user", "users", user.id);
    xml.reference("effective_user", "users", user.id);
    writeProduct(xml, estate);
    {
        const XmlElement objects(xml, "special_objects");
        xml.reference("blank_template", "templates", estate.templates[0].id);
        xml.reference("root_tag", "tags", estate.tags[0].id);
    }
    if (summary)
        writeSummary(xml, estate);
    xml.date("time", now);
}

void write(XmlWriter &xml, const Estate &estate, const Tag &tag)
{
    const QByteArray href = hrefOf("tags", tag.id);
    xml.openObject("tag", href, tag.id.text());
    xml.text("name", tag.name);
    xml.text("description", tag.description);
    if (tag.parent != none)
        xml.reference("parent", "tags", estate.tags[tag.parent].id);
    xml.close("tag");
}

void write(XmlWriter &xml, const Estate &estate, const Event &event)
{
    const QByteArray id = QByteArray::number(event.number);
    xml.openObject("event", apiPath.toByteArray() + "/events/" + id, id);
    xml.text("description", event.description);
    xml.number("code", event.code);
    if (!event.correlationId.isEmpty())
        xml.text("correlation_id", event.correlationId);
    xml.number("custom_id", -1);
    xml.number("flood_rate", 30);
    xml.number("index", event.number);
    xml.text("origin", "oVirt");
    xml.text("severity", event.severity);
    xml.date("time", event.time);
    if (event.vm != none) {
        const Vm &vm = estate.vms[event.vm];
        xml.reference("cluster", "clusters", estate.clusters[vm.cluster].id);
        xml.reference("vm", "vms", vm.id);
    }
    if (event.host != none)
        xml.reference("host", "hosts", estate.hosts[event.host].id);
    if (event.user != none)
        xml.reference("user", "users", estate.users[event.user].id);
    xml.close("event");
}

void write(XmlWriter &xml, const Estate &estate, const Job &job)
{
    const QByteArray href = hrefOf("jobs", job.id);
    xml.openObject("job", href, job.id.text());
    {
        const XmlElement actions(xml, "actions");
        xml.link(href, "clear");
        xml.link(href, "end");
    }
    xml.text("description", job.description);
    xml.link(href, "steps");
    xml.flag("auto_cleared", true);
    if (job.endTime > 0)
        xml.date("end_time", job.endTime);
    xml.flag("external", false);
    xml.date("last_updated", job.endTime > 0 ? job.endTime : job.startTime);
    xml.date("start_time", job.startTime);
    xml.text("status", job.status);
    xml.reference("owner", "users", estate.users[job.owner].id);
    xml.close("job");
}

void writeStep(XmlWriter &xml, const Job &job, std::size_t number)
{
    const Step &step = job.steps[number];
    const QByteArray base = hrefOf("jobs", job.id);
    const QByteArray href = hrefBelow(base, "steps", step.id);
    xml.openObject("step", href, step.id.text());
    {
        const XmlElement actions(xml, "actions");
        xml.link(href, "end");
    }
    xml.text("description", step.description);
    xml.link(href, "statistics");
    if (step.endTime > 0)
        xml.date("end_time", step.endTime);
    xml.flag("external", false);
    xml.number("number", static_cast<qint64>(number));
    if (step.type == "executing")
        xml.number("progress", step.status == "finished" ? 100 : 42);
    xml.date("start_time", step.startTime);
    xml.text("status", step.status);
    xml.text("type", step.type);
    xml.hrefReference("job", base, job.id.text());
    xml.close("step");
}

Id operatingSystemId(const OperatingSystem &system)
{
    return {0, static_cast<quint64>(system.number)};
}

void write(XmlWriter &xml, const OperatingSystem &system)
{
    const Id id = operatingSystemId(system);
    xml.openObject("operating_system", hrefOf("operatingsystems", id), id.text());
    xml.text("name", system.name);
    xml.text("description", system.description);
    xml.text("architecture", system.number == 0 ? "undefined" : "x86_64");
    xml.close("operating_system");
}

} // namespace demo
