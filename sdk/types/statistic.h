// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>

#include <optional>

namespace ovirt {

struct Disk;
struct Host;
struct HostNic;
struct Nic;
struct Vm;

//! \brief One of the values of a Statistic: a number or a text.
struct OVIRT_EXPORT StatisticValue {
    std::optional<double> datum; //!< exact up to 2^53
    QString detail;

    bool operator==(const StatisticValue &) const = default;
};

//! \brief Something that was measured on a VM, a host, a disk or a NIC.
//!
//! A history is newest first, in steps of 30 s.
struct OVIRT_EXPORT Statistic {
    QString id;
    QString name; //!< `memory.used`, `cpu.current.total`, …
    QString description;
    QString kind;                 //!< `gauge`: now; `counter`: since the start
    QString type;                 //!< `integer`, `decimal`, `string`
    QString unit;                 //!< `bytes`, `percent`, `seconds`, `bytes_per_second`, …
    QList<StatisticValue> values; //!< empty: not measured
    Ref<Vm> vm;
    Ref<Host> host;
    Ref<Disk> disk;
    Ref<Nic> nic;
    Ref<HostNic> hostNic;

    bool operator==(const Statistic &) const = default;
};

template <>
struct Fields<StatisticValue> {
    static constexpr const char *element = "value";
    static constexpr const char *collection = "values";
    static constexpr FieldList list{
        Field{"datum", &StatisticValue::datum},
        Field{"detail", &StatisticValue::detail},
    };
};

template <>
struct Fields<Statistic> {
    static constexpr const char *element = "statistic";
    static constexpr const char *collection = "statistics";
    static constexpr FieldList list{
        Field{"@id", &Statistic::id},
        Field{"name", &Statistic::name, repeated},
        Field{"description", &Statistic::description, repeated},
        Field{"kind", &Statistic::kind, repeated},
        Field{"type", &Statistic::type, repeated},
        Field{"unit", &Statistic::unit, repeated},
        Field{"values/value", &Statistic::values},
        Field{"vm", &Statistic::vm},
        Field{"host", &Statistic::host},
        Field{"disk", &Statistic::disk},
        Field{"nic", &Statistic::nic},
        Field{"host_nic", &Statistic::hostNic},
    };
};

} // namespace ovirt
