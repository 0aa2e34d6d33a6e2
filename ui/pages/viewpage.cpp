// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewpage.h"

#include "ui/models/itemroles.h"
#include "ui/views/filterbar.h"
#include "ui/views/rowscopy.h"
#include "ui/views/rowselection.h"

#include <QEvent>
#include <QMimeData>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace browser {

ViewPage::ViewPage(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(this))
{
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
    setFocusProxy(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(body, 1);
}

// Rows beside each other are of one kind, so the first of a range tells what the others are.
bool ViewPage::hasSelectedObject() const
{
    const QItemSelection selection = m_rows->selectionModel()->selection();
    return std::any_of(selection.begin(), selection.end(), [](const QItemSelectionRange &range) {
        return !range.topLeft().data(ObjectRole).value<ObjectKey>().isNull();
    });
}

bool ViewPage::hasSelectedVm() const
{
    for (const QItemSelectionRange &range : m_rows->selectionModel()->selection()) {
        const ObjectKey first = range.topLeft().data(ObjectRole).value<ObjectKey>();
        if (first.isNull() || !isAtVm(first.kind))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = range.model()->index(row, 0, range.parent());
            if (!index.data(ObjectRole).value<ObjectKey>().vm().isEmpty())
                return true;
        }
    }
    return false;
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

void ViewPage::focusRows()
{
    m_rows->setFocus();
    chooseFirstRow();
}

// The first VM, not the group that it is in.
void ViewPage::chooseFirstRow()
{
    const QAbstractItemModel *model = m_rows->model();
    QModelIndex first = model->index(0, 0);
    if (m_rows->currentIndex().isValid() || !first.isValid())
        return;
    if (m_rows->isExpanded(first) && model->rowCount(first) > 0)
        first = model->index(0, 0, first);
    m_rows->setCurrentIndex(first);
    m_rows->scrollToTop();
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
