// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/liststate.h"
#include "ui/models/tablefeed.h"
#include "ui/pages/viewpage.h"

namespace browser {

class QueryFilter;
class RowsStack;
class TableModel;
class TableView;

//! The table of one kind, below its filter line.
class TablePage : public ViewPage {
    Q_OBJECT

public:
    //! \a pool must outlive it.
    TablePage(Kind kind, QThreadPool &pool, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_feed->kind(); }
    [[nodiscard]] QStringList columns() const;
    //! Empty: those that stand there as long as nobody chose.
    void setColumns(const QStringList &keys);

    //! As setColumns(); a person did.
    void chooseColumns(const QStringList &keys);
    //! Columns, widths and order are as nobody had chosen any.
    void resetColumns() override;

    [[nodiscard]] QString view() const override;
    void setActive(bool isActive) override;
    void setInventory(const ovirt::Inventory &inventory, quint64 version) override;
    [[nodiscard]] ObjectKey currentObject() const override;
    bool showObject(const ObjectKey &key) override;
    [[nodiscard]] PageRows rows(bool selectedOnly) const override;
    void setFilter(const QString &text) override;
    void restore(const ViewState &state) override;
    [[nodiscard]] ViewState state() const override;

protected:
    void retranslate() override;

private:
    void connectParts();
    void onAnswer(const TableAnswer &answer);
    void onQuery(const Query &query);
    void setSort(const QStringList &keys);
    void updateSummary();
    [[nodiscard]] QString remark(const ListState &state) const;

    QueryFilter *m_filter;
    TableFeed *m_feed;
    TableModel *m_model;
    TableView *m_view;
    RowsStack *m_stack;
    ovirt::Inventory m_latest; // its completeness may be newer than what is shown
    QStringList m_chosen;      // columns; empty: nobody chose
    ObjectKey m_wanted;        // to be shown once it is there
};

} // namespace browser
