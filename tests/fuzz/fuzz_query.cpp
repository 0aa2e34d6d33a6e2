// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: ui/query/ ui/columns/column.
#include "ui/query/query.h"
#include "ui/query/querycompletion.h"
#include "ui/query/sortkeys.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace browser;

namespace {

const QueryFields &fields()
{
    static const QueryFields all{{QStringLiteral("name"), QStringLiteral("Name"), Format::Text},
        {QStringLiteral("status"), QStringLiteral("Status"), Format::State},
        {QStringLiteral("memory"), QStringLiteral("Memory"), Format::Bytes},
        {QStringLiteral("memory_max"), QStringLiteral("Maximum"), Format::Bytes},
        {QStringLiteral("disks"), QStringLiteral("Disks"), Format::Number},
        {QStringLiteral("creation_time"), QStringLiteral("Created"), Format::Time},
        {QStringLiteral("stateless"), QStringLiteral("Stateless"), Format::YesNo},
        {QStringLiteral("tags"), QStringLiteral("Tags"), Format::Text},
        {QStringLiteral("host"), QStringLiteral("Host"), Format::Text},
        {QStringLiteral("nic.mac"), QStringLiteral("MAC"), Format::Text}};
    return all;
}

class Row final : public QueryRow {
public:
    bool anyOf(int field, const std::function<bool(const QVariant &)> &visit) const override
    {
        static const QList<QVariantList> values{{QStringLiteral("Web-01")},
            {QStringLiteral("powering_up")}, {qint64(8) << 30}, {QVariant()}, {qint64(3)},
            {QDateTime({2026, 1, 31}, {12, 0}, QTimeZone::utc())}, {false},
            {QStringList{QStringLiteral("a"), QStringLiteral("b c")}}, {},
            {QStringLiteral("00:1a"), QStringLiteral("56:6f")}};
        const QVariantList &all = values.at(field); // a number out of range ends it
        return std::any_of(all.begin(), all.end(), visit);
    }
    QString text() const override { return foldedForSearch(QStringLiteral("Web-01\nPowering up")); }
};

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

void expectWithin(const std::optional<QueryError> &error, const QString &text)
{
    expect(!error
        || (error->position >= 0 && error->length >= 0
            && error->position + error->length <= text.size() && !error->sentence.isEmpty()));
}

QStringList valuesOf(int)
{
    return {QStringLiteral("up"), QStringLiteral("powering_up"), QStringLiteral("a \"b\\ c,")};
}

} // namespace

// Whatever is written: an error stands within it, or `not` turns the answer round; and what
// completion replaces is there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const QDateTime now({2026, 11, 25}, {12, 0}, QTimeZone::utc());
    const Row row;

    const ParsedQuery parsed = parseQuery(text, fields(), now);
    expectWithin(parsed.error, text);
    expect(!parsed.error || parsed.query.isEmpty());
    const bool matches = parsed.query.matches(row);
    for (const int field : parsed.query.fields())
        expect(field >= 0 && field < fields().size());
    for (const QueryWord &word : parsed.query.words())
        expect(!word.text.isEmpty() && word.field < fields().size());
    expect(parsed.intact >= 0 && parsed.intact <= text.size());
    const ParsedQuery turned =
        parseQuery(QLatin1String("not (") + text + QLatin1String("\n)"), fields(), now);
    if (!parsed.query.isEmpty() && !turned.error)
        expect(turned.query.matches(row) != matches);

    expectWithin(parseSort(text, fields()).error, text);
    for (const qsizetype cursor : {text.size(), text.size() / 2}) {
        const QueryCompletion completion = completionAt(text, cursor, fields(), valuesOf);
        expect(completion.start >= 0 && completion.length >= 0
            && completion.start + completion.length <= text.size());
    }
    return 0;
}
