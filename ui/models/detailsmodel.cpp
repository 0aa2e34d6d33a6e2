// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/detailsmodel.h"

#include "ui/columns/tooltip.h"
#include "ui/models/spoken.h"

namespace browser {

// The id of a line's index is its section and one; that of a section is 0.
constexpr quintptr sectionId = 0;

void DetailsModel::show(const ObjectDetails &details, RowState state)
{
    if (details == m_details && state == m_state)
        return;
    beginResetModel();
    m_details = details;
    m_state = state;
    endResetModel();
}

const Detail *DetailsModel::detailAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionId)
        return nullptr;
    return &sectionAt(int(index.internalId() - 1)).details.at(index.row());
}

QModelIndex DetailsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : sectionId);
}

QModelIndex DetailsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == sectionId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, sectionId);
}

int DetailsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_details.sections.size());
    const bool isSection = parent.internalId() == sectionId && parent.column() == 0;
    return isSection ? int(sectionAt(parent.row()).details.size()) : 0;
}

int DetailsModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant DetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Detail *detail = detailAt(index))
        return cell(*detail, index.column(), role);
    const bool isTitle = (role == Qt::DisplayRole && index.column() == LabelColumn)
        || role == Qt::AccessibleTextRole; // it spans both
    return isTitle ? QVariant(sectionAt(index.row()).title) : QVariant();
}

// Nobody sees them; they are heard.
QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == LabelColumn ? tr("Field") : tr("Value");
}

// A label may be cut; so may a value, which may also be a rounded one.
QString DetailsModel::tipOf(const Detail &detail, int column)
{
    if (column == ValueColumn)
        return detail.exact.isEmpty() ? detail.value : detail.exact;
    return detail.tip.isEmpty() ? detail.label : detail.label + QLatin1Char('\n') + detail.tip;
}

QVariant DetailsModel::cell(const Detail &detail, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == LabelColumn ? detail.label : detail.value;
    case Qt::ToolTipRole:
        return asToolTip(tipOf(detail, column));
    case Qt::AccessibleTextRole:
        return spoken(detail, column);
    case StateRole:
        return QVariant::fromValue(
            detail.isState && column == ValueColumn ? m_state : RowState::None);
    case LinkRole:
        return QVariant::fromValue(detail.link);
    default:
        return {};
    }
}

QString DetailsModel::spoken(const Detail &detail, int column)
{
    const bool isLink = (!detail.link.isNull() || !detail.rows.filter.isEmpty())
        && detail.isItem == (column == LabelColumn);
    const QString text = column == LabelColumn
        ? detail.label
        : spokenCell(detail.label, detail.value, detail.isItem);
    return spokenRow(text, isLink ? tr("link") : QString());
}

} // namespace browser
