// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace browser {

class Settings;

//! An engine that answered once: enough to ask it again, but for the password.
struct RecentEngine {
    QString url; //!< as engineUrl() gives it
    QString username;
    QString caFile; //!< empty: the system's certificates

    bool operator==(const RecentEngine &) const = default;
};

//! As people know it, with a port that is not the usual one: "engine.example.com:8443".
[[nodiscard]] QString shownHost(const QString &url);

inline constexpr int mostRecentEngines = 10;

//! The latest first.
[[nodiscard]] QList<RecentEngine> recentEngines(const Settings &settings);
//! Puts \a engine first. The same URL and user stand there once; the oldest beyond
//! mostRecentEngines are forgotten.
void rememberEngine(Settings &settings, const RecentEngine &engine);
void forgetEngine(Settings &settings, const RecentEngine &engine);

} // namespace browser
