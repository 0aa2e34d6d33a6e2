// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/belonging_p.h"

#include "sdk/parsing/answeridentity_p.h"
#include "sdk/services/pendingrequest.h"

namespace ovirt {
namespace {

Belonging compared(const QString &named, const QString &expected)
{
    if (named.isEmpty())
        return Belonging::Open;
    return named == expected ? Belonging::Proved : Belonging::Denied;
}

} // namespace

// Paths are /vms, /vms/ID, /vms/ID/nics, /vms/ID/nics/ID: an object's ends with its id.
Belonging belongingOf(const QByteArray &body, const Request &request)
{
    const AnswerIdentity identity = identityOf(body);
    if (identity.root.isEmpty())
        return Belonging::Open;
    if (identity.root != request.root)
        return Belonging::Foreign;
    const QStringList steps = request.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (steps.isEmpty())
        return Belonging::Open;
    if (steps.size() % 2 == 0)
        return compared(identity.id, steps.last());
    const bool isBelowVm = steps.size() > 2 && steps.first() == QLatin1String("vms");
    return isBelowVm ? compared(identity.vm, steps.at(1)) : Belonging::Open;
}

} // namespace ovirt
