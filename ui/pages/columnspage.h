// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/columnchoice.h"
#include "ui/models/sortedby.h"
#include "ui/pages/viewpage.h"

namespace browser {

class ColumnTitles;

//! A page whose columns, their widths and the order of the rows a person chooses, and finds again.
class ColumnsPage : public ViewPage {
    Q_OBJECT

public:
    //! The keys of those that are shown, in their order.
    [[nodiscard]] virtual QStringList columns() const = 0;
    //! Every column, those with the keys \a shown first.
    [[nodiscard]] virtual QList<ColumnChoice> choices(const QStringList &shown) const = 0;
    //! Those that are shown as long as nobody chose.
    [[nodiscard]] virtual QStringList defaultColumns() const = 0;

    //! Behind how many of these a new one is in sight, with what names the rows.
    [[nodiscard]] int placeOfNew() const;
    //! The column whose title is there, unless it is the one that names the rows; null: none is.
    [[nodiscard]] QString hideableAt(const QPoint &globalPosition) const;
    //! A person wants all but this one.
    void hideColumn(const QString &key);
    //! A person wants these.
    void chooseColumns(const QStringList &keys);
    void resetColumns() override;
    void sortBy(int column) override;
    //! As a click with Shift does: after what the rows are ordered by.
    void sortAlsoBy(int column);
    void restore(const ViewState &state) override;
    [[nodiscard]] ViewState state() const override;

protected:
    using ViewPage::ViewPage;

    //! Listens to \a titles, which the page owns, and shows what nobody chose; called once, by
    //! whoever is being made.
    void connectTitles(ColumnTitles &titles);
    //! Shows those that there are of \a keys. False: there are none.
    virtual bool showColumns(const QStringList &keys) = 0;
    //! Orders the rows by what there is of \a sortedBy, and returns that.
    virtual SortedBy order(const SortedBy &sortedBy) = 0;
    virtual void fitColumns() = 0;

    //! Of VMs that a filter looks through: of how many it does not know everything; null: none.
    [[nodiscard]] static QString remarkOnFound(const ovirt::Inventory &inventory);
    //! How many VMs there are, where not all were listed; null: they were.
    [[nodiscard]] static QString remarkOnVms(const ovirt::Inventory &inventory);

private:
    void setColumns(const QStringList &keys);
    void setSortedBy(const SortedBy &sortedBy);

    ColumnTitles *m_titles = nullptr; // from connectTitles() on
    QStringList m_chosen;             // columns; empty: nobody chose
};

} // namespace browser
