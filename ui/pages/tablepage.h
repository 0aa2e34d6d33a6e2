// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/liststate.h"
#include "ui/models/tablefeed.h"
#include "ui/pages/columnspage.h"

namespace browser {

class QueryFilter;
class RowsStack;
class TableModel;
class TableView;

//! The table of one kind, below its filter line.
class TablePage : public ColumnsPage {
    Q_OBJECT

public:
    //! \a pool must outlive it.
    TablePage(Kind kind, QThreadPool &pool, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_feed->kind(); }
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ColumnChoice> choices(const QStringList &shown) const override;
    [[nodiscard]] QStringList defaultColumns() const override;

    [[nodiscard]] QString view() const override;
    void setActive(bool isActive) override;
    void setInventory(const ovirt::Inventory &inventory, quint64 version) override;
    [[nodiscard]] PageRows rows(bool selectedOnly) const override;
    void setFilter(const QString &text) override;

protected:
    [[nodiscard]] QModelIndex indexOf(const ObjectKey &key) const override;
    void retranslate() override;
    bool showColumns(const QStringList &keys) override;
    SortedBy order(const SortedBy &sortedBy) override;
    void fitColumns() override;

private:
    void connectParts();
    void onAnswer(const TableAnswer &answer);
    void onQuery(const Query &query);
    void updateSummary();
    [[nodiscard]] QString remark(const ListState &state) const;

    QueryFilter *m_filter;
    TableFeed *m_feed;
    TableModel *m_model;
    TableView *m_view;
    RowsStack *m_stack;
    ovirt::Inventory m_latest; // its completeness may be newer than what is shown
    quint64 m_latestVersion = 0;
};

} // namespace browser
