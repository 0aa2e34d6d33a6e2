// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/itemroles.h"
#include "ui/models/requestfilter.h"
#include "ui/models/requestorder.h"

#include <QAbstractTableModel>

namespace browser {

//! \brief The requests of a RequestList, filtered and ordered by itself.
//!
//! In no column's order, what failed stands first and the rest in the order in which it ended.
//! What comes at the list's end is told as one range, and where it belongs further up as a change
//! of layout behind that; what is not kept any more goes in the same way; another list is a reset.
//! Text of the engine's is plain text; the tooltip role alone is escaped, since Qt guesses markup
//! there.
class RequestsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RequestsModel(QObject *parent = nullptr);

    //! Shows \a list, which goes on where the last one ended or is another.
    void setRequests(const RequestList &list);
    [[nodiscard]] const RequestList &requests() const { return m_list; }

    //! \brief Shows the rows that have every word of \a words somewhere in what they show.
    //!
    //! Upper and lower case are the same. Told as a reset where other rows are shown then.
    void setFilter(const QString &words);
    [[nodiscard]] const QString &filter() const { return m_filter.text(); }
    //! \brief Whether the rows of earlier refreshes are among those shown.
    //!
    //! Else there are those of the last one, and what is missing in the present picture.
    void setEarlierShown(bool areShown);
    [[nodiscard]] bool isEarlierShown() const { return m_filter.isEarlierShown(); }
    //! How many there are without the filter.
    [[nodiscard]] qsizetype count() const { return requestCount(m_list, isEarlierShown()); }
    //! The language changed: titles and words are asked for again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    //! Equal ones stay in the order of no column, which a \a column below 0 stands for.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

private:
    [[nodiscard]] bool isContinuedBy(const RequestList &list) const;
    [[nodiscard]] QList<int> changedRows(const RequestList &list) const;
    void reset(const RequestList &list);
    void goOnWith(const RequestList &list);
    void forget(qsizetype count);
    void appendRows(const QList<RequestEntry> &entries);
    void selectAnew();
    void tellChanged(const QList<int> &rows);
    void tellOrder(const QList<RequestEntry> &next);

    RequestList m_list;
    QList<RequestEntry> m_entries; // shown, in order
    RequestFilter m_filter;
    RequestOrder m_order;
};

} // namespace browser
