// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/xmlfields.h"

#include "sdk/error.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace ovirt::xml {

// An empty element was reported, as empty: not null.
void read(const XmlPlace &place, QString &value, Texts texts)
{
    const std::string_view utf8 = place.text;
    if (texts.repeated || utf8.empty())
        value = texts.pool.text(utf8);
    else
        value = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void read(const XmlPlace &place, std::optional<bool> &value, Texts)
{
    const std::string_view text = place.text;
    if (text == "true" || text == "false")
        value = text == "true";
}

void read(const XmlPlace &place, std::optional<qint64> &value, Texts)
{
    const std::string_view text = place.text;
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size())
        value = number;
}

void read(const XmlPlace &place, std::optional<double> &value, Texts)
{
    bool ok = false;
    const double number = QByteArrayView(place.text).toDouble(&ok);
    if (ok && std::isfinite(number))
        value = number;
}

void read(const XmlPlace &place, QDateTime &value, Texts)
{
    value = QDateTime::fromString(QString::fromLatin1(place.text), Qt::ISODateWithMs).toUTC();
}

void refuseWithoutId(XmlElement element)
{
    throw Error(Error::Kind::Protocol,
        QCoreApplication::translate(
            "ovirt", "The answer holds a <%1> without an id, at its byte %2.")
            .arg(QString::fromUtf8(element.name()).left(60))
            .arg(element.offset()));
}

} // namespace ovirt::xml
