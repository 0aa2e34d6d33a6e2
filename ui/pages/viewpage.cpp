// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewpage.h"

#include "ui/models/itemroles.h"
#include "ui/views/filterbar.h"
#include "ui/views/rowscopy.h"
#include "ui/views/rowselection.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace browser {

ViewPage::ViewPage(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(this))
{
    connect(this, &ViewPage::currentObjectChanged, this, [this] {
        if (m_isSettling)
            return;
        m_wanted = {}; // a person chose another one
        m_wantedToo.clear();
    });
    connect(m_bar, &FilterBar::leaveRequested, this, &ViewPage::focusRows);
    connect(m_bar, &FilterBar::savedFiltersChanged, this, [this](const auto &saved) {
        m_saved = saved;
        Q_EMIT stateChanged();
    });
}

void ViewPage::makeLayout(QTreeView *rows, QWidget *body)
{
    m_rows = rows;
    m_rows->setObjectName(view() + QStringLiteral("View"));
    m_bar->setObjectName(view() + QStringLiteral("Filter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(body, 1);
}

template <typename Wanted>
bool ViewPage::hasSelected(Wanted isWanted) const
{
    for (const QItemSelectionRange &range : m_rows->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = range.model()->index(row, 0, range.parent());
            if (isWanted(index.data(ObjectRole).value<ObjectKey>()))
                return true;
        }
    }
    return false;
}

QList<ObjectKey> ViewPage::selectedObjects() const
{
    QList<ObjectKey> objects;
    QSet<ObjectKey> known;
    for (const QModelIndex &row : selectedRowsOf(*m_rows)) {
        const ObjectKey key = row.data(ObjectRole).value<ObjectKey>();
        if (!key.isNull() && !known.contains(key))
            objects.append(key);
        known.insert(key);
    }
    return objects;
}

bool ViewPage::hasSelectedObject() const
{
    return hasSelected([](const ObjectKey &key) { return !key.isNull(); });
}

bool ViewPage::hasSelectedVm() const
{
    return hasSelected([](const ObjectKey &key) { return !key.vm().isEmpty(); });
}

bool ViewPage::hasSelectedRow() const
{
    return m_rows->selectionModel()->hasSelection();
}

QStringList ViewPage::selectedVms() const
{
    QStringList ids;
    QSet<QString> known;
    for (const ObjectKey &key : selectedObjects()) {
        const QString &id = key.vm();
        if (!id.isEmpty() && !known.contains(id))
            ids.append(id);
        known.insert(id);
    }
    return ids;
}

ObjectKey ViewPage::currentObject() const
{
    return m_rows->currentIndex().siblingAtColumn(0).data(ObjectRole).value<ObjectKey>();
}

bool ViewPage::showObjects(const ObjectKey &key, const QList<ObjectKey> &others)
{
    m_wanted = key;
    m_wantedToo = others;
    return showWanted();
}

RowState ViewPage::currentState() const
{
    return m_rows->currentIndex().siblingAtColumn(0).data(StateRole).value<RowState>();
}

// What is not there yet may come later.
bool ViewPage::showWanted()
{
    const QModelIndex index = m_wanted.isNull() ? QModelIndex() : indexOf(m_wanted);
    if (index.isValid()) {
        const QList<ObjectKey> others = m_wantedToo;
        m_rows->setCurrentIndex(index);
        m_rows->scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_wanted = {};
        m_wantedToo = others;
    }
    if (m_wanted.isNull() && !m_wantedToo.isEmpty())
        selectWanted();
    return index.isValid();
}

void ViewPage::selectWanted()
{
    QModelIndexList rows;
    m_wantedToo.removeIf([&](const ObjectKey &key) {
        const QModelIndex row = indexOf(key);
        if (row.isValid())
            rows.append(row);
        return row.isValid();
    });
    m_rows->selectionModel()->select(selectionOf(rows), QItemSelectionModel::Select);
}

QMimeData *ViewPage::copyOfRows() const
{
    const QModelIndexList rows = selectedRowsOf(*m_rows);
    return rows.isEmpty() ? nullptr : tableOf(*m_rows, rows);
}

QString ViewPage::currentText() const
{
    return m_rows->currentIndex().data().toString();
}

QString ViewPage::filter() const
{
    return m_bar->text();
}

void ViewPage::focusFilter()
{
    m_bar->setFocus();
}

bool ViewPage::showFilterHelp()
{
    return m_bar->isAncestorOf(QApplication::focusWidget()) && m_bar->showHelp();
}

void ViewPage::openFilterHelp()
{
    m_bar->showHelp();
}

bool ViewPage::hasFilterHelp() const
{
    return m_bar->hasHelp();
}

bool ViewPage::canSaveFilter() const
{
    return m_bar->canSave();
}

void ViewPage::saveFilter()
{
    m_bar->askForName();
}

void ViewPage::focusRows()
{
    m_rows->setFocus();
    ensureCurrentRow();
}

bool ViewPage::hasCurrentRow() const
{
    return m_rows->currentIndex().isValid();
}

// The first VM, not the group that it is in.
bool ViewPage::ensureCurrentRow()
{
    const QAbstractItemModel *model = m_rows->model();
    QModelIndex first = model->index(0, 0);
    if (hasCurrentRow() || !first.isValid())
        return hasCurrentRow();
    if (m_rows->isExpanded(first) && model->rowCount(first) > 0)
        first = model->index(0, 0, first);
    settle([&] { m_rows->setCurrentIndex(first); });
    m_rows->scrollToTop();
    return true;
}

QList<ViewPage::ShownColumn> ViewPage::shownColumns() const
{
    const QHeaderView *header = m_rows->header();
    QList<ShownColumn> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int number = header->logicalIndex(visual);
        columns.append({number, m_rows->model()->headerData(number, Qt::Horizontal).toString()});
    }
    return columns;
}

void ViewPage::sortBy(int column)
{
    QHeaderView *header = m_rows->header();
    const bool turns = header->sortIndicatorSection() == column
        && header->sortIndicatorOrder() == Qt::AscendingOrder;
    header->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ViewPage::restore(const ViewState &state)
{
    m_saved = state.saved;
    m_bar->setSavedFilters(m_saved);
    setFilter(state.filter);
}

ViewState ViewPage::state() const
{
    ViewState state;
    state.filter = m_bar->text();
    state.saved = m_saved;
    return state;
}

void ViewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace browser
