// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/querycompletion.h"

#include "ui/query/fieldnames_p.h"
#include "ui/query/operands_p.h"
#include "ui/query/query.h"
#include "ui/query/querylexer_p.h"

#include <algorithm>

namespace browser {
namespace {

using Type = QueryToken::Type;

// The token that the cursor is in or right behind, else the one before it.
struct Place {
    QueryToken before;
    QueryToken at; //!< End: it stands in the open
};

bool asksOrder(const QueryToken &token)
{
    return token.type == Type::Comparison && token.comparison != QueryOperator::Has
        && token.comparison != QueryOperator::Equal && token.comparison != QueryOperator::Unequal;
}

// `8 Gi` is one value, as far as it is typed.
void takeUnits(QueryLexer &lexer, QueryToken &token, const QueryFields &fields)
{
    const int field =
        token.type == Type::Comparison ? FieldNames(fields).find(token.subject.text).field : -1;
    if (field < 0)
        return;
    const QStringList units = unitsOf(fields.at(field).format);
    lexer.takeUnits(token, [&units](QStringView typed) {
        return std::any_of(units.begin(), units.end(),
            [&typed](const QString &unit) { return unit.startsWith(typed, Qt::CaseInsensitive); });
    });
}

Place placeOf(const QString &text, qsizetype cursor, const QueryFields &fields)
{
    QueryLexer lexer(text.left(maxQueryLength));
    Place place;
    place.before.type = Type::And; // nothing that `and` could follow
    while (true) {
        QueryToken token = lexer.next();
        takeUnits(lexer, token, fields);
        if (token.type == Type::End || token.position >= cursor)
            return place;
        const bool isSign =
            token.type == Type::Open || token.type == Type::Close || token.sign.length > 0;
        const bool isPunctuation = isSign && token.type != Type::Comparison;
        const bool isMinus = token.type == Type::Not && token.length == 1;
        if (token.end() >= cursor && !isPunctuation && !isMinus) {
            place.at = token;
            return place;
        }
        place.before = token;
    }
}

bool mayFollow(const QueryToken &token)
{
    return token.type == Type::Word || token.type == Type::Comparison || token.type == Type::Close;
}

QString plain(const QString &text)
{
    return foldedForSearch(text).replace(QLatin1Char('_'), QLatin1Char(' '));
}

bool needsQuotes(const QString &value)
{
    static const QString special = QStringLiteral("()\",<>=\\");
    return value.isEmpty() || value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0
        || value.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0
        || std::any_of(value.begin(), value.end(),
            [](QChar c) { return c.isSpace() || c.isNull() || special.contains(c); });
}

QString asWritten(const QString &value)
{
    if (!needsQuotes(value))
        return value;
    QString text = value;
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

// Those that begin with what is typed, then those that contain it.
QStringList matching(const QStringList &values, const QString &typed)
{
    QStringList beginning;
    QStringList containing;
    const QString wanted = plain(typed);
    for (const QString &value : values) {
        const QString text = plain(value);
        if (text.startsWith(wanted))
            beginning.append(asWritten(value));
        else if (text.contains(wanted))
            containing.append(asWritten(value));
    }
    return beginning + containing;
}

QStringList words(const QString &typed, const QueryToken &before)
{
    QStringList found;
    for (const char *word : {"and", "or", "not"}) {
        const QString text = QLatin1String(word);
        const bool fits = text == QLatin1String("not") || mayFollow(before);
        if (fits && text.startsWith(typed, Qt::CaseInsensitive))
            found.append(text);
    }
    return found;
}

bool hasOrder(Format format)
{
    return format == Format::Number || format == Format::Bytes || format == Format::Time;
}

// A name alone would be looked for as a text.
QString withSign(const QueryField &field)
{
    return field.key + QLatin1Char(hasOrder(field.format) ? '>' : ':');
}

QStringList names(const QString &typed, const QueryFields &fields, bool withSigns)
{
    const FieldNames meant(fields);
    QStringList byKey;
    QStringList byTitle;
    for (int i = 0; i < int(fields.size()); ++i) {
        if (meant.isBeginning(typed, i))
            byKey.append(withSigns ? withSign(fields.at(i)) : fields.at(i).key);
        else if (foldedForSearch(fields.at(i).title).startsWith(foldedForSearch(typed)))
            byTitle.append(withSigns ? withSign(fields.at(i)) : fields.at(i).key);
    }
    return byKey + byTitle;
}

QueryCompletion limited(qsizetype start, qsizetype length, QStringList candidates)
{
    candidates.removeDuplicates();
    return {start, length, candidates.mid(0, mostCandidates)};
}

QueryCompletion nameAt(const Place &place, qsizetype cursor, const QueryFields &fields)
{
    const QueryPart &name = place.at.subject;
    const bool isOpen = place.at.type == Type::End;
    const QString typed = isOpen ? QString() : name.text.left(cursor - name.position);
    const bool isAlone = place.at.type != Type::Comparison;
    QStringList candidates = names(typed, fields, isAlone);
    if (isAlone)
        candidates += words(typed, place.before);
    return isOpen ? limited(cursor, 0, candidates)
                  : limited(name.position, name.length, candidates);
}

// The others that may stand there, as long as nothing stands behind.
QueryCompletion signsInPlaceOf(const QueryPart &sign)
{
    QStringList signs;
    for (const char *text : {">", ">=", "<", "<=", ":", "!="})
        signs.append(QLatin1String(text));
    return limited(sign.position, sign.length, signs);
}

// Sizes and ages are nothing without their units.
QStringList withUnits(const QString &typed, Format format)
{
    qsizetype digits = 0;
    while (digits < typed.size()
        && (typed.at(digits).isDigit() || typed.at(digits) == QLatin1Char('.')))
        ++digits;
    const QString typedUnit = typed.mid(digits).trimmed();
    QStringList candidates;
    for (const QString &unit : unitsOf(format)) {
        if (digits > 0 && unit.startsWith(typedUnit, Qt::CaseInsensitive))
            candidates.append(typed.left(digits) + unit);
    }
    return candidates;
}

QueryCompletion valueAt(const QueryPart &value, qsizetype cursor, int field, Format format,
    const std::function<QStringList(int)> &valuesOf)
{
    const qsizetype opening = value.quoted ? 1 : 0;
    const QString typed = value.text.left(qMax(qsizetype(0), cursor - value.position - opening));
    QStringList values = format == Format::YesNo
        ? QStringList{QStringLiteral("yes"), QStringLiteral("no")}
        : QStringList();
    if (valuesOf)
        values += valuesOf(field);
    QStringList candidates = matching(values, typed) + withUnits(typed, format);
    for (const char *word : {"none", "any"}) {
        if (!value.quoted && QLatin1String(word).startsWith(typed, Qt::CaseInsensitive))
            candidates.append(QLatin1String(word));
    }
    return limited(value.position, value.length, candidates);
}

} // namespace

QueryCompletion completionAt(const QString &text, qsizetype cursor, const QueryFields &fields,
    const std::function<QStringList(int field)> &valuesOf)
{
    cursor = qBound(qsizetype(0), cursor, text.size());
    const Place place = placeOf(text, cursor, fields);
    const QueryPart &subject = place.at.subject;
    if (subject.quoted || cursor > maxQueryLength)
        return {cursor, 0, {}};
    if (place.at.type != Type::Comparison || cursor <= subject.end())
        return nameAt(place, cursor, fields);
    const int field = FieldNames(fields).find(subject.text).field;
    if (field >= 0 && asksOrder(place.at) && place.at.values.first().isMissing()
        && cursor == place.at.sign.end())
        return signsInPlaceOf(place.at.sign);
    for (const QueryPart &value : place.at.values) {
        if (field >= 0 && cursor >= value.position && cursor <= value.end())
            return valueAt(value, cursor, field, fields.at(field).format, valuesOf);
    }
    return {cursor, 0, {}};
}

} // namespace browser
