// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>

#include <optional>

namespace ovirt {

struct Cluster;
struct DataCenter;
struct Host;
struct StorageDomain;
struct Template;
struct User;
struct Vm;

//! \brief An entry of the engine's log of events. Ask with ListQuery::max: there are many.
struct OVIRT_EXPORT Event {
    QString id;                  //!< a number as text; grows with time
    std::optional<qint64> index; //!< the same as a number; from 4.1.3 on
    std::optional<qint64> code;  //!< what kind of event
    QString severity;            //!< `normal`, `warning`, `error`, `alert`
    QDateTime time;              //!< UTC
    QString description;
    QString correlationId;           //!< of the request that caused it
    QString origin;                  //!< `oVirt`, or who sent it
    std::optional<qint64> customId;  //!< the sender's own; -1: none
    std::optional<qint64> floodRate; //!< seconds between two of the same
    Ref<User> user;
    Ref<Vm> vm;
    Ref<Host> host;
    Ref<Template> templateRef;
    Ref<Cluster> cluster;
    Ref<DataCenter> dataCenter;
    Ref<StorageDomain> storageDomain;

    bool operator==(const Event &) const = default;
};

template <>
struct Fields<Event> {
    static constexpr const char *element = "event";
    static constexpr const char *collection = "events";
    static constexpr const char *path = "/events";
    static constexpr FieldList list{
        Field{"@id", &Event::id},
        Field{"index", &Event::index},
        Field{"code", &Event::code},
        Field{"severity", &Event::severity, repeated},
        Field{"time", &Event::time},
        Field{"description", &Event::description},
        Field{"correlation_id", &Event::correlationId},
        Field{"origin", &Event::origin, repeated},
        Field{"custom_id", &Event::customId},
        Field{"flood_rate", &Event::floodRate},
        Field{"user", &Event::user},
        Field{"vm", &Event::vm},
        Field{"host", &Event::host},
        Field{"template", &Event::templateRef},
        Field{"cluster", &Event::cluster},
        Field{"data_center", &Event::dataCenter},
        Field{"storage_domain", &Event::storageDomain},
    };
};

} // namespace ovirt
