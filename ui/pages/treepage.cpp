// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/treepage.h"

#include "ui/models/rowdetails.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/treecolumns.h"
#include "ui/pages/queryfilter.h"
#include "ui/pages/rowsstack.h"
#include "ui/views/inventoryview.h"
#include "ui/views/rowselection.h"
#include "ui/views/treerows.h"

namespace browser {
namespace {

// Where bare words are looked for: in what the tree shows of a VM, and of what is below it.
QList<AnyColumn> searchedColumns(const QList<TreeColumn> &shown)
{
    QList<AnyColumn> columns;
    const auto add = [&columns](const char *prefix, const char *key) {
        const QString full = QLatin1String(prefix) + QLatin1String(key);
        if (const auto column = key ? anyColumn(Kind::Vm, full) : std::nullopt;
            column && !columns.contains(*column))
            columns.append(*column);
    };
    for (const TreeColumn &column : shown) {
        const MixedColumn *mixed = column.mixed();
        if (column.ofVm())
            columns.append(*column.ofVm());
        add("disk.", mixed ? mixed->disk : nullptr);
        add("nic.", mixed ? mixed->nic : nullptr);
        add("permission.", mixed ? mixed->permission : nullptr);
        add("snapshot.", mixed ? mixed->snapshot : nullptr);
    }
    // What the details say.
    for (const char *key : {"guest_os", "os", "comment", "fqdn", "tags", "cluster", "nic.mac",
             "nic.vnic_profile", "disk.storage_domains", "permission.granted_on"})
        add("", key);
    return columns;
}

} // namespace

TreePage::TreePage(QThreadPool &pool, QWidget *parent)
    : ColumnsPage(parent)
    , m_filter(new QueryFilter(Kind::Vm, &bar(), this))
    , m_feed(new TableFeed(Kind::Vm, pool, this))
    , m_model(new InventoryTreeModel(this))
    , m_view(new InventoryView)
    , m_stack(new RowsStack(m_view, Kind::Vm))
{
    m_view->setModel(m_model);
    makeLayout(m_view, m_stack);
    connect(m_stack, &RowsStack::clearFilterRequested, this, [this] {
        setFilter({});
        Q_EMIT stateChanged();
    });
    connect(m_stack, &RowsStack::retryRequested, this, &ViewPage::retryRequested);
    connect(m_filter, &QueryFilter::queryChanged, this, &TreePage::onQuery);
    connect(m_filter, &QueryFilter::textChanged, this, &ViewPage::stateChanged);
    connect(m_filter, &QueryFilter::misunderstood, this, &TreePage::updateSummary);
    connect(m_filter, &QueryFilter::misunderstood, this, &ViewPage::settled);
    connect(m_feed, &TableFeed::answered, this, &TreePage::onAnswer);
    connect(m_view, &InventoryView::currentObjectChanged, this, &ViewPage::currentObjectChanged);
    connect(m_view, &InventoryView::currentObjectChanged, this, [this] {
        if (!isSettling())
            m_wantedGroup.clear();
    });
    connect(
        m_view, &InventoryView::selectedObjectsChanged, this, &ViewPage::selectedObjectsChanged);
    connect(m_view, &InventoryView::menuRequested, this, &ViewPage::menuRequested);
    connectTitles(m_view->titles());
    retranslate();
}

// --- Facts

void TreePage::reset(const ovirt::Inventory &inventory, quint64 version)
{
    settle([&] { m_model->reset(inventory); });
    setInventory(inventory, version);
    updateSummary();
}

void TreePage::apply(
    const ovirt::Inventory &inventory, const ovirt::AppliedChange &applied, quint64 version)
{
    settle([&] { m_model->apply(inventory, applied); });
    setInventory(inventory, version);
    showWanted();
    showWantedGroup();
    updateSummary();
}

void TreePage::setInventory(const ovirt::Inventory &inventory, quint64 version)
{
    m_filter->setFacts(inventory, version, infoOf(Kind::Vm).objects(inventory));
    m_feed->setInventory(inventory, version);
}

// --- Rows

QString TreePage::view() const
{
    return QString::fromLatin1(SidebarModel::treeView);
}

// Where nothing is looked for, there is nothing to ask; but it may be, soon.
void TreePage::setActive(bool isActive)
{
    m_isActive = isActive;
    m_feed->setExpecting(isActive);
    m_feed->setActive(isActive && !m_filter->query().isEmpty());
}

void TreePage::onQuery(const Query &query)
{
    m_isNewQuery = true;
    m_view->setWords(m_filter->words());
    m_feed->setQuery(query);
    m_feed->setActive(m_isActive && !query.isEmpty());
    if (!query.isEmpty())
        return;
    settle([&] {
        const CurrentInSight kept(*m_view);
        m_view->showFoundBelow(false);
        m_model->setFilter(std::nullopt);
    });
    updateSummary();
    Q_EMIT settled();
}

void TreePage::onAnswer(const TableAnswer &answer)
{
    if (m_filter->query().isEmpty())
        return; // it was cleared meanwhile
    QSet<QString> ids;
    ids.reserve(answer.order.size());
    for (const int object : answer.order)
        ids.insert(static_cast<const ovirt::Vm *>(answer.objects.at(object))->id);
    settle([&] {
        const CurrentInSight kept(*m_view);
        m_model->setFilter(ids);
        if (!std::exchange(m_isNewQuery, false))
            return;
        m_view->showFoundBelow(true);
        if (isGroup(m_view->currentIndex())) // is not what was looked for
            m_view->setCurrentIndex({});
    });
    showWanted();
    updateSummary();
    Q_EMIT settled();
}

void TreePage::updateSummary()
{
    const QLocale locale;
    const qsizetype all = m_model->inventory().rows<ovirt::Vm>().size();
    const qsizetype shown = m_model->vmsShown();
    const ListState state = listStateOf(m_model->inventory(), Kind::Vm, all);
    m_stack->setFound(shown, all, m_filter->filter(shown == 0), state);
    const QString most = locale.toString(mostCounted(all));
    bar().setWidestSummary(tr("%1 of %2 VMs").arg(most, most));
    if (all == 0 && state.is != ListState::Is::Told)
        return bar().setSummary({}); // how many there are is not known
    QStringList parts{shown == all
            ? tr("%1 VMs").arg(locale.toString(all))
            : tr("%1 of %2 VMs").arg(locale.toString(shown), locale.toString(all))};
    if (m_model->isFiltered())
        parts.append(remarkOnFound(m_model->inventory()));
    parts.append(remarkOnVms(m_model->inventory()));
    parts.removeAll(QString());
    bar().setSummary(parts.join(QStringLiteral(" · ")));
}

QModelIndex TreePage::indexOf(const ObjectKey &key) const
{
    return m_model->indexOf(key);
}

// --- What is selected

bool TreePage::hasSelectedVm() const
{
    return hasSelectedRow();
}

QStringList TreePage::selectedVms() const
{
    QStringList ids;
    QSet<QString> known;
    const auto add = [&](const QModelIndex &vm) {
        const QString id = idOf(vm);
        if (!known.contains(id))
            ids.append(id);
        known.insert(id);
    };
    for (const QModelIndex &row : selectedRowsOf(*m_view)) {
        if (!isGroup(row))
            add(vmAbove(row));
        for (int vm = 0; isGroup(row) && vm < m_model->rowCount(row); ++vm)
            add(m_model->index(vm, 0, row));
    }
    return ids;
}

QString TreePage::currentGroup() const
{
    const QModelIndex row = m_view->currentIndex().siblingAtColumn(0);
    return currentObject().isNull() ? groupTitleOf(row) : QString();
}

void TreePage::showGroup(const QString &title)
{
    m_wantedGroup = title;
    showWantedGroup();
}

void TreePage::showWantedGroup()
{
    const QModelIndex group = groupCalled(m_wantedGroup, *m_model);
    if (group.isValid())
        m_view->setCurrentIndex(group); // which nobody waits for any more
}

std::optional<ObjectDetails> TreePage::currentDetails() const
{
    const QModelIndex row = m_view->currentIndex().siblingAtColumn(0);
    const QString group = currentGroup();
    if (group.isEmpty())
        return {};
    ObjectDetails details = detailsOfRow(row, tr("Group"), group);
    Detail &name = details.sections.first().details.first(); // which has the number behind it
    name.label = translatedTitle(infoOf(Kind::Vm).title);
    name.value = QLocale().toString(m_model->rowCount(row));
    return details;
}

// Disks alone are what is meant, not the VMs that they belong to.
std::optional<Kind> TreePage::kindSelected() const
{
    std::optional<Kind> kind;
    for (const QModelIndex &row : selectedRowsOf(*m_view)) {
        const Kind each = row.data(ObjectRole).value<ObjectKey>().kind;
        if (!isItem(row) || (kind && *kind != each))
            return {};
        kind = each;
    }
    return kind;
}

PageRows TreePage::selectedItems(Kind kind) const
{
    const ovirt::Inventory &inventory = m_model->inventory();
    PageRows rows{kind, inventory, infoOf(kind).objects(inventory), {}, {}};
    QHash<ObjectKey, int> numbers;
    for (int number = 0; number < int(rows.objects.size()); ++number)
        numbers.insert(infoOf(kind).keyOf(rows.objects.at(number)), number);
    for (const ObjectKey &key : selectedObjects()) {
        if (const auto number = numbers.constFind(key); number != numbers.cend())
            rows.order.append(*number);
    }
    for (const QString &key : defaultColumnsOf(kind)) {
        if (const auto column = anyColumn(kind, key))
            rows.columns.append(*column);
    }
    return rows;
}

// The VMs in the order they stand, or what is selected.
PageRows TreePage::rows(bool selectedOnly) const
{
    if (const std::optional<Kind> kind = selectedOnly ? kindSelected() : std::nullopt)
        return selectedItems(*kind);
    const ovirt::Inventory &inventory = m_model->inventory();
    PageRows rows{Kind::Vm, inventory, infoOf(Kind::Vm).objects(inventory), {}, {}};
    const QStringList ids = selectedOnly ? selectedVms() : QStringList();
    const QSet<QString> selected(ids.begin(), ids.end());
    for (const qsizetype vm : m_view->vmsShown()) {
        if (!selectedOnly || selected.contains(inventory.rows<ovirt::Vm>().at(vm)->id))
            rows.order.append(int(vm));
    }
    for (const TreeColumn &column : m_model->columns()) {
        if (column.ofVm())
            rows.columns.append(*column.ofVm());
    }
    return rows;
}

QList<QAction *> TreePage::menuActions() const
{
    return m_view->menuActions();
}

// --- What a person chose

QStringList TreePage::columns() const
{
    QStringList keys;
    for (const TreeColumn &column : m_model->columns())
        keys.append(column.key());
    return keys;
}

QStringList TreePage::defaultColumns() const
{
    return defaultTreeColumns();
}

QList<ColumnChoice> TreePage::choices(const QStringList &shown) const
{
    return choicesOf(allTreeColumns(), shown);
}

bool TreePage::showColumns(const QStringList &keys)
{
    const QList<TreeColumn> columns = treeColumns(keys);
    settle([&] { m_model->setColumns(columns); });
    m_feed->setSearched(searchedColumns(columns));
    return true;
}

SortedBy TreePage::order(const SortedBy &sortedBy)
{
    QStringList known;
    for (qsizetype place = 0; place < sortedBy.keys().size(); ++place) {
        const std::optional<TreeColumn> column = treeColumn(sortedBy.columnAt(place));
        if (column && !column->isDetails())
            known.append(sortedBy.keys().at(place));
    }
    settle([&] { m_model->setSortedBy(SortedBy(known)); });
    return SortedBy(known);
}

void TreePage::fitColumns()
{
    m_view->fitColumns();
}

void TreePage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void TreePage::retranslate()
{
    m_filter->retranslate();
    m_model->retranslate();
    m_view->retranslate();
    updateSummary();
}

} // namespace browser
