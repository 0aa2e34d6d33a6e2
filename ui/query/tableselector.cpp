// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/tableselector.h"

#include "ui/query/queryrow.h"
#include "ui/query/valueorder.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace browser {
namespace {

// One object as a query looks at it.
class ObjectRow : public QueryRow {
public:
    ObjectRow(const TableQuestion &question, const std::function<const QString &(int)> &textOf)
        : m_question(question)
        , m_columns(anyColumnsOf(question.kind))
        , m_textOf(textOf)
    {
    }

    void moveTo(int number, const void *object)
    {
        m_number = number;
        m_object = object;
    }
    bool anyOf(int field, const std::function<bool(const QVariant &)> &visit) const override
    {
        return m_columns.at(field).anyOf(m_question.inventory, m_object, visit);
    }
    [[nodiscard]] QString text() const override { return m_textOf(m_number); }

private:
    const TableQuestion &m_question;
    const QList<AnyColumn> &m_columns;
    std::function<const QString &(int)> m_textOf;
    int m_number = 0;
    const void *m_object = nullptr;
};

} // namespace

TableAnswer TableSelector::answer(const TableQuestion &question)
{
    learn(question);
    if (question.query.isEmpty())
        return {question.inventory, question.version, m_objects, m_sorted};
    TableAnswer answer{question.inventory, question.version, m_objects, {}};
    ObjectRow row(
        question, [&](int object) -> const QString & { return textOf(question, object); });
    for (const int object : std::as_const(m_sorted)) {
        row.moveTo(object, m_objects.at(object));
        if (question.query.matches(row))
            answer.order.append(object);
    }
    return answer;
}

void TableSelector::prepare(const TableQuestion &question, const std::atomic<bool> &isStopped)
{
    learn(question);
    for (int object = 0; object < int(m_objects.size()) && !isStopped; ++object)
        static_cast<void>(textOf(question, object));
}

// What was kept goes where it may no longer be true.
void TableSelector::learn(const TableQuestion &question)
{
    const bool areSame =
        m_last && m_last->version == question.version && m_last->kind == question.kind;
    if (!areSame)
        m_objects = infoOf(question.kind).objects(question.inventory);
    if (!areSame || m_last->searched != question.searched)
        m_texts = QList<QString>(m_objects.size());
    if (!areSame || m_last->sort != question.sort)
        sort(question);
    m_last = question;
}

void TableSelector::sort(const TableQuestion &question)
{
    m_sorted.resize(m_objects.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    ValueOrder values;
    std::vector<std::vector<ValueOrder::Key>> keys; // by column, by object
    for (const SortColumn &column : question.sort) {
        const AnyColumn &any = anyColumnsOf(question.kind).at(column.field);
        std::vector<ValueOrder::Key> &ofColumn = keys.emplace_back();
        ofColumn.reserve(size_t(m_objects.size()));
        for (qsizetype object = 0; object < m_objects.size(); ++object)
            ofColumn.push_back(values.keyOf(any.value(question.inventory, m_objects.at(object))));
    }
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [&](int a, int b) {
        for (size_t column = 0; column < keys.size(); ++column) {
            const int order = ValueOrder::compare(keys[column][size_t(a)], keys[column][size_t(b)],
                question.sort.at(qsizetype(column)).order);
            if (order != 0)
                return order < 0;
        }
        return false;
    });
}

const QString &TableSelector::textOf(const TableQuestion &question, int object)
{
    QString &text = m_texts[object];
    if (!text.isNull())
        return text;
    QStringList texts;
    for (const AnyColumn &column : question.searched) {
        const QVariant value = column.value(question.inventory, m_objects.at(object));
        if (value.isValid())
            texts.append(formatted(value, column.format()));
    }
    // The line's end keeps a word from matching where one column ends and the next begins.
    text = foldedForSearch(texts.join(QLatin1Char('\n')));
    if (text.isNull())
        text = QLatin1String("");
    return text;
}

QList<SortColumn> defaultSortOf(Kind kind)
{
    const std::optional<AnyColumn> first = anyColumn(kind, defaultColumnsOf(kind).first());
    return {{int(anyColumnsOf(kind).indexOf(*first)), Qt::AscendingOrder}};
}

QueryFields fieldsOf(Kind kind)
{
    QueryFields fields;
    for (const AnyColumn &column : anyColumnsOf(kind))
        fields.append({column.key(), column.title(), column.format()});
    return fields;
}

} // namespace browser
