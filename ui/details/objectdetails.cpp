// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/objectdetails.h"

#include "ui/columns/anycolumn.h"
#include "ui/columns/joins.h"
#include "ui/columns/liststate.h"
#include "ui/columns/tablerows.h"
#include "ui/details/accessdetails_p.h"
#include "ui/details/missing_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;

QString words(const char *text)
{
    return QCoreApplication::translate("details", text);
}

// What is asked first, what else the engine said, and apart from it what it did not say.
struct FieldSections {
    DetailSection general;
    DetailSection more;
    DetailSection unknown;
};

FieldSections fieldsOf(const Inventory &inventory, const KindInfo &kind, const void *object)
{
    FieldSections sections{{words(QT_TRANSLATE_NOOP("details", "General")), {}, true},
        {words(QT_TRANSLATE_NOOP("details", "More")), {}, true},
        {words(QT_TRANSLATE_NOOP("details", "Not reported")), {}, false}};
    const QStringList first = defaultColumnsOf(kind.kind);
    for (int column = 0; column < kind.columns; ++column) {
        const KindInfo::Head head = kind.head(column);
        const QVariant value = kind.value(column, inventory, object);
        Detail detail{translatedTitle(head.title), formatted(value, head.format),
            formattedExactly(value, head.format), kind.link(column, inventory, object), {}};
        detail.tip = translatedTip(head.tip);
        detail.isState = QLatin1String(head.key) == QLatin1String("status");
        const bool isFirst = first.contains(QLatin1String(head.key));
        DetailSection &known = isFirst ? sections.general : sections.more;
        (value.isValid() ? known : sections.unknown).details.append(detail);
    }
    return sections;
}

// What is said of an item, and what rounding left out of it.
struct Remark {
    QString text;
    QString exact{}; // empty: nothing
};

// What the VM has of T, a line each.
template <typename T>
DetailSection sectionBelow(
    const Inventory &inventory, qsizetype vm, Remark (*remarkOn)(const Inventory &, const T &))
{
    const KindInfo &kind = infoOf(kindOf<T>);
    const QList<Row<T>> rows = rowsBelow<T>(inventory, vm);
    DetailSection section{
        titleOfPart(inventory, vm, vmPartOf<T>, translatedTitle(kind.title), rows.size()), {},
        true};
    for (const Row<T> &row : rows) {
        const Remark remark = remarkOn(inventory, *row);
        section.details.append({nameOf(inventory, kind, &*row), remark.text, remark.exact,
            kind.keyOf(&*row), {}, true});
    }
    if constexpr (std::is_same_v<T, Nic>)
        prependMissingAddresses(section, inventory, vm);
    prependMissing(section, inventory, vm, vmPartOf<T>);
    return section;
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList known;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            known.append(part);
    }
    return known.join(QStringLiteral(" · "));
}

Remark remarkOnDisk(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    const std::optional<qint64> known = disk ? disk->size() : std::nullopt;
    const QVariant size = known ? QVariant(*known) : QVariant();
    return {joined({formatted(size, Format::Bytes), attachment.interface,
                disk ? storageDomainsOf(inventory, *disk).join(QStringLiteral(", ")) : QString()}),
        formattedExactly(size, Format::Bytes)};
}

Remark remarkOnNic(const Inventory &inventory, const Nic &nic)
{
    return {joined({nic.mac, addressesOf(inventory, nic).join(QStringLiteral(", ")),
        profileAndNetworkOf(inventory, nic)})};
}

Remark remarkOnSnapshot(const Inventory &, const Snapshot &snapshot)
{
    return {formatted(snapshot.date, Format::Time), formattedExactly(snapshot.date, Format::Time)};
}

