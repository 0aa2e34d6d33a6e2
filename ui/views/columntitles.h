// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/sortedby.h"

#include <QHash>
#include <QObject>
#include <QScopedValueRollback>

#include <optional>

class QTreeView;

namespace browser {

//! \brief What a person does with the titles of a view: order, places and widths of its columns.
//!
//! The order and the places are the model's; it only tells what somebody wants. The model gives the
//! key of each column as ColumnKeyRole of its title.
class ColumnTitles : public QObject {
    Q_OBJECT

public:
    //! \a view, which owns it, has its model already.
    ColumnTitles(QTreeView &view, int narrowest);

    [[nodiscard]] const SortedBy &sortedBy() const { return m_sortedBy; }
    //! Shows it.
    void setSortedBy(const SortedBy &sortedBy);
    //! The columns are others.
    void showSort();

    //! Points that a person gave each column, by key; the last one takes what is left.
    [[nodiscard]] const QHash<QString, int> &widths() const { return m_widths; }
    void setWidths(const QHash<QString, int> &widths) { m_widths = widths; }
    [[nodiscard]] std::optional<int> widthOf(int column) const;

    //! Whether fit() is under way.
    [[nodiscard]] bool isFitting() const { return m_isFitting; }
    //! Lets \a change give columns widths that nobody chose.
    template <typename Change>
    void fit(Change change)
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        change();
    }

    [[nodiscard]] QString keyOf(int column) const;
    //! The key of the column whose title is there; null: no title is.
    [[nodiscard]] QString keyAt(const QPoint &globalPosition) const;
    //! As a click on the column's title; \a adds: with Shift, to what is ordered by.
    void click(int column, bool adds);
    //! Behind how many columns another one has room, where nobody has to scroll to it.
    [[nodiscard]] int placeInSight() const;
    //! How wide the first one becomes where there is no room for all.
    void setFirstWhenScrolled(int width) { m_firstWhenScrolled = width; }
    //! Scrolls to the column with that \a key.
    void showColumn(const QString &key);

Q_SIGNALS:
    //! A person wants another order.
    void sortChosen(const browser::SortedBy &sortedBy);
    //! A person wants the columns in that order.
    void columnsMoved(const QStringList &keys);
    //! A person made one wider or narrower; the header is still in the middle of it.
    void widthChosen();
    //! A person wants the menu of the titles.
    void menuRequested(const QPoint &globalPosition);

private:
    void onResized(int column, int width);
    void onMoved();
    void tellMoved();

    QTreeView &m_view;
    SortedBy m_sortedBy;
    QHash<QString, int> m_widths;
    int m_firstWhenScrolled = 0; // as it is
    bool m_isFitting = false;
};

} // namespace browser
