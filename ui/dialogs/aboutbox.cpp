// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/aboutbox.h"

#include "ui/dialogs/plainbox.h"
#include "ui/views/icons.h"
#include "ui/views/languagefollower.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace browser {

void showAboutBox(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("aboutMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setStandardButtons(QMessageBox::Close);
    box->setIconPixmap(programIcon().pixmap(QSize(64, 64), window->devicePixelRatioF()));
    box->setText(QStringLiteral("oVirt Inventory %1").arg(QCoreApplication::applicationVersion()));
    new LanguageFollower(box, [box] {
        box->setWindowTitle(QCoreApplication::translate("browser", "About oVirt Inventory"));
        box->setInformativeText(QCoreApplication::translate("browser",
            "Everything an oVirt engine knows about its virtual machines. It only reads.\n\n"
            "Apache License 2.0 · Qt %1")
                                    .arg(QLatin1String(qVersion())));
    });
    makePlain(*box);
    box->open();
}

} // namespace browser
