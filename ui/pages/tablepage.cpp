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
    : ViewPage(parent)
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
    setColumns({});
    setSort({});
    retranslate();
}

void TablePage::connectParts()
{
    connect(m_filter, &QueryFilter::queryChanged, this, &TablePage::onQuery);
    connect(m_filter, &QueryFilter::textChanged, this, &ViewPage::stateChanged);
    connect(m_filter, &QueryFilter::misunderstood, this, &TablePage::updateSummary);
    connect(m_filter, &QueryFilter::misunderstood, this, &ViewPage::settled);
    connect(m_feed, &TableFeed::answered, this, &TablePage::onAnswer);
    connect(m_view, &TableView::sortChosen, this, [this](const QStringList &keys) {
        setSort(keys);
        Q_EMIT stateChanged();
    });
    connect(
        m_view, &TableView::columnsMoved, this,
        [this](const QStringList &keys) {
            setColumns(keys);
            Q_EMIT stateChanged();
        },
        Qt::QueuedConnection); // the header is still in the middle of its own move
    connect(m_view, &TableView::currentObjectChanged, this, &ViewPage::currentObjectChanged);
    connect(m_view, &TableView::selectedObjectsChanged, this, &ViewPage::selectedObjectsChanged);
    connect(m_view, &TableView::currentObjectChanged, this, [this] {
        if (!isSettling())
            m_wanted = {}; // a person chose another one
    });
    connect(m_view, &TableView::menuRequested, this, &ViewPage::menuRequested);
    connect(m_view, &TableView::headerMenuRequested, this, &ViewPage::columnsMenuRequested);
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
    if (!m_wanted.isNull() && m_view->showObject(m_wanted))
        m_wanted = {};
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
    const bool isCounted = all > 0 || state.is == ListState::Is::Told;
    QStringList parts = isCounted ? QStringList{summary} : QStringList();
    parts.append(remark(state));
    parts.removeAll(QString());
    bar().setSummary(parts.join(QStringLiteral(" · ")));
}

// What is less than it should be.
QString TablePage::remark(const ListState &state) const
{
    if (state.is == ListState::Is::Failed)
        return tr("not all could be loaded");
    if (kind() == Kind::Permission && ovirt::failureOfGrants(m_latest))
        return tr("not everything that users and groups hold could be read");
    return {};
}

ObjectKey TablePage::currentObject() const
{
    return m_view->currentObject();
}

// An object that is not there yet is shown when it comes.
bool TablePage::showObject(const ObjectKey &key)
{
    const bool isShown = m_view->showObject(key);
    m_wanted = isShown ? ObjectKey() : key;
    return isShown;
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
    return {kind(), shown.inventory, shown.objects, order, m_model->columns()};
}

// --- What a person chose

QStringList TablePage::columns() const
{
    QStringList keys;
    for (const AnyColumn &column : m_model->columns())
        keys.append(column.key());
    return keys;
}

void TablePage::setColumns(const QStringList &keys)
{
    const QStringList defaults = defaultColumnsOf(kind());
    m_chosen = keys == defaults ? QStringList() : keys;
    QList<AnyColumn> columns;
    for (const QString &key : m_chosen.isEmpty() ? defaults : m_chosen) {
        if (const std::optional<AnyColumn> column = anyColumn(kind(), key))
            columns.append(*column);
    }
    if (columns.isEmpty()) // a file named none that there is
        return setColumns({});
    m_model->setColumns(columns);
    m_feed->setSearched(columns);
}

void TablePage::chooseColumns(const QStringList &keys)
{
    const QStringList before = columns();
    setColumns(keys);
    for (const QString &key : columns()) {
        if (!before.contains(key)) {
            m_view->showColumn(key);
            break;
        }
    }
    Q_EMIT stateChanged();
}

void TablePage::resetColumns()
{
    setColumns({});
    setSort({});
    m_view->setWidths({});
    Q_EMIT stateChanged();
}

void TablePage::setSort(const QStringList &keys)
{
    const QList<AnyColumn> &all = anyColumnsOf(kind());
    QList<SortColumn> sort;
    QStringList known;
    for (const QString &key : keys.isEmpty() ? defaultColumnsOf(kind()).first(1) : keys) {
        const bool isDescending = key.startsWith(QLatin1Char('-'));
        const std::optional<AnyColumn> column = anyColumn(kind(), key.mid(isDescending ? 1 : 0));
        if (!column)
            continue;
        sort.append(
            {int(all.indexOf(*column)), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
        known.append(key);
    }
    m_view->setSort(known);
    m_feed->setSort(sort);
}

void TablePage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void TablePage::restore(const ViewState &state)
{
    setColumns(state.columns);
    m_view->setWidths(state.widths);
    setSort(state.sort);
    ViewPage::restore(state);
}

ViewState TablePage::state() const
{
    ViewState state = ViewPage::state();
    state.columns = m_chosen;
    state.widths = m_view->widths();
    state.sort = m_view->sort();
    return state;
}

void TablePage::retranslate()
{
    m_view->setAccessibleName(translatedTitle(infoOf(kind()).title));
    m_filter->retranslate();
    m_model->retranslate();
    updateSummary();
}

} // namespace browser
