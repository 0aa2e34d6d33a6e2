// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>

#include <optional>

namespace ovirt {

struct Host;
struct Job;

//! A part of a Job.
struct OVIRT_EXPORT Step {
    QString id;
    QString description;
    QString type;                 //!< `validating`, `executing`, `finalizing`, …
    std::optional<qint64> number; //!< its place among its siblings
    QString status;
    std::optional<qint64> progress; //!< per cent; nullopt: cannot be told
    QDateTime startTime;            //!< UTC
    QDateTime endTime;              //!< UTC; invalid: under way
    std::optional<bool> external;
    QString externalType;
    Ref<Job> job;
    Ref<Step> parentStep; //!< null: directly below the job
    Ref<Host> executionHost;

    bool operator==(const Step &) const = default;
};

template <>
struct Fields<Step> {
    static constexpr const char *element = "step";
    static constexpr const char *collection = "steps";
    static constexpr FieldList list{
        Field{"@id", &Step::id, repeated},
        Field{"description", &Step::description},
        Field{"type", &Step::type, repeated},
        Field{"number", &Step::number},
        Field{"status", &Step::status, repeated},
        Field{"progress", &Step::progress},
        Field{"start_time", &Step::startTime},
        Field{"end_time", &Step::endTime},
        Field{"external", &Step::external},
        Field{"external_type", &Step::externalType, repeated},
        Field{"job", &Step::job},
        Field{"parent_step", &Step::parentStep},
        Field{"execution_host", &Step::executionHost},
    };
};

} // namespace ovirt
