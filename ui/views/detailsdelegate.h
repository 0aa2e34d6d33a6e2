// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace browser {

//! Lines of a DetailsModel: labels stand back, what leads somewhere looks like it.
class DetailsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

//! Whether the cell at \a index names the object or the rows that its line leads to.
[[nodiscard]] bool looksLikeLink(const QModelIndex &index);

} // namespace browser
