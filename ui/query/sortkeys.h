// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/queryerror.h"
#include "ui/query/queryfield.h"

#include <QList>

#include <optional>

namespace browser {

//! One column of an order by several.
struct SortColumn {
    int field = 0; //!< its number in the QueryFields
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortColumn &) const = default;
};

struct ParsedSort {
    QList<SortColumn> columns; //!< the first decides first; empty where there is an error
    std::optional<QueryError> error;
};

//! \brief Parses `name,-memory`: names as in a query; `-` before one: the greatest first.
//! By `age` the youngest comes first. Empty text: no columns.
[[nodiscard]] ParsedSort parseSort(const QString &text, const QueryFields &fields);

} // namespace browser
