// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace browser {

//! \brief Titles of columns that has the style's mark at each one that rows are ordered by, so that
//! all marks are of one shape; Qt's own has it at the first one only.
//!
//! The model gives the order as SortOrderRole of the title.
class SortedHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit SortedHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
};

} // namespace browser
