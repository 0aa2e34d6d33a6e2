// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "ui/settings/setting.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <tuple>

//! Everything the program remembers, and nothing else. Never a password.
namespace browser::setting {
Q_NAMESPACE

enum class Language { System, English, German };
Q_ENUM_NS(Language)

enum class Theme { System, Light, Dark };
Q_ENUM_NS(Theme)

enum class Grouping { None, Cluster, Host, Status, Tag };
Q_ENUM_NS(Grouping)

//! In the order of ExportChoice::Format.
enum class ReportFormat { Html, Csv, Json };
Q_ENUM_NS(ReportFormat)

enum class Shown { No, Yes };
Q_ENUM_NS(Shown)

enum class Plan { Automatic, FanOut, Follow };
Q_ENUM_NS(Plan)

using ovirt::ConnectionOptions;

//! TCP connections to the engine.
inline constexpr Setting<int> connections{
    "engine/connections", 5, ConnectionOptions::minConnections, ConnectionOptions::maxConnections};
//! Requests outstanding on each connection; 0: no pipelining.
inline constexpr Setting<int> pipeline{
    "engine/pipeline", 5, ConnectionOptions::minPipeline, ConnectionOptions::maxPipeline};
//! Seconds for one request; 0: for ever.
inline constexpr Setting<int> timeout{"engine/timeout", 60, 0, 3600};
//! How what each VM has is fetched.
inline constexpr Setting<Plan> plan{"engine/plan", Plan::Automatic};
//! URL, user and CA file of each engine that answered, the latest first; see recentengines.h.
inline constexpr Setting<QStringList> recentEngines{"engine/recent"};

inline constexpr Setting<Language> language{"look/language", Language::System};
inline constexpr Setting<Theme> theme{"look/theme", Theme::System};
inline constexpr Setting<Grouping> grouping{"tree/grouping", Grouping::Cluster};
//! How each view was left; see viewsettings.h.
inline constexpr Setting<QByteArray> views{"views/state"};
//! The sidebar, the views and the details beside each other.
inline constexpr Setting<QByteArray> splitter{"window/splitter"};
inline constexpr Setting<Shown> sidebar{"window/sidebar", Shown::Yes};
inline constexpr Setting<Shown> details{"window/details", Shown::Yes};
inline constexpr Setting<QByteArray> windowGeometry{"window/geometry"};
inline constexpr Setting<QByteArray> windowState{"window/state"};
//! The folder of the last report.
inline constexpr Setting<QString> exportFolder{"export/folder"};
//! The format of the last whole report, and that of the last view or selection.
inline constexpr Setting<ReportFormat> reportFormat{"export/reportFormat", ReportFormat::Html};
inline constexpr Setting<ReportFormat> viewFormat{"export/viewFormat", ReportFormat::Html};

//! All of them, for what has to walk the list.
inline constexpr auto all = std::tuple(connections, pipeline, timeout, plan, recentEngines,
    language, theme, grouping, views, splitter, sidebar, details, windowGeometry, windowState,
    exportFolder, reportFormat, viewFormat);

} // namespace browser::setting
