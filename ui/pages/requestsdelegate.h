// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/tabledelegate.h"

namespace browser {

//! \brief The cells of the table of requests.
//!
//! What is too long for its cell is cut at its end; a path in the middle, since its end says what
//! was asked.
class RequestsDelegate : public TableDelegate {
    Q_OBJECT

public:
    explicit RequestsDelegate(QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace browser
