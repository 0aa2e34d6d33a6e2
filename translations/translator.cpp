// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "translations/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace browser {

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translator::use(const QLocale &locale)
{
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Plural forms are a translation too, so English has a file.
    if (m_program.load(
            locale, QStringLiteral("inventory"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || m_program.load(QStringLiteral(":/i18n/inventory_en.qm")))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace browser
