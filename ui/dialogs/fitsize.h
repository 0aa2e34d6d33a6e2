// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLayout>

namespace browser {

//! Makes \a dialog high enough for a sentence that has come and wraps; it never shrinks.
inline void fitHeight(QDialog *dialog)
{
    dialog->layout()->activate();
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    if (needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

//! The size to open \a dialog with: as wide as it asks for, as high as its sentences then need.
//! Qt's own guess leaves gaps, since it does not know how wide they may be.
inline void fitSize(QDialog *dialog)
{
    dialog->layout()->activate();
    const int width = dialog->layout()->totalSizeHint().width();
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
}

} // namespace browser
