// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/querycompletion.h"

#include "ui/query/fieldnames_p.h"
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

Place placeOf(const QString &text, qsizetype cursor)
{
    QueryLexer lexer(text.left(maxQueryLength));
    Place place;
    place.before.type = Type::And; // nothing that `and` could follow
    while (true) {
        const QueryToken token = lexer.next();
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

QStringList names(const QString &typed, const QueryFields &fields)
{
    const FieldNames meant(fields);
    QStringList byKey;
    QStringList byTitle;
    for (int i = 0; i < int(fields.size()); ++i) {
        if (meant.isBeginning(typed, i))
            byKey.append(fields.at(i).key);
        else if (foldedForSearch(fields.at(i).title).startsWith(foldedForSearch(typed)))
            byTitle.append(fields.at(i).key);
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
    QStringList candidates = names(typed, fields);
    if (place.at.type != Type::Comparison)
        candidates += words(typed, place.before);
    return isOpen ? limited(cursor, 0, candidates)
                  : limited(name.position, name.length, candidates);
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
    QStringList candidates = matching(values, typed);
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
    const Place place = placeOf(text, cursor);
    const QueryPart &subject = place.at.subject;
    if (subject.quoted || cursor > maxQueryLength)
        return {cursor, 0, {}};
    if (place.at.type != Type::Comparison || cursor <= subject.end())
        return nameAt(place, cursor, fields);
    const int field = FieldNames(fields).find(subject.text).field;
    for (const QueryPart &value : place.at.values) {
        if (field >= 0 && cursor >= value.position && cursor <= value.end())
            return valueAt(value, cursor, field, fields.at(field).format, valuesOf);
    }
    return {cursor, 0, {}};
}

} // namespace browser
