// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

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

void writeBios(XmlWriter &xml, const Machine &machine)
{
    const XmlElement bios(xml, "bios");
    xml.enabled("boot_menu", false);
    xml.text("type", machine.bios);
}

void writeAvailability(XmlWriter &xml, const Machine &machine)
{
    const XmlElement availability(xml, "high_availability");
    xml.flag("enabled", machine.highlyAvailable);
    xml.number("priority", machine.priority);
}

void writeMemory(XmlWriter &xml, const Machine &machine)
{
    xml.number("memory", machine.memory);
    const XmlElement policy(xml, "memory_policy");
    xml.flag("ballooning", machine.type != "high_performance");
    xml.number("guaranteed", machine.guaranteed);
    xml.number("max", machine.maxMemory);
}

void writeMigration(XmlWriter &xml)
{
    {
        const XmlElement migration(xml, "migration");
        xml.text("auto_converge", "inherit");
        xml.text("compressed", "inherit");
        xml.text("encrypted", "inherit");
    }
    xml.number("migration_downtime", -1);
}

void writeSystem(XmlWriter &xml, const Machine &machine)
{
    const XmlElement os(xml, "os");
    {
        const XmlElement boot(xml, "boot");
        xml.nested("devices", "device", "hd");
    }
    xml.text("type", machine.os->name);
}

void writeSignIn(XmlWriter &xml)
{
    const XmlElement sso(xml, "sso");
    const XmlElement methods(xml, "methods");
    xml.bareReference("method", "guest_agent");
}

void writePlace(XmlWriter &xml, const Estate &estate, const Machine &machine)
{
    if (machine.cluster == none)
        return;
    const Cluster &cluster = estate.clusters[machine.cluster];
    xml.reference("cluster", "clusters", cluster.id);
    xml.reference("cpu_profile", "cpuprofiles", cluster.cpuProfile);
    xml.bareReference("quota", estate.dataCenters[cluster.dataCenter].quota.text());
}

void writeGuestSystem(XmlWriter &xml, const OperatingSystem &system)
{
    const XmlElement guest(xml, "guest_operating_system");
    xml.text("architecture", "x86_64");
    xml.text("codename", system.codename);
    xml.text("distribution", system.distribution);
    xml.text("family", system.family);
    if (!system.kernel.isEmpty()) {
        const XmlElement kernel(xml, "kernel");
        xml.nested("version", "full_version", system.kernel);
    }
    xml.nested("version", "full_version", system.version);
}

// What only an agent inside can know.
void writeGuest(XmlWriter &xml, const Vm &vm)
{
    xml.text("fqdn", vm.fqdn);
    writeGuestSystem(xml, *vm.os);
    const XmlElement zone(xml, "guest_time_zone");
    xml.text("name", vm.os->family == "Windows" ? "W. Europe Standard Time" : "CET");
    xml.text("utc_offset", "+01:00");
}

void writeRunTime(XmlWriter &xml, const Estate &estate, const Vm &vm)
{
    if (vm.host != none)
        xml.reference("host", "hosts", estate.hosts[vm.host].id);
    if (vm.guestAgent)
        writeGuest(xml, vm);
    if (vm.illegalImages) // an engine never says that there are none
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
    if (vm.leaseDomain != none) {
        const XmlElement lease(xml, "lease");
        xml.bareReference("storage_domain", estate.storageDomains[vm.leaseDomain].id.text());
    }
    const XmlElement policy(xml, "placement_policy");
    xml.text("affinity", vm.affinity);
    if (vm.affinity == "pinned" && vm.host != none) {
        const XmlElement hosts(xml, "hosts");
        xml.reference("host", "hosts", estate.hosts[vm.host].id);
    }
}

void writeNames(XmlWriter &xml, const Machine &machine)
{
    xml.text("name", machine.name);
    xml.text("description", machine.description);
    xml.text("comment", machine.comment);
}

} // namespace

void writeConfiguration(XmlWriter &xml, const Estate &estate, const Machine &machine)
{
    writeBios(xml, machine);
    writeProcessor(xml, machine);
    xml.number("cpu_shares", machine.cpuShares);
    xml.date("creation_time", machine.creationTime);
    xml.flag("delete_protected", machine.deleteProtected);
    writeDisplay(xml, machine);
    writeAvailability(xml, machine);
    xml.nested("io", "threads", "1");
    writeMemory(xml, machine);
    writeMigration(xml);
    xml.flag("multi_queues_enabled", true);
    xml.text("origin", machine.origin);
    writeSystem(xml, machine);
    writeSignIn(xml);
    xml.flag("start_paused", false);
    xml.flag("stateless", machine.stateless);
    xml.text("storage_error_resume_behaviour", "auto_resume");
    xml.nested("time_zone", "name", machine.os->timeZone);
    xml.flag("tpm_enabled", machine.os->name == "windows_2022");
    xml.text("type", machine.type);
    xml.enabled("usb", false);
    xml.flag("virtio_scsi_multi_queues_enabled", false);
    writePlace(xml, estate, machine);
}

void write(XmlWriter &xml, const Estate &estate, const Vm &vm)
{
    const QByteArray href = hrefOf("vms", vm.id);
    xml.openObject("vm", href, vm.id.text());
    xml.actions(href,
        {"autopincpuandnumanodes", "cancelmigration", "clone", "commitsnapshot", "detach", "export",
            "freezefilesystems", "logon", "maintenance", "migrate", "previewsnapshot", "reboot",
            "reordermacaddresses", "reset", "screenshot", "shutdown", "start", "stop", "suspend",
            "thawfilesystems", "ticket", "undosnapshot"});
    writeNames(xml, vm);
    xml.links(href,
        {"affinitylabels", "applications", "backups", "cdroms", "checkpoints", "diskattachments",
            "graphicsconsoles", "hostdevices", "katelloerrata", "mediateddevices", "nics",
            "numanodes", "permissions", "reporteddevices", "sessions", "snapshots", "statistics",
            "tags", "watchdogs"});
    writeConfiguration(xml, estate, vm);
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
    xml.actions(href, {"export"});
    writeNames(xml, made);
    xml.links(href,
        {"cdroms", "diskattachments", "graphicsconsoles", "mediateddevices", "nics", "permissions",
            "tags", "watchdogs"});
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
