// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace browser {
namespace {

constexpr const char *byteUnits[] = {
    QT_TRANSLATE_NOOP("columns", "%1 B"),
    QT_TRANSLATE_NOOP("columns", "%1 KiB"),
    QT_TRANSLATE_NOOP("columns", "%1 MiB"),
    QT_TRANSLATE_NOOP("columns", "%1 GiB"),
    QT_TRANSLATE_NOOP("columns", "%1 TiB"),
    QT_TRANSLATE_NOOP("columns", "%1 PiB"),
    QT_TRANSLATE_NOOP("columns", "%1 EiB"),
};

// To the decimals that are shown: one below ten, where it says something.
double rounded(double value)
{
    return std::abs(value) < 9.95 ? std::round(value * 10) / 10 : std::round(value);
}

QString bytesText(qint64 bytes, const QLocale &locale)
{
    double value = double(bytes);
    size_t unit = 0;
    // What would be rounded up to 1,024 of a unit is one of the next.
    while (std::abs(rounded(value)) >= 1024 && unit + 1 < std::size(byteUnits)) {
        value /= 1024;
        ++unit;
    }
    value = rounded(value);
    const bool whole = value == std::floor(value);
    return QCoreApplication::translate("columns", byteUnits[unit])
        .arg(locale.toString(value, 'f', whole ? 0 : 1));
}

QString text(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QLatin1String(", "));
    return value.toString();
}

// `powering_up` as people write it. The words stay the engine's: a newer one may have more.
QString stateText(const QString &word)
{
    QString text = word;
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString translatedTitle(const char *title)
{
    return QCoreApplication::translate("columns", title);
}

QString translatedTip(const char *tip)
{
    return QCoreApplication::translate("columns", tip);
}

QString formatted(const QVariant &value, Format format, const QLocale &locale)
{
    if (!value.isValid())
        return {};
    switch (format) {
    case Format::Text:
        return text(value);
    case Format::Number:
        return locale.toString(value.toLongLong());
    case Format::Bytes:
        return bytesText(value.toLongLong(), locale);
    case Format::Time:
        return locale.toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    case Format::YesNo:
        return value.toBool() ? QCoreApplication::translate("columns", "Yes")
                              : QCoreApplication::translate("columns", "No");
    case Format::State:
        return stateText(value.toString());
    }
    Q_UNREACHABLE();
}

QString formattedExactly(const QVariant &value, Format format, const QLocale &locale)
{
    if (!value.isValid())
        return {};
    if (format == Format::Bytes)
        return QCoreApplication::translate("columns", "%1 bytes")
            .arg(locale.toString(value.toLongLong()));
    if (format == Format::Time)
        return QCoreApplication::translate("columns", "%1 UTC")
            .arg(value.toDateTime().toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    return {};
}

} // namespace browser
