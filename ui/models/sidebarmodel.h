// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kindinfo.h"

#include <QAbstractListModel>

#include <optional>

namespace browser {

//! \brief The views that there are, below headings, with how much is in each.
class SidebarModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ViewRole = Qt::UserRole + 1, //!< its stable name; empty: a heading
        CountRole,                   //!< in it, as text; empty: not known
        MarkRole,                    //!< what is wrong with it, in words; empty: nothing
    };

    explicit SidebarModel(QObject *parent = nullptr);

    //! Counts what \a inventory has of each kind.
    void count(const ovirt::Inventory &inventory);
    //! How many requests are listed, which no inventory knows; -1: nobody does. \a failed: how many
    //! of them failed, and something is missing since.
    void setRequests(qsizetype count, qsizetype failed = 0);
    //! Nothing is known.
    void clear();
    //! The language changed.
    void retranslate();

    //! The stable names of the tree and of the requests; those of tables are their kinds' keys.
    static constexpr const char *treeView = "inventory";
    static constexpr const char *requestsView = "requests";
    [[nodiscard]] QModelIndex indexOf(const QString &view) const;
    //! What the view is called.
    [[nodiscard]] QString titleOf(const QString &view) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

private:
    enum class Mark { NotLoaded, NotRefreshed, Requests };

    struct Entry {
        QString view;                // empty: a heading
        const char *title;           // source text
        std::optional<Kind> kind;    // of a table
        qsizetype count = -1;        // -1: not known
        QString failure = {};        // why its list did not come, or how many failed; empty: none
        Mark mark = Mark::NotLoaded; // what failure is
    };

    void setCount(
        int row, qsizetype count, const QString &failure = {}, Mark mark = Mark::NotLoaded);
    void countKind(int row, Kind kind, const ovirt::Inventory &inventory);
    [[nodiscard]] static QString markOf(const Entry &entry);
    [[nodiscard]] QString accessibleTextOf(const Entry &entry) const;
    [[nodiscard]] static QString titleOf(const Entry &entry);

    QList<Entry> m_entries;
};

} // namespace browser
