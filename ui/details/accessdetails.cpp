// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/accessdetails_p.h"

#include "ui/columns/joins.h"
#include "ui/columns/liststate.h"
#include "ui/details/missing_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace browser {
namespace {

using namespace ovirt;

// More of them take the pane longer than a person sees nothing happen; the table has them all.
constexpr qsizetype mostLines = 200;

QString words(const char *text)
{
    return QCoreApplication::translate("details", text);
}

// "the cluster Prod-A", in words; the engine's own for what this program has none for.
QString placeOf(const Inventory &inventory, const Permission &permission)
{
    if (originIdOf(permission).isEmpty()) {
        return isOnSystem(inventory, permission)
            ? words(QT_TRANSLATE_NOOP("details", "the whole system"))
            : words(QT_TRANSLATE_NOOP("details", "something that the engine does not name"));
    }
    QString kind = kindOfOrigin(permission);
    kind.replace(QLatin1Char('_'), QLatin1Char(' '));
    //: what a permission was given on: "Prod-A (cluster)"
    return words(QT_TRANSLATE_NOOP("details", "%1 (%2)"))
        .arg(nameOfOrigin(inventory, permission), kind);
}

QString grantOf(const Inventory &inventory, const Access &access)
{
    const QString role = nameOf(inventory, access.permission->role);
    const QString where = access.isOriginKnown
        ? placeOf(inventory, *access.permission)
        : words(QT_TRANSLATE_NOOP("details", "this VM or something above it"));
    //: a role and what it was given on
    const QString grant = words(QT_TRANSLATE_NOOP("details", "%1 on %2")).arg(role, where);
    if (access.user.isNull() || access.group.isNull())
        return grant;
    //: a role and what it was given on, and the group through which the user has it
    return words(QT_TRANSLATE_NOOP("details", "%1, through group %2"))
        .arg(grant, nameOf(inventory, access.group));
}

Detail lineOf(const Inventory &inventory, const Access &access)
{
    Permission who;
    who.user = access.user;
    who.group = access.user.isNull() ? access.group : Ref<Group>();
    const ObjectKey link = access.user.isNull() ? ObjectKey{Kind::Group, access.group.id, {}}
                                                : ObjectKey{Kind::User, access.user.id, {}};
    return {principalNameOf(inventory, who), grantOf(inventory, access), {}, link, {}, true};
}

// What reads the same is one line, which says how often: engines do not name every kind of place.
QList<Detail> linesOf(const Inventory &inventory, const QList<Row<Permission>> &permissions)
{
    QList<Detail> lines;
    QHash<std::pair<QString, QString>, int> times;
    for (const Row<Permission> &permission : permissions) {
        const Detail line{nameOf(inventory, permission->role), placeOf(inventory, *permission), {},
            keyOfOrigin(*permission), {}};
        if (++times[{line.label, line.value}] == 1 || !line.link.isNull())
            lines.append(line);
    }
    for (Detail &line : lines) {
        const int same = times.value({line.label, line.value});
        if (line.link.isNull() && same > 1)
            line.value += QStringLiteral(" (%1×)").arg(QLocale().toString(same));
    }
    return lines;
}

void appendMore(DetailSection &section, qsizetype all)
{
    if (all <= mostLines)
        return;
    section.details.append({words(QT_TRANSLATE_NOOP("details", "More")),
        words(QT_TRANSLATE_NOOP("details", "%1 others; the table of permissions has all"))
            .arg(QLocale().toString(all - mostLines)),
        {}, {}, {}});
}

QString reasoned(const QString &text, const Failure &failure)
{
    return text + QLatin1Char(' ') + failure.error.message();
}

} // namespace

DetailSection accessSection(const Inventory &inventory, const AccessIndex &access, qsizetype vm)
{
    const QList<Access> all = access.onVm(vm);
    const QString title = words(QT_TRANSLATE_NOOP("details", "Access"));
    DetailSection section{
        titleOfPart(inventory, vm, VmPart::Permissions, title, all.size()), {}, true};
    for (const Access &one : all.first(qMin(all.size(), mostLines)))
        section.details.append(lineOf(inventory, one));
    appendMore(section, all.size());
    prependMissing(section, inventory, vm, VmPart::Permissions);
    if (const Failure *failure = failureOfGrants(inventory)) {
        section.details.append({words(QT_TRANSLATE_NOOP("details", "Incomplete")),
            reasoned(words(QT_TRANSLATE_NOOP(
                         "details", "Not everything that users and groups hold could be read.")),
                *failure),
            {}, {}, {}});
    }
    return section;
}

DetailSection reachSection(
    const Inventory &inventory, const AccessIndex &access, const ObjectKey &key)
{
    const Reach reach =
        key.kind == Kind::User ? access.of(Ref<User>{key.id}) : access.of(Ref<Group>{key.id});
    DetailSection section{words(QT_TRANSLATE_NOOP("details", "Can reach")), {}, true};
    const bool areVmsKnown = !reach.vms.isEmpty() || isListKnown(inventory, Kind::Vm);
    section.details.append({words(QT_TRANSLATE_NOOP("details", "VMs")),
        areVmsKnown ? QLocale().toString(reach.vms.size()) : notKnownYet(), {}, {}, {}});
    const QList<Detail> lines = linesOf(inventory, reach.permissions);
    section.details += lines.first(qMin(lines.size(), mostLines));
    appendMore(section, lines.size());
    if (!reach.isWhole) {
        const QString text =
            words(QT_TRANSLATE_NOOP("details", "Not everything that it holds could be read."));
        const Failure *failure = failureOfGrants(inventory, key.id);
        section.details.append({words(QT_TRANSLATE_NOOP("details", "Incomplete")),
            failure ? reasoned(text, *failure) : text, {}, {}, {}});
    }
    return section;
}

} // namespace browser
