// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

namespace browser {

//! \brief Puts a language on the application: our words, Qt's own words, and how numbers are
//! written.
//!
//! Where there are no words for a language, they stay English. It takes them away at its end.
class Translator {
public:
    Translator() = default;
    ~Translator();
    Q_DISABLE_COPY_MOVE(Translator)

    //! Widgets hear of it by QEvent::LanguageChange.
    void use(const QLocale &locale);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace browser
