// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report.h"

#include <QMetaType>

namespace browser {

//! What a person wants of a report.
struct ExportChoice {
    enum class Format { Html, Csv, Json };

    Format format = Format::Html;
    Sheet sheet = Sheet::Vms; //!< of a CSV file, which holds one kind
    QString file;             //!< absolute
};

//! The suffix of a file of that \a format, without the point.
[[nodiscard]] inline QString suffixOf(ExportChoice::Format format)
{
    switch (format) {
    case ExportChoice::Format::Html:
        return QStringLiteral("html");
    case ExportChoice::Format::Csv:
        return QStringLiteral("csv");
    case ExportChoice::Format::Json:
        return QStringLiteral("json");
    }
    return {};
}

} // namespace browser
