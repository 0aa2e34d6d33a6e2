// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/objectdetails.h"
#include "ui/models/itemroles.h"

#include <QAbstractItemModel>

namespace browser {

//! The sections of an ObjectDetails and the lines in them: what it is, and what the engine says.
class DetailsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn };

    using QAbstractItemModel::QAbstractItemModel;

    //! Shows \a details of an object in \a state, which marks the word for it; tells nothing where
    //! it is what is shown already.
    void show(const ObjectDetails &details, RowState state = RowState::None);
    [[nodiscard]] const ObjectDetails &shown() const { return m_details; }
    [[nodiscard]] RowState state() const { return m_state; }
    //! The line at \a index; null: it is a section.
    [[nodiscard]] const Detail *detailAt(const QModelIndex &index) const;
    [[nodiscard]] const DetailSection &sectionAt(int row) const
    {
        return m_details.sections.at(row);
    }

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    [[nodiscard]] static QString tipOf(const Detail &detail, int column);
    [[nodiscard]] static QString spoken(const Detail &detail, int column);
    [[nodiscard]] QVariant cell(const Detail &detail, int column, int role) const;

    ObjectDetails m_details;
    RowState m_state = RowState::None;
};

} // namespace browser