QList<DetailSection> sectionsOfVm(
    const Inventory &inventory, const AccessIndex &access, const QString &id)
{
    const qsizetype vm = inventory.numberOfVm(id);
    return {sectionBelow<DiskAttachment>(inventory, vm, remarkOnDisk),
        sectionBelow<Nic>(inventory, vm, remarkOnNic), accessSection(inventory, access, vm),
        sectionBelow<Snapshot>(inventory, vm, remarkOnSnapshot)};
}

// How many objects of another kind lead to this one by \a relation.
qsizetype countLeadingTo(const Inventory &inventory, const KindInfo &from, const Relation &relation,
    const ObjectKey &key)
{
    const Objects objects = from.objects(inventory);
    qsizetype count = 0;
    for (qsizetype number = 0; number < objects.size(); ++number) {
        count += relation.visit(inventory, objects.at(number),
            [&](const void *target) { return infoOf(relation.to).keyOf(target).id == key.id; });
    }
    return count;
}

// Nothing that leads to it is 0 only where all that could is known, and what stands in between.
bool areLeadingKnown(const Inventory &inventory, Kind from, Kind to)
{
    const bool isWayKnown = from == Kind::Nic && to == Kind::Network
        ? !inventory.rows<VnicProfile>().isEmpty()
        : from != Kind::Vm || to != Kind::DataCenter || isListKnown(inventory, Kind::Cluster);
    return isWayKnown && isListKnown(inventory, from);
}

// A user's and a group's, which are fewer than what it has anywhere.
Detail permissionsOnVms(Detail detail)
{
    detail.label = words(QT_TRANSLATE_NOOP("details", "Own permissions on VMs"));
    detail.tip = words(QT_TRANSLATE_NOOP("details",
        "Permissions that name it and reach a VM, without what it has through groups and what it "
        "has on anything else"));
    return detail;
}

// The rows elsewhere that name it: VMs on a host, disks in a storage domain.
DetailSection usersOf(const Inventory &inventory, const ObjectKey &key)
{
    DetailSection section{words(QT_TRANSLATE_NOOP("details", "Used by")), {}, true};
    for (const KindInfo &from : allKinds()) {
        for (const Relation &relation : relationsOf(from.kind)) {
            const bool isBelow = from.kind == Kind::Vm && relation.isMany;
            if (relation.to != key.kind || isBelow)
                continue;
            const qsizetype count = countLeadingTo(inventory, from, relation, key);
            const bool isKnown = count > 0 || areLeadingKnown(inventory, from.kind, key.kind);
            const QString filter =
                QStringLiteral("%1.id=%2").arg(QString::fromLatin1(relation.key), key.id);
            const Detail detail{translatedTitle(from.title),
                isKnown ? QLocale().toString(count) : notKnownYet(), {}, {},
                count > 0 ? TableLink{from.kind, filter} : TableLink()};
            section.details.append(
                from.kind == Kind::Permission ? permissionsOnVms(detail) : detail);
        }
    }
    return section;
}

} // namespace

ObjectDetails detailsOf(const Inventory &inventory, const AccessIndex &access, const ObjectKey &key)
{
    const KindInfo &kind = infoOf(key.kind);
    ObjectDetails details{key, translatedTitle(kind.one), key.id, false, {}};
    const std::shared_ptr<const void> object = kind.find(inventory, key);
    if (!object)
        return details;
    details.isFound = true;
    details.name = nameOf(inventory, kind, object.get());
    const FieldSections fields = fieldsOf(inventory, kind, object.get());
    details.sections.append(fields.general);
    if (key.kind == Kind::Vm)
        details.sections.append(sectionsOfVm(inventory, access, key.id));
    else if (const DetailSection users = usersOf(inventory, key); !users.details.isEmpty())
        details.sections.append(users);
    if (key.kind == Kind::User || key.kind == Kind::Group)
        details.sections.append(reachSection(inventory, access, key));
    for (const DetailSection &section : {fields.more, fields.unknown}) {
        if (!section.details.isEmpty())
            details.sections.append(section);
    }
    return details;
}

} // namespace browser
