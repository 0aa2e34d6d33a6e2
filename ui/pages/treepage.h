// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/inventorytreemodel.h"
#include "ui/models/tablefeed.h"
#include "ui/pages/columnspage.h"

namespace browser {

class InventoryView;
class QueryFilter;
class RowsStack;

//! \brief The tree below its filter line.
//!
//! A VM stays when it or anything below it matches.
class TreePage : public ColumnsPage {
    Q_OBJECT

public:
    //! \a pool must outlive it.
    explicit TreePage(QThreadPool &pool, QWidget *parent = nullptr);

    [[nodiscard]] InventoryTreeModel &model() { return *m_model; }
    [[nodiscard]] InventoryView &tree() { return *m_view; }

    //! Another engine's picture, or none.
    void reset(const ovirt::Inventory &inventory, quint64 version);
    //! What changed, as the Inventory's apply() told it.
    void apply(
        const ovirt::Inventory &inventory, const ovirt::AppliedChange &applied, quint64 version);

    [[nodiscard]] QString view() const override;
    void setActive(bool isActive) override;
    void setInventory(const ovirt::Inventory &inventory, quint64 version) override;
    [[nodiscard]] PageRows rows(bool selectedOnly) const override;
    //! Of a group, all that it shows.
    [[nodiscard]] bool hasSelectedVm() const override;
    [[nodiscard]] QStringList selectedVms() const override;
    //! Of a group that is no object, what it counts and sums.
    [[nodiscard]] std::optional<ObjectDetails> currentDetails() const override;
    [[nodiscard]] QString currentGroup() const override;
    void showGroup(const QString &title) override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ColumnChoice> choices(const QStringList &shown) const override;
    [[nodiscard]] QStringList defaultColumns() const override;
    void setFilter(const QString &text) override;

protected:
    [[nodiscard]] QModelIndex indexOf(const ObjectKey &key) const override;
    void retranslate() override;
    bool showColumns(const QStringList &keys) override;
    SortedBy order(const SortedBy &sortedBy) override;
    void fitColumns() override;

private:
    void onQuery(const Query &query);
    void onAnswer(const TableAnswer &answer);
    void updateSummary();
    void showWantedGroup();
    [[nodiscard]] std::optional<Kind> kindSelected() const;
    [[nodiscard]] PageRows selectedItems(Kind kind) const;

    QueryFilter *m_filter;
    TableFeed *m_feed; // says which VMs match
    InventoryTreeModel *m_model;
    InventoryView *m_view;
    RowsStack *m_stack;
    QString m_wantedGroup; // until it comes, or a person chooses something
    bool m_isActive = false;
    bool m_isNewQuery = false; // whose answer is not here yet
};

} // namespace browser
