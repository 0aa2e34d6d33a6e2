// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

void writeEnabled(XmlWriter &xml, QByteArrayView name, bool enabled)
{
    const XmlElement element(xml, name);
    xml.flag("enabled", enabled);
}

void writeProcessor(XmlWriter &xml, const Machine &machine)
{
    const XmlElement cpu(xml, "cpu");
    xml.text("architecture", machine.cluster == none ? "undefined" : "x86_64");
    const XmlElement topology(xml, "topology");
    xml.number("cores", machine.cores);
    xml.number("sockets", machine.sockets);
    xml.number("threads", machine.threads);
}

void writeDisplay(XmlWriter &xml, const Machine &machine)
{
    const XmlElement display(xml, "display");
    xml.flag("allow_override", true);
    xml.flag("copy_paste_enabled", true);
    xml.text("disconnect_action", "LOCK_SCREEN");
    xml.flag("file_transfer_enabled", true);
    xml.number("monitors", 1);
    xml.flag("single_qxl_pci", false);
    xml.flag("smartcard_enabled", false);
    xml.text("type", machine.display);
}

void writeSystem(XmlWriter &xml, const Machine &machine)
{
    const XmlElement os(xml, "os");
    {
        const XmlElement boot(xml, "boot");
        const XmlElement devices(xml, "devices");
        xml.text("device", "hd");
    }
    xml.text("type", machine.os->name);
}

void writeMemoryPolicy(XmlWriter &xml, const Machine &machine)
{
    const XmlElement policy(xml, "memory_policy");
    xml.flag("ballooning", machine.type != "high_performance");
    xml.number("guaranteed", machine.guaranteed);
    xml.number("max", machine.maxMemory);
}

void writeGuest(XmlWriter &xml, const Vm &vm)
{
    if (!vm.guestAgent)
        return;
    const OperatingSystem &system = *vm.os;
    xml.text("fqdn", vm.fqdn);
    {
        const XmlElement guest(xml, "guest_operating_system");
        xml.text("architecture", "x86_64");
        xml.text("codename", system.codename);
        xml.text("distribution", system.distribution);
        xml.text("family", system.family);
        if (!system.kernel.isEmpty()) {
            const XmlElement kernel(xml, "kernel");
            const XmlElement version(xml, "version");
            xml.text("full_version", system.kernel);
        }
        const XmlElement version(xml, "version");
        xml.text("full_version", system.version);
    }
    const XmlElement zone(xml, "guest_time_zone");
    xml.text("name", system.family == "Windows" ? "W. Europe Standard Time" : "CET");
    xml.text("utc_offset", "+01:00");
}

void writeRunTime(XmlWriter &xml, const Estate &estate, const Vm &vm)
{
    if (vm.host != none)
        xml.reference("host", "hosts", estate.hosts[vm.host].id);
    writeGuest(xml, vm);
    if (vm.illegalImages)
        xml.flag("has_illegal_images", true);
    xml.flag("next_run_configuration_exists", vm.nextRun);
    xml.text("numa_tune_mode", "interleave");
    xml.flag("run_once", vm.runOnce);
    if (vm.startTime > 0)
        xml.date("start_time", vm.startTime);
    xml.text("status", vm.status);
    if (!vm.statusDetail.isEmpty())
        xml.text("status_detail", vm.statusDetail);
    xml.text("stop_reason", vm.stopReason);
    if (vm.stopTime > 0)
        xml.date("stop_time", vm.stopTime);
}

void writePlacement(XmlWriter &xml, const Estate &estate, const Vm &vm)
{
    const XmlElement policy(xml, "placement_policy");
    xml.text("affinity", vm.affinity);
    if (vm.affinity == "pinned" && vm.host != none) {
        const XmlElement hosts(xml, "hosts");
        xml.reference("host", "hosts", estate.hosts[vm.host].id);
    }
}

} // namespace

