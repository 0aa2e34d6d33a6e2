// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queryfilter.h"

#include "ui/query/kindquery.h"
#include "ui/query/nearestword.h"
#include "ui/query/querycompletion.h"
#include "ui/query/queryhelp.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace browser {

constexpr qsizetype rowsForValues = 20'000; // what is looked through for values to choose from
constexpr qsizetype mostValues = 5'000;     // of which what is typed leaves some
constexpr qsizetype longestValue = 60;
constexpr qsizetype mostTexts = 64; // to go back to

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
    m_bar->setExample(exampleQueryOf(m_kind));
    parse(m_bar->text());
}

void QueryFilter::parse(const QString &text)
{
    const ParsedQuery parsed = parseQueryOf(m_kind, text);
    m_isValid = !parsed.error;
    if (const auto &error = parsed.error) {
        m_bar->setError(error->position, error->length, error->sentence, error->isUnfinished);
        goBack(text, parsed.intact);
        Q_EMIT misunderstood();
        return;
    }
    m_bar->setError(-1, 0, {});
    remember(text, parsed.query);
    Q_EMIT queryChanged(query());
}

void QueryFilter::remember(const QString &text, const Query &query)
{
    while (!m_valid.isEmpty()
        && (!text.startsWith(m_valid.last().text) || m_valid.last().text == text))
        m_valid.removeLast();
    m_valid.append({text, query});
    if (m_valid.size() > mostTexts)
        m_valid.removeAt(1); // the first is what there is without a filter
}

// What ends within the mistake was about to become it: "memory" before "memory>".
void QueryFilter::goBack(const QString &text, qsizetype intact)
{
    const qsizetype before = m_valid.size();
    while (m_valid.size() > 1 && m_valid.last().text.size() > intact
        && text.startsWith(m_valid.last().text))
        m_valid.removeLast();
    if (m_valid.size() != before)
        Q_EMIT queryChanged(query());
}

QList<MarkedWord> QueryFilter::words() const
{
    QList<MarkedWord> words;
    for (const QueryWord &word : query().words())
        words.append({word.text, word.field < 0 ? QString() : m_fields.at(word.field).key});
    return words;
}

RowsFilter QueryFilter::filter(bool findsNothing) const
{
    return {m_valid.last().text, m_isValid, m_isValid && findsNothing ? suggestion() : QString()};
}

// A state that no row has may be one that was written wrong.
QString QueryFilter::suggestion() const
{
    for (const QueryWord &word : query().words()) {
        if (word.field < 0 || m_fields.at(word.field).format != Format::State)
            continue;
        QStringList states = valuesOf(word.field);
        states.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        const bool isKnown = std::any_of(states.begin(), states.end(),
            [&word](const QString &state) { return state.startsWith(word.text); });
        const QString nearest = isKnown ? QString() : nearestWord(word.text, states);
        if (!nearest.isEmpty())
            return nearest;
    }
    return {};
}

FilterBar::Completion QueryFilter::completion(const QString &text, int cursor) const
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
QStringList QueryFilter::valuesOf(int field) const
{
    const auto known = m_values.constFind(field);
    return known != m_values.cend() ? *known : *m_values.insert(field, findValues(field));
}

// What the column says of the objects that there are; completionAt() chooses among them.
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
            return values.size() >= mostValues;
        });
        if (values.size() >= mostValues)
            break;
    }
    QStringList sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace browser
