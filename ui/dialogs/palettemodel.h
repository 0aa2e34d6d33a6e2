// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QIcon>

namespace browser {

//! What a CommandPalette offers.
struct PaletteEntry {
    QString title;  //!< plain text; what a person types is looked for here
    QString detail; //!< plain text, e.g. "VM" or "Action, F5"
    QIcon icon;
    QVariant payload; //!< given back when it is chosen
    bool isEnabled = true;
    bool isFallback = false; //!< marked by itself only where it is all there is
};

//! The entries of the moment, a row each.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, PayloadRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace browser
