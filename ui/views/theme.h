// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingkeys.h"

#include <QPalette>
#include <QString>

namespace browser {

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
//! Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

//! \brief Puts a setting::Theme on the application.
//!
//! With setting::Theme::System the platform's own style stays as it is. Where the platform brings
//! none, that is Fusion, it gets our FlatStyle and palette, light or dark as the platform's was.
class Theme {
public:
    //! Remembers what the platform brought: make it before the first apply().
    Theme();

    void apply(setting::Theme theme);

private:
    QString m_platformStyle;
    QPalette m_platformPalette;
    bool m_isOurs = false; // the application has our style
};

} // namespace browser