void writeConfiguration(XmlWriter &xml, const Estate &estate, const Machine &machine)
{
    {
        const XmlElement bios(xml, "bios");
        writeEnabled(xml, "boot_menu", false);
        xml.text("type", machine.bios);
    }
    writeProcessor(xml, machine);
    xml.number("cpu_shares", machine.cpuShares);
    xml.date("creation_time", machine.creationTime);
    xml.flag("delete_protected", machine.deleteProtected);
    writeDisplay(xml, machine);
    {
        const XmlElement availability(xml, "high_availability");
        xml.flag("enabled", machine.highlyAvailable);
        xml.number("priority", machine.priority);
    }
    {
        const XmlElement io(xml, "io");
        xml.number("threads", 1);
    }
    xml.number("memory", machine.memory);
    writeMemoryPolicy(xml, machine);
    {
        const XmlElement migration(xml, "migration");
        xml.text("auto_converge", "inherit");
        xml.text("compressed", "inherit");
        xml.text("encrypted", "inherit");
    }
    xml.number("migration_downtime", -1);
    xml.flag("multi_queues_enabled", true);
    xml.text("origin", machine.origin);
    writeSystem(xml, machine);
    {
        const XmlElement sso(xml, "sso");
        const XmlElement methods(xml, "methods");
        xml.bareReference("method", "guest_agent");
    }
    xml.flag("start_paused", false);
    xml.flag("stateless", machine.stateless);
    xml.text("storage_error_resume_behaviour", "auto_resume");
    {
        const XmlElement zone(xml, "time_zone");
        xml.text("name", machine.os->timeZone);
    }
    xml.flag("tpm_enabled", machine.os->name == "windows_2022");
    xml.text("type", machine.type);
    writeEnabled(xml, "usb", false);
    xml.flag("virtio_scsi_multi_queues_enabled", false);
    if (machine.cluster == none)
        return;
    const Cluster &cluster = estate.clusters[machine.cluster];
    xml.reference("cluster", "clusters", cluster.id);
    xml.reference("cpu_profile", "cpuprofiles", cluster.cpuProfile);
    xml.bareReference("quota", estate.dataCenters[cluster.dataCenter].quota.text());
}

void write(XmlWriter &xml, const Estate &estate, const Vm &vm)
{
    const QByteArray href = hrefOf("vms", vm.id);
    xml.openObject("vm", href, vm.id.text());
    {
        const XmlElement actions(xml, "actions");
        for (const QByteArrayView rel :
            {"autopincpuandnumanodes", "cancelmigration", "clone", "commitsnapshot", "detach",
                "export", "freezefilesystems", "logon", "maintenance", "migrate", "previewsnapshot",
                "reboot", "reordermacaddresses", "reset", "screenshot", "shutdown", "start", "stop",
                "suspend", "thawfilesystems", "ticket", "undosnapshot"})
            xml.link(href, rel);
    }
    xml.text("name", vm.name);
    xml.text("description", vm.description);
    xml.text("comment", vm.comment);
    for (const QByteArrayView rel : {"affinitylabels", "applications", "backups", "cdroms",
             "checkpoints", "diskattachments", "graphicsconsoles", "hostdevices", "katelloerrata",
             "mediateddevices", "nics", "numanodes", "permissions", "reporteddevices", "sessions",
             "snapshots", "statistics", "tags", "watchdogs"})
        xml.link(href, rel);
    writeConfiguration(xml, estate, vm);
    if (vm.leaseDomain != none) {
        const XmlElement lease(xml, "lease");
        xml.bareReference("storage_domain", estate.storageDomains[vm.leaseDomain].id.text());
    }
    writePlacement(xml, estate, vm);
    writeRunTime(xml, estate, vm);
    xml.reference("original_template", "templates", estate.templates[vm.originalTemplate].id);
    xml.reference("template", "templates", estate.templates[vm.machineTemplate].id);
    xml.close("vm");
}

void write(XmlWriter &xml, const Estate &estate, const Template &made)
{
    const QByteArray href = hrefOf("templates", made.id);
    xml.openObject("template", href, made.id.text());
    {
        const XmlElement actions(xml, "actions");
        xml.link(href, "export");
    }
    xml.text("name", made.name);
    xml.text("description", made.description);
    xml.text("comment", made.comment);
    for (const QByteArrayView rel : {"cdroms", "diskattachments", "graphicsconsoles",
             "mediateddevices", "nics", "permissions", "tags", "watchdogs"})
        xml.link(href, rel);
    writeConfiguration(xml, estate, made);
    xml.text("status", made.status);
    {
        const XmlElement version(xml, "version");
        xml.text("version_name", made.versionName);
        xml.number("version_number", made.versionNumber);
        xml.reference("base_template", "templates",
            made.base == none ? made.id : estate.templates[made.base].id);
    }
    xml.close("template");
}

} // namespace demo
