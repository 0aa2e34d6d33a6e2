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

} // namespace browser
