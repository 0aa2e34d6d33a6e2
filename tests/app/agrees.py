#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
"""Compares a JSON report, object by object, with what the demo engine says it serves:
agrees.py REPORT ESTATE. Prints how many objects agree, or what does not, and fails."""

import json
import sys
from datetime import datetime

report = json.load(open(sys.argv[1], encoding="utf-8"))
estate = json.load(open(sys.argv[2], encoding="utf-8"))
wrong = []
compared = 0


def id_of(reference):
    return reference["id"] if reference else None


def milliseconds(text):
    if text is None:
        return None
    return round(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000)


def compare(what, theirs, ours, fields):
    """fields: name in the estate -> how to get it from our object."""
    global compared
    if sorted(o["id"] for o in theirs) != sorted(o["id"] for o in ours):
        wrong.append(f"{what}: {len(theirs)} expected, {len(ours)} there, or others")
        return
    known = {o["id"]: o for o in ours}
    for their in theirs:
        compared += 1
        for name, get in fields.items():
            if their.get(name) != get(known[their["id"]]):
                wrong.append(f"{what} {their['id']}: {name} is {get(known[their['id']])!r}, "
                             f"not {their.get(name)!r}")


def same(*names):
    return {name: (lambda o, n=name: o[n]) for name in names}


def origin_of(permission):
    given = permission["granted_on"]
    return {"kind": given["kind"], "id": given["id"]} if given and given["id"] else (
        {"kind": given["kind"]} if given else None)


def known(grant):
    """The engine names no vNIC profile in a permission, so nobody can tell."""
    return {**grant, "object": None} if grant["object"]["kind"] == "vnic_profile" else grant


held = {"role": lambda o: id_of(o["role"]), "user": lambda o: id_of(o["user"]),
        "group": lambda o: id_of(o["group"])}
for kind, fields in {
    "data_centers": {},
    "clusters": {"data_center": lambda o: id_of(o["data_center"])},
    "hosts": {"status": lambda o: o["status"], "cluster": lambda o: id_of(o["cluster"])},
    "storage_domains": {},
    "networks": {"data_center": lambda o: id_of(o["data_center"])},
    "vnic_profiles": {"network": lambda o: id_of(o["network"])},
    "templates": {}, "roles": {}, "groups": {}, "users": {},
}.items():
    compare(kind, estate[kind], report[kind], dict(fields, name=lambda o: o["name"]))
compare("disks", estate["disks"], report["disks"],
        same("alias", "content_type", "storage_type", "format", "provisioned_size", "actual_size",
             "shareable", "status"))
compare("grants", [known(grant) for grant in estate["grants"]], report["grants"], dict(held, object=origin_of))

compare("vms", estate["vms"], report["vms"], dict(
    same("name", "type", "memory", "status", "delete_protected"),
    os=lambda o: o["os"]["type"],
    memory_guaranteed=lambda o: o["memory_policy"]["guaranteed"],
    sockets=lambda o: o["cpu"]["topology"]["sockets"],
    cores=lambda o: o["cpu"]["topology"]["cores"],
    threads=lambda o: o["cpu"]["topology"]["threads"],
    high_availability=lambda o: o["high_availability"]["enabled"],
    creation_time=lambda o: milliseconds(o["creation_time"]),
    start_time=lambda o: milliseconds(o["start_time"]),
    cluster=lambda o: id_of(o["cluster"]),
    host=lambda o: id_of(o["host"]),
    template=lambda o: id_of(o["template"])))
ours = {vm["id"]: vm for vm in report["vms"]}
for vm in estate["vms"]:
    ours_of = ours.get(vm["id"])
    if not ours_of:
        continue
    of = f"of VM {vm['id']}"
    compare(f"disk attachments {of}", vm["disk_attachments"], ours_of["disk_attachments"],
            same("interface", "active", "bootable", "read_only"))
    compare(f"NICs {of}", vm["nics"], ours_of["nics"], dict(
        same("name", "interface", "linked", "plugged"), mac=lambda o: o["mac"]["address"],
        vnic_profile=lambda o: id_of(o["vnic_profile"])))
    compare(f"permissions {of}", vm["permissions"], ours_of["permissions"], held)
    compare(f"reported devices {of}", vm["reported_devices"], ours_of["reported_devices"], {})
    compare(f"snapshots {of}", vm["snapshots"], ours_of["snapshots"], dict(
        description=lambda o: o["description"], date=lambda o: milliseconds(o["date"]),
        type=lambda o: o["snapshot_type"]))
    if sorted(vm["tags"]) != sorted(tag["id"] for tag in ours_of["tags"]):
        wrong.append(f"tags {of}")

if wrong:
    print("\n".join(wrong[:20]), file=sys.stderr)
    sys.exit(f"{len(wrong)} differences")
print(f"{compared} objects agree")
