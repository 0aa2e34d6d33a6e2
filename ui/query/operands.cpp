// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/operands_p.h"

#include "ui/columns/column.h"
#include "ui/query/queryrow.h"

#include <QLocale>

#include <cmath>

namespace browser {
namespace {

constexpr double mostOf64Bits = 9.2e18;

bool isNumeric(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.')
        || c == QLatin1Char(',');
}

// As programs write it, else as the cells of the table do, which may have been copied.
std::optional<double> toNumber(const QString &text)
{
    bool ok = false;
    double number = text.toDouble(&ok);
    if (!ok)
        number = QLocale().toDouble(text, &ok);
    if (!ok || !(std::abs(number) < mostOf64Bits))
        return std::nullopt;
    return number;
}

std::optional<double> bytesOf(const QString &unit)
{
    static const QString prefixes = QStringLiteral("kmgtpe");
    if (unit == QLatin1String("b"))
        return 1;
    if (unit.isEmpty())
        return std::nullopt;
    const qsizetype power = prefixes.indexOf(unit.at(0)) + 1;
    const QStringView rest = QStringView(unit).mid(1);
    if (power == 0
        || !(rest.isEmpty() || rest == QLatin1String("b") || rest == QLatin1String("ib")))
        return std::nullopt;
    return std::pow(1024.0, double(power));
}

qsizetype digitsOf(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && isNumeric(text.at(digits)))
        ++digits;
    return digits;
}

std::optional<qint64> bytesIn(const QString &text)
{
    const qsizetype digits = digitsOf(text);
    if (digits == text.size() && toNumber(text) == 0.0)
        return 0;
    const std::optional<double> number = toNumber(text.left(digits));
    const std::optional<double> unit = bytesOf(foldedForSearch(text.mid(digits).trimmed()));
    if (!number || !unit || *number * *unit >= mostOf64Bits)
        return std::nullopt;
    return qint64(std::llround(*number * *unit));
}

// The farthest value from `near` on towards `far` that reads like it.
qint64 lastThatReads(const QString &shown, qint64 near, qint64 far)
{
    while (near != far) {
        const qint64 middle = near + (far - near) / 2 + (far - near) % 2;
        if (formatted(middle, Format::Bytes, QLocale::c()) == shown)
            near = middle;
        else
            far = middle + (far > near ? -1 : 1);
    }
    return near;
}

std::optional<Span> between(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    const qint64 first = from.toMSecsSinceEpoch();
    const qint64 last = to.toMSecsSinceEpoch() - 1;
    return Span{first, last, last, first, false};
}

std::optional<Span> dayOrMonth(const QString &text, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    if (text == QLatin1String("today"))
        return between(today.startOfDay(), today.addDays(1).startOfDay());
    if (text == QLatin1String("yesterday"))
        return between(today.addDays(-1).startOfDay(), today.startOfDay());
    if (text.size() == 7) {
        const QDate month = QDate::fromString(text + QLatin1String("-01"), Qt::ISODate);
        return between(month.startOfDay(), month.addMonths(1).startOfDay());
    }
    if (text.size() != 10)
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return between(day.startOfDay(), day.addDays(1).startOfDay());
}

std::optional<Span> minuteOrSecond(const QString &text)
{
    if (text.size() < 16 || text.at(4) != QLatin1Char('-') || text.at(13) != QLatin1Char(':'))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toUpper(), Qt::ISODate);
    const bool hasSeconds = text.size() > 16 && text.at(16) == QLatin1Char(':');
    return time.isValid() ? between(time, time.addSecs(hasSeconds ? 1 : 60)) : std::nullopt;
}

QDateTime before(const QDateTime &now, qint64 count, QStringView unit)
{
    if (unit == QLatin1String("m") || unit == QLatin1String("min"))
        return now.addSecs(-count * 60);
    if (unit == QLatin1String("h"))
        return now.addSecs(-count * 3600);
    if (unit == QLatin1String("d"))
        return now.addDays(-count);
    if (unit == QLatin1String("w"))
        return now.addDays(-count * 7);
    if (unit == QLatin1String("mo"))
        return now.addMonths(int(-count));
    if (unit == QLatin1String("y"))
        return now.addYears(int(-count));
    return {};
}

