// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/fieldnames_p.h"

#include "ui/query/nearestword.h"
#include "ui/query/queryrow.h"

#include <algorithm>
#include <utility>

namespace browser {
namespace {

constexpr qsizetype maxNameLength = 64; // of what is compared letter by letter
constexpr qsizetype mostSuggestions = 3;
constexpr qsizetype leastAlike = 4; // letters

QString singular(const QString &word)
{
    if (word.endsWith(QLatin1String("ies")))
        return word.chopped(3) + QLatin1Char('y');
    if (word.endsWith(QLatin1String("sses")))
        return word.chopped(2);
    if (word.endsWith(QLatin1Char('s')) && !word.endsWith(QLatin1String("ss"))
        && !word.endsWith(QLatin1String("us")))
        return word.chopped(1);
    return word;
}

bool sameNoun(const QString &left, const QString &right)
{
    return left == right || singular(left) == singular(right);
}

// How many letters both begin with.
qsizetype lettersAlike(const QString &left, const QString &right)
{
    const auto [at, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return at - left.begin();
}

} // namespace

FieldNames::FieldNames(const QueryFields &fields)
    : m_fields(fields)
{
    m_names.reserve(fields.size());
    for (const QueryField &field : fields)
        m_names.append(nameOf(field.key));
}

FieldNames::Name FieldNames::nameOf(const QString &text)
{
    QString plain = foldedForSearch(text);
    plain.remove(QLatin1Char('_')).remove(QLatin1Char('-'));
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    return point < 0 ? Name{{}, plain} : Name{plain.left(point), plain.mid(point + 1)};
}

template <typename Predicate>
QList<int> FieldNames::withKey(const QString &relation, Predicate isMeant) const
{
    QList<int> found;
    for (int i = 0; i < int(m_names.size()); ++i) {
        const Name &name = m_names.at(i);
        if (sameNoun(name.relation, relation) && isMeant(name.key))
            found.append(i);
    }
    return found;
}

FieldNames::Match FieldNames::find(const QString &name) const
{
    for (int i = 0; i < int(m_fields.size()); ++i) {
        if (m_fields.at(i).key.compare(name, Qt::CaseInsensitive) == 0)
            return {i, true, false, {}};
    }
    const Name meant = nameOf(name);
    if (meant.key.isEmpty())
        return {};
    QList<int> found =
        withKey(meant.relation, [&](const QString &key) { return key == meant.key; });
    if (found.isEmpty() && meant.key == QLatin1String("age")) {
        if (const int age = ageOf(meant.relation); age >= 0)
            return {age, true, true, {}};
    }
    if (found.isEmpty())
        found =
            withKey(meant.relation, [&](const QString &key) { return sameNoun(key, meant.key); });
    if (!found.isEmpty())
        return {found.first(), true, false, {}};
    found = withKey(meant.relation, [&](const QString &key) { return key.startsWith(meant.key); });
    return found.size() == 1 ? Match{found.first(), false, false, {}}
                             : Match{-1, false, false, found};
}

int FieldNames::ageOf(const QString &relation) const
{
    for (const char *key : {"creationtime", "date"}) {
        const QList<int> found =
            withKey(relation, [&](const QString &other) { return other == QLatin1String(key); });
        if (!found.isEmpty() && m_fields.at(found.first()).format == Format::Time)
            return found.first();
    }
    return -1;
}

QStringList FieldNames::similarTo(const QString &name) const
{
    const Name meant = nameOf(name.left(maxNameLength));
    if (meant.key.isEmpty())
        return {};
    const int farthest = std::max(1, int(meant.key.size()) / 3);
    QList<std::pair<int, int>> ranked;
    for (int i = 0; i < int(m_names.size()); ++i) {
        const Name &other = m_names.at(i);
        const int far = lettersBetween(other.key.left(maxNameLength), meant.key)
            + (sameNoun(other.relation, meant.relation) ? 0 : 1);
        if (far <= farthest)
            ranked.append({far, i});
        else if (meant.key.size() > 2 && other.key.contains(meant.key))
            ranked.append({farthest + 1, i});
    }
    std::sort(ranked.begin(), ranked.end());
    QList<int> found;
    for (const auto &[far, field] : ranked.first(qMin(ranked.size(), mostSuggestions)))
        found.append(field);
    return keysOf(found);
}

// All but the last letter, or four of them: "state" is like status and stateless.
QList<int> FieldNames::relativesOf(int field, const QString &name) const
{
    const QString typed = nameOf(name).key;
    const qsizetype least = qMin(leastAlike, qMax(qsizetype(3), typed.size() - 1));
    QList<int> found = withKey(m_names.at(field).relation,
        [&](const QString &key) { return lettersAlike(key, typed) >= least; });
    found.removeOne(field);
    return found;
}

QStringList FieldNames::keysOf(const QList<int> &fields) const
{
    QStringList keys;
    for (const int field : fields)
        keys.append(m_fields.at(field).key);
    return keys;
}

bool FieldNames::isBeginning(const QString &typed, int field) const
{
    const Name meant = nameOf(typed);
    const Name &name = m_names.at(field);
    if (typed.contains(QLatin1Char('.')))
        return sameNoun(name.relation, meant.relation) && name.key.startsWith(meant.key);
    const QString &beginning = name.relation.isEmpty() ? name.key : name.relation;
    return beginning.startsWith(meant.key);
}

} // namespace browser
