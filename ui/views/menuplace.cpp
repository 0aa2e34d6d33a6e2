// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/menuplace.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

namespace browser {

// Qt gives the place within the rows as if it were one within the view, header and all.
QPoint menuPlace(QAbstractItemView &view, const QContextMenuEvent &event)
{
    return event.reason() == QContextMenuEvent::Keyboard ? menuPlaceBelowRow(view)
                                                         : event.globalPos();
}

QPoint menuPlaceBelowRow(QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    view.scrollTo(current);
    const QRect row = view.visualRect(current).intersected(view.viewport()->rect());
    return view.viewport()->mapToGlobal(row.bottomLeft());
}

} // namespace browser
