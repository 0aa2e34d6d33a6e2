// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/recentengines.h"

#include <QAbstractListModel>

namespace browser {

//! The engines that answered once, the latest first: host and user, one below the other.
class RecentEnginesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEngines(const QList<RecentEngine> &engines);
    [[nodiscard]] const RecentEngine &engine(int row) const { return m_engines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    QList<RecentEngine> m_engines;
};

} // namespace browser
