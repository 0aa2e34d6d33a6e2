// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/completenessbox.h"

#include "sdk/inventory/inventory.h"
#include "ui/columns/askedfor.h"
#include "ui/columns/shown.h"
#include "ui/dialogs/plainbox.h"
#include "ui/session/completenesstext.h"
#include "ui/views/languagefollower.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace browser {
namespace {

constexpr qsizetype mostFailuresListed = 10'000; // a text widget goes no further in good time

// "web-01 · /vms/ID/nics": a name is not unique, and the path says of what.
// Each a line: a sentence of the engine's may have several.
QString failuresOf(const ovirt::Inventory &inventory)
{
    const QList<ovirt::Failure> &failures = inventory.completeness().failures;
    QStringList lines;
    for (const ovirt::Failure &failure : failures.first(qMin(failures.size(), mostFailuresListed)))
        lines.append(asShownLine(subjectOf(failure, inventory)) + QLatin1String(": ")
            + asShownLine(failure.error.sentence()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void showCompletenessBox(QWidget *window, const ovirt::Inventory &inventory)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("completenessMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setStandardButtons(QMessageBox::Close);
    new LanguageFollower(box, [box, inventory] {
        const ovirt::Completeness &completeness = inventory.completeness();
        box->setWindowTitle(QCoreApplication::translate("browser", "Completeness"));
        box->setText(sentenceOf(inventory));
        box->setInformativeText(
            asShownText(notesOf(completeness, inventory).join(QLatin1String("\n\n"))));
    });
    box->setDetailedText(failuresOf(inventory));
    box->setDefaultButton(QMessageBox::Close);
    makePlain(*box);
    box->open();
}

} // namespace browser
