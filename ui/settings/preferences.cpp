// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/preferences.h"

#include "ui/settings/settings.h"

namespace browser {

Preferences preferences(const Settings &settings)
{
    return {settings.value(setting::connections), settings.value(setting::pipeline),
        settings.value(setting::timeout), settings.value(setting::plan),
        settings.value(setting::language), settings.value(setting::theme)};
}

void setPreferences(Settings &settings, const Preferences &preferences)
{
    settings.setValue(setting::connections, preferences.connections);
    settings.setValue(setting::pipeline, preferences.pipeline);
    settings.setValue(setting::timeout, preferences.timeout);
    settings.setValue(setting::plan, preferences.plan);
    settings.setValue(setting::language, preferences.language);
    settings.setValue(setting::theme, preferences.theme);
}

void applyTo(ovirt::ConnectionOptions &options, const Preferences &preferences)
{
    options.connections = preferences.connections;
    options.pipeline = preferences.pipeline;
    options.timeout = std::chrono::seconds(preferences.timeout);
}

} // namespace browser