std::optional<Span> age(const QString &text, const QDateTime &now)
{
    const qsizetype digits = digitsOf(text);
    bool ok = false;
    const int count = text.left(digits).toInt(&ok);
    if (!ok || digits > 5)
        return std::nullopt;
    const QString unit = text.mid(digits).trimmed();
    const QDateTime from = before(now, count + 1, unit);
    const QDateTime to = before(now, count, unit);
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    const qint64 exactly = to.toMSecsSinceEpoch();
    return Span{from.toMSecsSinceEpoch() + 1, exactly, exactly, exactly, true};
}

QueryOperator turned(QueryOperator comparison)
{
    switch (comparison) {
    case QueryOperator::Greater:
        return QueryOperator::Less;
    case QueryOperator::GreaterOrEqual:
        return QueryOperator::LessOrEqual;
    case QueryOperator::Less:
        return QueryOperator::Greater;
    case QueryOperator::LessOrEqual:
        return QueryOperator::GreaterOrEqual;
    case QueryOperator::Has:
    case QueryOperator::Equal:
    case QueryOperator::Unequal:
        break;
    }
    return comparison;
}

} // namespace

bool Span::holds(QueryOperator comparison, qint64 value) const
{
    const bool equal = value >= low && value <= high;
    switch (isAge ? turned(comparison) : comparison) {
    case QueryOperator::Has:
    case QueryOperator::Equal:
        return equal;
    case QueryOperator::Unequal:
        return !equal;
    case QueryOperator::Greater:
        return value > above;
    case QueryOperator::GreaterOrEqual:
        return equal || value > above;
    case QueryOperator::Less:
        return value < below;
    case QueryOperator::LessOrEqual:
        return equal || value < below;
    }
    Q_UNREACHABLE();
}

std::optional<Span> numberSpan(const QString &text)
{
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return Span{whole, whole, whole, whole, false};
    const std::optional<double> number = toNumber(text);
    if (!number)
        return std::nullopt;
    // Between two whole numbers: equal to none.
    const auto up = qint64(std::ceil(*number));
    const auto down = qint64(std::floor(*number));
    return Span{up, down, down, up, false};
}

std::optional<Span> bytesSpan(const QString &text)
{
    const std::optional<qint64> bytes = bytesIn(text);
    if (!bytes)
        return std::nullopt;
    const QString shown = formatted(*bytes, Format::Bytes, QLocale::c());
    // Who writes more digits than are shown means exactly that.
    if (bytesIn(shown) != bytes)
        return Span{*bytes, *bytes, *bytes, *bytes, false};
    // Two digits at least are shown, so what reads the same is within a tenth.
    const qint64 around = *bytes / 10 + 1;
    const qint64 low = lastThatReads(shown, *bytes, qMax(qint64(0), *bytes - around));
    const qint64 high =
        lastThatReads(shown, *bytes, *bytes + qMin(around, qint64(mostOf64Bits) - *bytes));
    return Span{low, high, *bytes, *bytes, false};
}

bool lacksUnit(const QString &text)
{
    return digitsOf(text) == text.size() && toNumber(text) && !bytesIn(text);
}

bool isUnitOf(Format format, QStringView unit)
{
    const QString folded = foldedForSearch(unit.toString());
    if (format == Format::Bytes)
        return bytesOf(folded).has_value();
    return format == Format::Time && before(QDateTime::currentDateTimeUtc(), 0, folded).isValid();
}

QStringList unitsOf(Format format)
{
    const char *units = format == Format::Bytes ? "GiB MiB TiB KiB B"
        : format == Format::Time                ? "d h w mo y m"
                                                : "";
    return QString(QLatin1String(units)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::optional<Span> timeSpan(const QString &text, const QDateTime &now)
{
    const QString folded = foldedForSearch(text.trimmed());
    if (const auto span = age(folded, now))
        return span;
    if (const auto span = dayOrMonth(folded, now))
        return span;
    return minuteOrSecond(folded);
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString folded = foldedForSearch(text);
    // Besides the words of programs those that the cells show.
    for (const bool value : {true, false}) {
        if (folded == foldedForSearch(formatted(value, Format::YesNo)))
            return value;
    }
    for (const char *word : {"yes", "true", "on", "y", "1"}) {
        if (folded == QLatin1String(word))
            return true;
    }
    for (const char *word : {"no", "false", "off", "n", "0"}) {
        if (folded == QLatin1String(word))
            return false;
    }
    return std::nullopt;
}

} // namespace browser
