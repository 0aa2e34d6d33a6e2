// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queryfilter.h"

#include "ui/query/querycompletion.h"
#include "ui/query/queryhelp.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace browser {

constexpr qsizetype rowsForValues = 20'000; // what is looked through for values to choose from
constexpr qsizetype mostValues = 50;
constexpr qsizetype longestValue = 60;

QueryFilter::QueryFilter(Kind kind, FilterBar *bar, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_bar(bar)
{
    retranslate();
    m_bar->setCompleter(
        [this](const QString &text, int cursor) { return completion(text, cursor); });
    connect(m_bar, &FilterBar::textChanged, this, [this](const QString &text) {
        parse(text);
        Q_EMIT textChanged();
    });
}

void QueryFilter::setText(const QString &text)
{
    m_bar->setText(text);
    parse(text);
}

void QueryFilter::retranslate()
{
    m_fields = fieldsOf(m_kind);
    m_values.clear();
    m_bar->setHelp(queryHelp());
    parse(m_bar->text());
}

void QueryFilter::parse(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text, m_fields);
    if (parsed.error) {
        m_bar->setError(parsed.error->position, parsed.error->length, parsed.error->sentence);
        return;
    }
    m_bar->setError(-1, 0, {});
    m_query = parsed.query;
    Q_EMIT queryChanged(m_query);
}

FilterBar::Completion QueryFilter::completion(const QString &text, int cursor)
{
    const QueryCompletion found =
        completionAt(text, cursor, m_fields, [this](int field) { return valuesOf(field); });
    return {found.start, found.length, found.candidates};
}

void QueryFilter::setFacts(
    const ovirt::Inventory &inventory, quint64 version, const Objects &objects)
{
    if (version == std::exchange(m_version, version))
        return;
    m_inventory = inventory;
    m_objects = objects;
    m_values.clear();
}

// Asked for at each letter of a value.
QStringList QueryFilter::valuesOf(int field)
{
    const auto known = m_values.constFind(field);
    return known != m_values.cend() ? *known : *m_values.insert(field, findValues(field));
}

// What the column says of the objects that there are, where it has few values.
QStringList QueryFilter::findValues(int field) const
{
    const AnyColumn &column = anyColumnsOf(m_kind).at(field);
    if (column.format() != Format::Text && column.format() != Format::State)
        return {};
    QSet<QString> values;
    for (qsizetype row = 0; row < qMin(m_objects.size(), rowsForValues); ++row) {
        column.anyOf(m_inventory, m_objects.at(row), [&](const QVariant &value) {
            for (const QString &text : value.toStringList()) {
                if (!text.isEmpty() && text.size() <= longestValue)
                    values.insert(text);
            }
            return values.size() > mostValues;
        });
        if (values.size() > mostValues)
            break;
    }
    QStringList sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace browser
