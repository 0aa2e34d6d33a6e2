// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/fitteddialog.h"

#include <QLayout>

namespace browser {

void FittedDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_isFitted)
        return;
    m_isFitted = true;
    layout()->activate();
    const int width = layout()->totalSizeHint().width();
    resize(width, layout()->totalHeightForWidth(width));
}

void FittedDialog::fitHeight()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

} // namespace browser
