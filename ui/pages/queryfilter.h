// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/rowsstack.h"
#include "ui/query/query.h"
#include "ui/query/tableselector.h"
#include "ui/views/filterbar.h"
#include "ui/views/markedword.h"

#include <QHash>
#include <QObject>

namespace browser {

//! \brief Makes the text of a filter line a Query about one kind, and says what is wrong with it.
//!
//! While the text makes no sense, the last Query that did stays: not that of a text which was on
//! its way to the mistake, such as the name of a field without its value.
class QueryFilter : public QObject {
    Q_OBJECT

public:
    QueryFilter(Kind kind, FilterBar *bar, QObject *parent);

    [[nodiscard]] const Query &query() const { return m_valid.last().query; }
    //! What of it can be marked where it was found.
    [[nodiscard]] QList<MarkedWord> words() const;
    //! The text of query(), and what to say where it finds nothing.
    [[nodiscard]] RowsFilter filter(bool findsNothing) const;
    //! Where values to choose from come from; \a version is another for each.
    void setFacts(const ovirt::Inventory &inventory, quint64 version, const Objects &objects);
    //! Takes the text of the line, as if a person had typed it.
    void setText(const QString &text);
    //! The language changed.
    void retranslate();

Q_SIGNALS:
    void queryChanged(const browser::Query &query);
    //! The text makes no sense; query() is about an earlier one.
    void misunderstood();
    void textChanged();

private:
    struct Understood {
        QString text;
        Query query;
    };

    void parse(const QString &text);
    void remember(const QString &text, const Query &query);
    void goBack(const QString &text, qsizetype intact);
    [[nodiscard]] QString suggestion() const;
    [[nodiscard]] FilterBar::Completion completion(const QString &text, int cursor) const;
    [[nodiscard]] QStringList valuesOf(int field) const;
    [[nodiscard]] QStringList findValues(int field) const;

    Kind m_kind;
    FilterBar *m_bar;
    QueryFields m_fields;
    ovirt::Inventory m_inventory;
    quint64 m_version = 0;
    Objects m_objects;
    mutable QHash<int, QStringList> m_values; // by field, of the present facts
    QList<Understood> m_valid{{}};            // each begins with the one before it; the last counts
    bool m_isValid = true;
};

} // namespace browser
