// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/columnspage.h"

#include "ui/session/completenesstext.h"
#include "ui/views/columntitles.h"

namespace browser {

void ColumnsPage::connectTitles(ColumnTitles &titles)
{
    m_titles = &titles;
    connect(m_titles, &ColumnTitles::sortChosen, this, [this](const SortedBy &sortedBy) {
        setSortedBy(sortedBy);
        Q_EMIT stateChanged();
    });
    connect(m_titles, &ColumnTitles::columnsMoved, this, [this](const QStringList &keys) {
        setColumns(keys);
        Q_EMIT stateChanged();
    });
    connect(m_titles, &ColumnTitles::menuRequested, this, &ViewPage::columnsMenuRequested);
    setColumns({});
    setSortedBy({});
}

void ColumnsPage::setColumns(const QStringList &keys)
{
    m_chosen = keys == defaultColumns() ? QStringList() : keys;
    if (m_chosen.isEmpty() || !showColumns(m_chosen)) { // a file named none that there is
        m_chosen.clear();
        showColumns(defaultColumns());
    }
}

int ColumnsPage::placeOfNew() const
{
    return m_titles->placeInSight();
}

QString ColumnsPage::hideableAt(const QPoint &globalPosition) const
{
    const QString key = m_titles->keyAt(globalPosition);
    return key == m_titles->keyOf(0) ? QString() : key;
}

void ColumnsPage::hideColumn(const QString &key)
{
    QStringList keys = columns();
    keys.removeAll(key);
    chooseColumns(keys);
}

void ColumnsPage::chooseColumns(const QStringList &keys)
{
    const QStringList before = columns();
    setColumns(keys);
    for (const QString &key : columns()) {
        if (!before.contains(key)) {
            m_titles->showColumn(key);
            break;
        }
    }
    Q_EMIT stateChanged();
}

void ColumnsPage::resetColumns()
{
    setColumns({});
    setSortedBy({});
    m_titles->setWidths({});
    fitColumns();
    Q_EMIT stateChanged();
}

void ColumnsPage::sortBy(int column)
{
    m_titles->click(column, false);
}

void ColumnsPage::sortAlsoBy(int column)
{
    m_titles->click(column, true);
}

void ColumnsPage::setSortedBy(const SortedBy &sortedBy)
{
    const bool isNobodys = sortedBy.keys().isEmpty();
    m_titles->setSortedBy(order(isNobodys ? SortedBy(defaultColumns().first(1)) : sortedBy));
}

void ColumnsPage::restore(const ViewState &state)
{
    setColumns(state.columns);
    m_titles->setWidths(state.widths);
    fitColumns();
    setSortedBy(SortedBy(state.sort));
    ViewPage::restore(state);
}

// What was never told cannot be found; what an earlier refresh left is looked through as well.
QString ColumnsPage::remarkOnFound(const ovirt::Inventory &inventory)
{
    const QLocale locale;
    const ovirt::Completeness &sum = inventory.completeness();
    const qint64 unknown = sum.vmsListed - sum.vmsComplete - sum.vmsKept;
    if (unknown <= 0 || (sum.failures.isEmpty() && !sum.stopped))
        return {};
    //: beside how many VMs a filter found: of how many of all VMs something was never told
    return tr("not everything is known of %1 of the %2")
        .arg(locale.toString(unknown), locale.toString(sum.vmsListed));
}

// While a refresh is under way the rest is on its way.
QString ColumnsPage::remarkOnVms(const ovirt::Inventory &inventory)
{
    const ovirt::Completeness &sum = inventory.completeness();
    const qsizetype all = vmsExpected(inventory);
    const bool isOver = sum.stopped || !sum.listRests.isEmpty();
    //: beside how many VMs were listed, before a refresh stopped or failed
    return isOver && all > sum.vmsListed ? tr("the engine has %1").arg(QLocale().toString(all))
                                         : QString();
}

ViewState ColumnsPage::state() const
{
    ViewState state = ViewPage::state();
    state.columns = m_chosen;
    state.widths = m_titles->widths();
    state.sort = m_titles->sortedBy().keys();
    return state;
}

} // namespace browser
