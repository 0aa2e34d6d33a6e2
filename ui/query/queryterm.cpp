// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/queryterm_p.h"

#include "ui/query/queryerrors_p.h"

#include <algorithm>

namespace browser {
namespace {

// An empty text or list is reported, but a person sees nothing in its cell.
bool showsSomething(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return false;
    case QMetaType::QString:
        return !value.toString().isEmpty();
    case QMetaType::QStringList:
        return !value.toStringList().isEmpty();
    default:
        return true;
    }
}

} // namespace

// What is learnt while the values of one row pass by.
struct QueryTerm::Look {
    const QueryTerm &term;
    bool reported = false;
    bool shown = false;

    bool operator()(const QVariant &value)
    {
        if (!value.isValid())
            return false;
        reported = true;
        if (!showsSomething(value))
            return term.holds(value);
        shown = true;
        return term.m_any || term.holds(value);
    }
};

QueryTerm::QueryTerm(int field, Format format, QueryOperator comparison)
    : m_field(field)
    , m_format(format)
    , m_comparison(comparison)
{
}

std::optional<QueryError> QueryTerm::add(const QueryPart &value, const QDateTime &now)
{
    if (addPresence(value) || understand(value, now))
        return std::nullopt;
    return QueryErrors::wrongValue(value, m_format);
}

bool QueryTerm::addPresence(const QueryPart &value)
{
    const bool ordered = m_comparison != QueryOperator::Has && m_comparison != QueryOperator::Equal
        && m_comparison != QueryOperator::Unequal;
    if (value.quoted || ordered)
        return false;
    const QString word = foldedForSearch(value.text);
    const bool none = word == QLatin1String("none");
    const bool any = word == QLatin1String("any");
    m_none = m_none || none;
    m_any = m_any || any;
    return none || any;
}

bool QueryTerm::understand(const QueryPart &value, const QDateTime &now)
{
    std::optional<Span> span;
    switch (m_format) {
    case Format::Text:
    case Format::State:
        addText(value.text);
        return true;
    case Format::YesNo:
        if (const std::optional<bool> answer = yesOrNo(value.text)) {
            m_answers.append(*answer);
            return true;
        }
        return false;
    case Format::Number:
        span = numberSpan(value.text.trimmed());
        break;
    case Format::Bytes:
        span = bytesSpan(value.text.trimmed());
        break;
    case Format::Time:
        span = timeSpan(value.text, now);
        break;
    }
    if (span)
        m_spans.append(*span);
    return span.has_value();
}

void QueryTerm::addText(const QString &text)
{
    const QString folded = comparable(text);
    if (m_comparison != QueryOperator::Has)
        m_texts.append(TextPattern::whole(folded));
    else if (m_format == Format::State) // "up" is not "powering up"
        m_texts.append(TextPattern::ofState(folded));
    else
        m_texts.append(TextPattern::ofValue(folded));
}

bool QueryTerm::matches(const QueryRow &row) const
{
    Look look{*this};
    const bool found = row.anyOf(m_field, std::ref(look)) || (m_none && !look.shown);
    if (m_comparison != QueryOperator::Unequal)
        return found;
    return !found && (look.reported || m_any);
}

bool QueryTerm::holds(const QVariant &value) const
{
    bool ok = false;
    switch (m_format) {
    case Format::Text:
    case Format::State:
        return holdsText(value);
    case Format::YesNo:
        return m_answers.contains(value.toBool());
    case Format::Number:
    case Format::Bytes: {
        const qint64 number = value.toLongLong(&ok);
        return ok && holdsNumber(number);
    }
    case Format::Time: {
        const QDateTime time = value.toDateTime();
        return time.isValid() && holdsNumber(time.toMSecsSinceEpoch());
    }
    }
    Q_UNREACHABLE();
}

bool QueryTerm::holdsText(const QVariant &value) const
{
    const auto isMeant = [this](const QString &text) {
        const QString folded = comparable(text);
        return std::any_of(m_texts.begin(), m_texts.end(),
            [&](const TextPattern &pattern) { return pattern.matches(folded); });
    };
    if (value.typeId() != QMetaType::QStringList)
        return isMeant(value.toString());
    const QStringList list = value.toStringList();
    return std::any_of(list.begin(), list.end(), isMeant);
}

bool QueryTerm::holdsNumber(qint64 value) const
{
    // What is unequal is asked as equal, and turned round once all values are seen.
    const QueryOperator comparison =
        m_comparison == QueryOperator::Unequal ? QueryOperator::Equal : m_comparison;
    return std::any_of(m_spans.begin(), m_spans.end(),
        [&](const Span &span) { return span.holds(comparison, value); });
}

QString QueryTerm::comparable(const QString &text) const
{
    QString folded = foldedForSearch(text);
    if (m_format == Format::State)
        folded.replace(QLatin1Char('_'), QLatin1Char(' '));
    return folded;
}

QStringList QueryTerm::words() const
{
    if (m_comparison == QueryOperator::Unequal)
        return {};
    QStringList words;
    for (const TextPattern &text : m_texts)
        words += text.words();
    return words;
}

} // namespace browser
