// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/column.h"

#include <QList>
#include <QString>

namespace browser {

//! What a query may name.
struct QueryField {
    QString key;   //!< `status`, `memory`; of related objects relation, point, key: `nic.mac`
    QString title; //!< translated, for what completion tells of it
    Format format = Format::Text;
};
using QueryFields = QList<QueryField>;

} // namespace browser
