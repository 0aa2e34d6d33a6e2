// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/query.h"
#include "ui/query/tableselector.h"
#include "ui/views/filterbar.h"

#include <QHash>
#include <QObject>

namespace browser {

//! \brief Makes the text of a filter line a Query about one kind, and says what is wrong with it.
//!
//! While the text makes no sense, the last Query that did stays.
class QueryFilter : public QObject {
    Q_OBJECT

public:
    QueryFilter(Kind kind, FilterBar *bar, QObject *parent);

    [[nodiscard]] const Query &query() const { return m_query; }
    //! Where values to choose from come from; \a version is another for each.
    void setFacts(const ovirt::Inventory &inventory, quint64 version, const Objects &objects);
    //! Takes the text of the line, as if a person had typed it.
    void setText(const QString &text);
    //! The language changed.
    void retranslate();

Q_SIGNALS:
    void queryChanged(const browser::Query &query);
    void textChanged();

private:
    void parse(const QString &text);
    [[nodiscard]] FilterBar::Completion completion(const QString &text, int cursor);
    [[nodiscard]] QStringList valuesOf(int field);
    [[nodiscard]] QStringList findValues(int field) const;

    Kind m_kind;
    FilterBar *m_bar;
    QueryFields m_fields;
    ovirt::Inventory m_inventory;
    quint64 m_version = 0;
    Objects m_objects;
    QHash<int, QStringList> m_values; // by field, of the present facts
    Query m_query;
};

} // namespace browser
