// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/requestspage.h"

#include "ui/columns/tooltip.h"
#include "ui/models/requestcolumns.h"
#include "ui/models/requestsfeed.h"
#include "ui/models/requestsmodel.h"
#include "ui/models/rowdetails.h"
#include "ui/models/sidebarmodel.h"
#include "ui/pages/requestsdelegate.h"
#include "ui/pages/rowsstack.h"
#include "ui/views/filterbar.h"
#include "ui/views/menuplace.h"

#include <QAction>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace browser {

// The error is seen in a window of the usual width.
constexpr int widestColumn = 240;
constexpr int widestError = 280;

RequestsPage::RequestsPage(QWidget *parent)
    : ViewPage(parent)
    , m_model(new RequestsModel(this))
    , m_view(new QTreeView)
    , m_stack(new RowsStack(m_view, QT_TRANSLATE_NOOP("columns", "Requests"), IconName::Requests))
    , m_earlier(new QCheckBox)
{
    makeView();
    makeLayout(m_view, m_stack);
    connect(m_stack, &RowsStack::clearFilterRequested, this, [this] {
        setFilter({});
        Q_EMIT stateChanged();
    });
    m_earlier->setObjectName(QStringLiteral("earlierCheckBox"));
    bar().addControl(m_earlier);
    connect(&bar(), &FilterBar::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        onUpdated();
        Q_EMIT stateChanged();
    });
    connect(m_earlier, &QCheckBox::toggled, this, &RequestsPage::setEarlierShown);
    connectView();
    retranslate();
}

void RequestsPage::makeView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RequestsDelegate(m_view));
    m_view->setAllColumnsShowFocus(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
}

void RequestsPage::connectView()
{
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const bool isOutOfSight = !m_view->viewport()->rect().contains(at);
        if (isOutOfSight && m_view->currentIndex().isValid()) // asked for with a key
            Q_EMIT menuRequested(menuPlaceBelowRow(*m_view));
        else if (m_view->indexAt(at).isValid())
            Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view->header(), &QHeaderView::sectionResized, this, [this](int column, int, int to) {
        const bool isLast = column + 1 == m_model->columnCount(); // it takes what is left
        if (!m_isFitting && !isLast)
            m_widths.insert(keyOf(column), to);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ViewPage::selectedObjectsChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ViewPage::currentObjectChanged);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT objectRequested(index.data(ObjectRole).value<ObjectKey>());
    });
}

void RequestsPage::setEarlierShown(bool areShown)
{
    m_model->setEarlierShown(areShown);
    onUpdated();
    Q_EMIT stateChanged();
}

void RequestsPage::setSession(EngineSession *session)
{
    delete std::exchange(m_feed, nullptr);
    m_model->setRequests({});
    if (session) {
        m_feed = new RequestsFeed(*session, *m_model, this);
        connect(m_feed, &RequestsFeed::updated, this, &RequestsPage::onUpdated);
        connect(m_feed, &RequestsFeed::outdated, this, &RequestsPage::counted);
        m_feed->setActive(m_isActive);
    }
    onUpdated();
}

void RequestsPage::setRetryAction(QAction *retry)
{
    m_retry = retry;
    bar().addButton(retry);
}

qsizetype RequestsPage::count() const
{
    return m_feed && m_feed->isKnown() ? m_model->count() : -1;
}

void RequestsPage::onUpdated()
{
    const qsizetype all = m_model->count();
    bar().setSummary(
        requestCounts(m_model->requests(), m_model->isEarlierShown(), m_model->rowCount()));
    if (all > 0) // of no requests there is nothing to say
        m_stack->setFound(m_model->rowCount(), all, {bar().text()});
    fitColumns();
    settle([this] { Q_EMIT currentObjectChanged(); }); // the present row may say something else
    Q_EMIT counted();
    Q_EMIT settled();
}

void RequestsPage::restore(const ViewState &state)
{
    ViewPage::restore(state);
    m_widths = state.widths;
    m_earlier->setChecked(state.earlier);
    const QString sort = state.sort.value(0);
    const bool isDescending = sort.startsWith(QLatin1Char('-'));
    const QByteArray key = sort.sliced(isDescending ? 1 : 0).toLatin1();
    m_view->sortByColumn(
        requestColumn(QLatin1String(key)), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

ViewState RequestsPage::state() const
{
    ViewState state = ViewPage::state();
    state.widths = m_widths;
    state.earlier = m_earlier->isChecked();
    const int column = m_view->header()->sortIndicatorSection();
    const bool isDescending = m_view->header()->sortIndicatorOrder() == Qt::DescendingOrder;
    if (column >= 0 && column < m_model->columnCount())
        state.sort = {(isDescending ? QStringLiteral("-") : QString()) + keyOf(column)};
    return state;
}

QString RequestsPage::keyOf(int column)
{
    return QString::fromLatin1(requestColumns()[size_t(column)].key);
}

// When there is something to see, and once more when there is an error to be read.
void RequestsPage::fitColumns()
{
    const bool hasFailures = m_model->requests().failed > 0;
    if (m_model->rowCount() == 0 || (m_isFitted && (m_isFittedToFailures || !hasFailures)))
        return;
    m_isFitted = true;
    m_isFittedToFailures = hasFailures;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (const int width = m_widths.value(keyOf(column), -1); width >= 0) {
            m_view->setColumnWidth(column, width);
            continue;
        }
        const bool isError = column == requestColumn(QLatin1String("error"));
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(
            column, qMin(m_view->columnWidth(column), isError ? widestError : widestColumn));
    }
}

void RequestsPage::showFirst()
{
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->scrollToTop();
}

QString RequestsPage::view() const
{
    return QString::fromLatin1(SidebarModel::requestsView);
}

void RequestsPage::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_feed)
        m_feed->setActive(isActive);
    Q_EMIT counted();
}

// Requests are not in an inventory.
void RequestsPage::setInventory(const ovirt::Inventory &, quint64) { }

// An object may have many requests, and none of them is it.
QModelIndex RequestsPage::indexOf(const ObjectKey &) const
{
    return {};
}

QList<QAction *> RequestsPage::menuActions() const
{
    return m_retry ? QList{m_retry} : QList<QAction *>();
}

std::optional<ObjectDetails> RequestsPage::currentDetails() const
{
    const QModelIndex row = m_view->currentIndex().siblingAtColumn(0);
    if (!row.isValid())
        return {};
    return detailsOfRow(row, tr("Request"), row.data().toString());
}

PageRows RequestsPage::rows(bool) const
{
    return {};
}

void RequestsPage::setFilter(const QString &text)
{
    bar().setText(text);
    m_model->setFilter(text);
    onUpdated();
}

void RequestsPage::retranslate()
{
    m_view->setAccessibleName(tr("Requests"));
    m_earlier->setText(tr("Ea&rlier refreshes too"));
    m_earlier->setToolTip(asToolTip(tr(
        "Without it the list shows the last refresh, and what is missing since an earlier one")));
    bar().setPlaceholder(tr("Filter: words of what was asked for, the state or the error"));
    if (m_feed)
        m_feed->retranslate();
    else
        m_model->retranslate();
}

} // namespace browser
