// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingkeys.h"

namespace browser {

class Settings;

//! What a person chooses in the settings dialog. Made without arguments: the defaults.
struct Preferences {
    int connections = setting::connections.defaultValue;
    int pipeline = setting::pipeline.defaultValue;
    int timeout = setting::timeout.defaultValue;     //!< seconds; 0: for ever
    setting::Plan plan = setting::plan.defaultValue; //!< how what each VM has is fetched
    setting::Language language = setting::language.defaultValue;
    setting::Theme theme = setting::theme.defaultValue;

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] Preferences preferences(const Settings &settings);
void setPreferences(Settings &settings, const Preferences &preferences);
//! Puts how the engine is asked into \a options.
void applyTo(ovirt::ConnectionOptions &options, const Preferences &preferences);

} // namespace browser
