// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace browser {

//! The filter language on one page, below the button that was pressed; Escape closes it.
class FilterHelp : public QFrame {
    Q_OBJECT

public:
    //! Lines of an example, a tabulator, and what it finds.
    FilterHelp(const QString &lines, QWidget *parent);

    void popUpBelow(const QWidget *button);
};

} // namespace browser
