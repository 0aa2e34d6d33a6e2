// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/missing_p.h"

#include <QCoreApplication>
#include <QLocale>

namespace browser {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("details", text);
}

} // namespace

QString titleOfPart(const ovirt::Inventory &inventory, qsizetype vm, ovirt::VmPart part,
    const QString &title, qsizetype count)
{
    if (count == 0 && !inventory.isKnown(vm, part))
        return title;
    return QStringLiteral("%1 (%2)").arg(title, QLocale().toString(count));
}

QString notKnownYet()
{
    return words(QT_TRANSLATE_NOOP("details", "not known yet"));
}

void prependMissing(
    DetailSection &section, const ovirt::Inventory &inventory, qsizetype vm, ovirt::VmPart part)
{
    const bool isKnown = inventory.isKnown(vm, part);
    const ovirt::Error *error = inventory.errorOf(vm, part);
    if (error) {
        section.details.prepend({isKnown ? words(QT_TRANSLATE_NOOP("details", "Not refreshed"))
                                         : words(QT_TRANSLATE_NOOP("details", "Not loaded")),
            error->message(), {}, {}, {}});
    } else if (!isKnown) {
        section.details.prepend({words(QT_TRANSLATE_NOOP("details", "Not loaded yet")),
            words(QT_TRANSLATE_NOOP("details", "The engine has not told it.")), {}, {}, {}});
    }
}

void prependMissingAddresses(
    DetailSection &section, const ovirt::Inventory &inventory, qsizetype vm)
{
    constexpr ovirt::VmPart part = ovirt::VmPart::ReportedDevices;
    const ovirt::Error *error = inventory.errorOf(vm, part);
    if (!error)
        return;
    section.details.prepend({inventory.isKnown(vm, part)
            ? words(QT_TRANSLATE_NOOP("details", "Addresses not refreshed"))
            : words(QT_TRANSLATE_NOOP("details", "Addresses not loaded")),
        error->message(), {}, {}, {}});
}

} // namespace browser
