// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>

#include <optional>

namespace ovirt {

struct Cluster;

//! What VMs are made from. `Blank` belongs to no cluster.
struct OVIRT_EXPORT Template {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString status;
    QString type;
    QString osType;
    QString origin;
    QDateTime creationTime;
    std::optional<qint64> memory; //!< bytes
    std::optional<qint64> cpuSockets;
    std::optional<qint64> cpuCores;   //!< per socket
    std::optional<qint64> cpuThreads; //!< per core
    std::optional<qint64> versionNumber;
    QString versionName;
    Ref<Template> baseTemplate;
    Ref<Cluster> cluster;

    bool operator==(const Template &) const = default;
};

template <>
struct Fields<Template> {
    static constexpr const char *element = "template";
    static constexpr const char *collection = "templates";
    static constexpr std::tuple list{
        Field{"@id", &Template::id},
        Field{"name", &Template::name},
        Field{"description", &Template::description},
        Field{"comment", &Template::comment},
        Field{"status", &Template::status},
        Field{"type", &Template::type},
        Field{"os/type", &Template::osType},
        Field{"origin", &Template::origin},
        Field{"creation_time", &Template::creationTime},
        Field{"memory", &Template::memory},
        Field{"cpu/topology/sockets", &Template::cpuSockets},
        Field{"cpu/topology/cores", &Template::cpuCores},
        Field{"cpu/topology/threads", &Template::cpuThreads},
        Field{"version/version_number", &Template::versionNumber},
        Field{"version/version_name", &Template::versionName},
        Field{"version/base_template", &Template::baseTemplate},
        Field{"cluster", &Template::cluster},
    };
};

} // namespace ovirt
