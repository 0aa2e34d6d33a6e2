// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/queryerrors_p.h"

#include "ui/query/operands_p.h"
#include "ui/query/query.h"

namespace browser {
namespace {

constexpr qsizetype mostNamesTold = 6;

QueryError at(const QueryPart &part, const QString &sentence)
{
    return {part.position, part.length, sentence, false};
}

QueryError at(const QueryToken &token, const QString &sentence)
{
    return {token.position, token.length, sentence, false};
}

QString asWritten(const QueryPart &part)
{
    const QString text = part.text.simplified();
    return text.size() > 40 ? text.left(39) + QChar(0x2026) : text;
}

} // namespace

QueryError QueryErrors::tooLong(qsizetype length)
{
    return {maxQueryLength, length - maxQueryLength,
        tr("This is too long: at most %1 characters are looked for.").arg(maxQueryLength)};
}

QueryError QueryErrors::tooDeep(const QueryToken &open)
{
    return at(open, tr("At most %1 parentheses may stand within each other.").arg(maxQueryDepth));
}

QueryError QueryErrors::tooMany(const QueryToken &token)
{
    return at(
        token, tr("At most %1 words and values can be looked for at once.").arg(maxQueryTerms));
}

QueryError QueryErrors::notClosed(const QueryPart &phrase)
{
    return at(phrase, tr("The second quotation mark is missing."));
}

QueryError QueryErrors::notClosed(const QueryToken &open)
{
    return at(open, tr("The closing parenthesis is missing."));
}

QueryError QueryErrors::notOpened(const QueryToken &close)
{
    return at(close,
        tr("Nothing was opened that this parenthesis could close. Text that has one stands in "
           "quotes."));
}

QueryError QueryErrors::emptyParentheses(const QueryToken &open, const QueryToken &close)
{
    return {open.position, close.end() - open.position,
        tr("Nothing stands between these parentheses.")};
}

QueryError QueryErrors::missingBehind(const QueryToken &word)
{
    return at(word, tr("Something is missing behind “%1”.").arg(word.subject.text));
}

QueryError QueryErrors::missingBefore(const QueryToken &word)
{
    return at(word,
        tr("Something is missing before “%1”. To look for the word itself, write it in quotes.")
            .arg(word.subject.text));
}

QueryError QueryErrors::missingName(const QueryPart &sign)
{
    return at(sign,
        tr("A name is missing before “%1”, such as name or status. To look for the sign itself, "
           "write it in quotes.")
            .arg(sign.text));
}

QueryError QueryErrors::unknownName(const QueryPart &name, const QStringList &similar)
{
    QueryError error = similar.isEmpty()
        ? at(name,
            tr("There is no “%1” here. To look for the text itself, write it in quotes.")
                .arg(asWritten(name)))
        : at(name,
            tr("There is no “%1” here. Did you mean %2?")
                .arg(asWritten(name), similar.join(tr(" or ", "between names"))));
    error.unknownName = asWritten(name);
    return error;
}

QString QueryErrors::unknownIn(
    const QString &kind, const QString &name, const QStringList &similar, const QStringList &others)
{
    //: %1: VMs, disks, …; %2: what somebody took for a field of these
    const QString what = tr("%1 have no field “%2”.").arg(kind, name) + QLatin1Char(' ');
    if (!similar.isEmpty())
        return what + tr("Did you mean %1?").arg(similar.join(tr(" or ", "between names")));
    if (!others.isEmpty()) //: %1: Hosts, Users, …
        return what + tr("It is one of: %1.").arg(others.join(QLatin1String(", ")));
    return what + tr("To look for the text itself, write it in quotes.");
}

QueryError QueryErrors::severalNames(const QueryPart &name, const QStringList &keys)
{
    QString names = keys.first(qMin(keys.size(), mostNamesTold)).join(QLatin1String(", "));
    if (keys.size() > mostNamesTold)
        names += QLatin1String(", ") + QChar(0x2026);
    return at(name,
        tr("“%1” may be several. Did you mean one of these: %2?").arg(asWritten(name), names));
}

QueryError QueryErrors::missingValue(const QueryToken &comparison, const QueryPart &value)
{
    const QueryPart &name = comparison.subject;
    return {name.position, value.end() - name.position,
        tr("A value is missing behind “%1”. It follows without a space, or in quotes.")
            .arg(asWritten(name) + comparison.sign.text),
        true};
}

QueryError QueryErrors::wrongValue(const QueryPart &value, Format format)
{
    const QString text = asWritten(value);
    switch (format) {
    case Format::Number:
        return at(value, tr("“%1” is no number. Write digits, such as 4.").arg(text));
    case Format::Bytes:
        if (lacksUnit(value.text.trimmed()))
            return at(value, tr("%1 of what? Write a unit: %1GiB, or %1B for bytes.").arg(text));
        return at(value, tr("“%1” is no size. Write one such as 8GiB, 1.5T or 512M.").arg(text));
    case Format::Time:
        return at(value,
            tr("“%1” is no time. Write a day such as 2026-01-31, a time such as 2026-01-31T12:00, "
               "or an age such as 90m, 12h, 30d, 2w, 6mo or 1y.")
                .arg(text));
    case Format::YesNo:
        return at(value, tr("“%1” is neither yes nor no.").arg(text));
    case Format::Text:
    case Format::State:
        break;
    }
    return at(value, tr("“%1” cannot be looked for here.").arg(text));
}

QueryError QueryErrors::withMeant(
    const QueryError &error, const QString &key, const QueryPart &sign, const QueryPart &value)
{
    QueryError told = error;
    if (!key.isEmpty())
        told.sentence +=
            QLatin1Char(' ') + tr("Did you mean %1?").arg(key + sign.text + asWritten(value));
    return told;
}

QueryError QueryErrors::noOrder(const QueryToken &comparison)
{
    return at(comparison.sign,
        tr("“%1” compares numbers, sizes and times; %2 has none. Write : or = instead.")
            .arg(comparison.sign.text, asWritten(comparison.subject)));
}

QueryError QueryErrors::oneValueOnly(const QueryToken &comparison)
{
    const QueryPart &first = comparison.values.first();
    return {first.position, comparison.values.last().end() - first.position,
        tr("“%1” takes one value. Decimals are written with a point.").arg(comparison.sign.text)};
}

QueryError QueryErrors::missingColumn(qsizetype position)
{
    return {position, 0, tr("The name of a column is missing.")};
}

QueryError QueryErrors::columnTwice(const QueryPart &name)
{
    return at(name, tr("“%1” stands twice. Take one of them away.").arg(asWritten(name)));
}

} // namespace browser
