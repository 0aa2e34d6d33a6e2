// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tablepage.h"

#include "sdk/inventory/access.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/queryfilter.h"
#include "ui/pages/rowsstack.h"
#include "ui/views/currentinsight.h"
#include "ui/views/rowselection.h"
#include "ui/views/tableview.h"

namespace browser {

TablePage::TablePage(Kind kind, QThreadPool &pool, QWidget *parent)
    : ColumnsPage(parent)
    , m_filter(new QueryFilter(kind, &bar(), this))
    , m_feed(new TableFeed(kind, pool, this))
    , m_model(new TableModel(kind, this))
    , m_view(new TableView(m_model))
    , m_stack(new RowsStack(m_view, kind))
{
    makeLayout(m_view, m_stack);
    connect(m_stack, &RowsStack::clearFilterRequested, this, [this] {
        setFilter({});
        Q_EMIT stateChanged();
    });
    connect(m_stack, &RowsStack::retryRequested, this, &ViewPage::retryRequested);
    connectParts();
    connectTitles(m_view->titles());
    retranslate();
}

void TablePage::connectParts()
{
    connect(m_filter, &QueryFilter::queryChanged, this, &TablePage::onQuery);
    connect(m_filter, &QueryFilter::textChanged, this, &ViewPage::stateChanged);
    connect(m_filter, &QueryFilter::misunderstood, this, &TablePage::updateSummary);
    connect(m_filter, &QueryFilter::misunderstood, this, &ViewPage::settled);
    connect(m_feed, &TableFeed::answered, this, &TablePage::onAnswer);
    connect(m_view, &TableView::currentObjectChanged, this, &ViewPage::currentObjectChanged);
    connect(m_view, &TableView::selectedObjectsChanged, this, &ViewPage::selectedObjectsChanged);
    connect(m_view, &TableView::menuRequested, this, &ViewPage::menuRequested);
}

QString TablePage::view() const
{
    return QString::fromLatin1(infoOf(kind()).key);
}

void TablePage::setActive(bool isActive)
{
    m_feed->setActive(isActive);
    m_feed->setExpecting(isActive);
    if (isActive)
        updateSummary();
}

void TablePage::setInventory(const ovirt::Inventory &inventory, quint64 version)
{
    m_feed->setInventory(inventory, version);
    const bool isNews = m_latest.completeness() != inventory.completeness();
    m_latest = inventory;
    m_latestVersion = version;
    if (isNews && isVisible())
        updateSummary();
}

// --- Rows

void TablePage::onQuery(const Query &query)
{
    m_feed->setQuery(query);
    m_view->setWords(m_filter->words());
}

void TablePage::onAnswer(const TableAnswer &answer)
{
    m_filter->setFacts(answer.inventory, answer.version, answer.objects);
    settle([&] {
        const CurrentInSight kept(*m_view);
        m_model->show(answer);
    });
    showWanted();
    updateSummary();
    Q_EMIT settled();
}

void TablePage::updateSummary()
{
    const QLocale locale;
    const qsizetype all = m_model->shown().objects.size();
    const qsizetype shown = m_model->rowCount();
    const QString what = translatedTitle(infoOf(kind()).title);
    ListState state = listStateOf(m_latest, kind(), all);
    if (all == 0 && state.is == ListState::Is::Told && m_feed->isAsking())
        state.is = ListState::Is::Coming; // the answer is
    m_stack->setFound(shown, all, m_filter->filter(shown == 0), state);
    const QString summary = shown == all
        //: how many rows there are, and of what: "1,204 VMs"
        ? tr("%1 %2").arg(locale.toString(all), what)
        //: how many rows match the filter: "12 of 1,204 VMs"
        : tr("%1 of %2 %3").arg(locale.toString(shown), locale.toString(all), what);
    const QString most = locale.toString(mostCounted(all));
    bar().setWidestSummary(tr("%1 of %2 %3").arg(most, most, what));
    const bool isCounted = all > 0 || state.is == ListState::Is::Told;
    QStringList parts = isCounted ? QStringList{summary} : QStringList();
    parts.append(remark(state));
    if (kind() == Kind::Vm)
        parts.append(remarkOnVms(m_latest));
    parts.removeAll(QString());
    bar().setSummary(parts.join(QStringLiteral(" · ")));
}

// What is less than it should be.
QString TablePage::remark(const ListState &state) const
{
    if (state.is == ListState::Is::Failed)
        return tr("not all could be loaded");
    if (state.is == ListState::Is::Kept) //: beside how many rows there are, some of them old
        return tr("not all refreshed");
    if (kind() == Kind::Vm && !m_filter->query().isEmpty())
        return remarkOnFound(m_latest);
    if (kind() == Kind::Permission && ovirt::failureOfGrants(m_latest))
        return tr("not everything that users and groups hold could be read");
    return {};
}

QModelIndex TablePage::indexOf(const ObjectKey &key) const
{
    return m_model->index(m_model->rowOf(key), 0);
}

PageRows TablePage::rows(bool selectedOnly) const
{
    const TableAnswer &shown = m_model->shown();
    QList<int> order = shown.order;
    if (selectedOnly) {
        order.clear();
        for (const QModelIndex &row : selectedRowsOf(*m_view))
            order.append(shown.order.at(row.row()));
    }
    // Of the same facts, the latest also knows how complete they are.
    const bool isLatest = shown.version == m_latestVersion;
    return {
        kind(), isLatest ? m_latest : shown.inventory, shown.objects, order, m_model->columns()};
}

// --- What a person chose

QStringList TablePage::columns() const
{
    QStringList keys;
    for (const AnyColumn &column : m_model->columns())
        keys.append(column.key());
    return keys;
}

QStringList TablePage::defaultColumns() const
{
    return defaultColumnsOf(kind());
}

QList<ColumnChoice> TablePage::choices(const QStringList &shown) const
{
    return choicesOf(anyColumnsOf(kind()), shown);
}

bool TablePage::showColumns(const QStringList &keys)
{
    QList<AnyColumn> columns;
    for (const QString &key : keys) {
        if (const std::optional<AnyColumn> column = anyColumn(kind(), key))
            columns.append(*column);
    }
    if (columns.isEmpty())
        return false;
    m_model->setColumns(columns);
    m_feed->setSearched(columns + alsoSearchedOf(kind()));
    return true;
}

SortedBy TablePage::order(const SortedBy &sortedBy)
{
    const QList<AnyColumn> &all = anyColumnsOf(kind());
    QList<SortColumn> sort;
    QStringList known;
    for (qsizetype place = 0; place < sortedBy.keys().size(); ++place) {
        const std::optional<AnyColumn> column = anyColumn(kind(), sortedBy.columnAt(place));
        if (!column)
            continue;
        sort.append({int(all.indexOf(*column)), sortedBy.orderAt(place)});
        known.append(sortedBy.keys().at(place));
    }
    m_model->setSortedBy(SortedBy(known));
    m_feed->setSort(sort);
    return SortedBy(known);
}

void TablePage::fitColumns()
{
    m_view->fitColumns();
}

void TablePage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void TablePage::retranslate()
{
    m_view->setAccessibleName(translatedTitle(infoOf(kind()).title));
    m_filter->retranslate();
    m_model->retranslate();
    updateSummary();
}

} // namespace browser
