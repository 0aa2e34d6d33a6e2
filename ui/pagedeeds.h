// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace browser {

class ViewPage;

//! Something that can be done with the page that is open.
struct PageDeed {
    QString title; //!< plain text
    std::function<void()> run;
    bool isEnabled = true;
};

//! \brief What stands in no menu of the window: orders of the rows, what its filter line can do,
//! and what the menu of its current row has for itself.
//!
//! Of the moment: \a page must outlive them, and have the same columns.
[[nodiscard]] QList<PageDeed> deedsOf(ViewPage &page);

} // namespace browser
