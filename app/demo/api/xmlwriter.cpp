// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/xmlwriter.h"

#include "app/demo/api/paths.h"

#include <algorithm>

namespace demo {
namespace {

constexpr qint64 zoneMs = 3'600'000;

void digits(char *&at, qint64 value, int count)
{
    for (int position = count - 1; position >= 0; --position) {
        at[position] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    at += count;
}

// Howard Hinnant's civil_from_days; QDateTime would be most of the time a VM takes to write.
void civil(qint64 days, qint64 &year, qint64 &month, qint64 &day)
{
    days += 719468;
    const qint64 era = days / 146097;
    const qint64 dayOfEra = days - era * 146097;
    const qint64 yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    month = shifted < 10 ? shifted + 3 : shifted - 9;
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
}

} // namespace

QByteArray engineDate(qint64 time)
{
    const qint64 local = time + zoneMs;
    qint64 year = 0;
    qint64 month = 0;
    qint64 day = 0;
    civil(local / 86'400'000, year, month, day);
    const qint64 ofDay = local % 86'400'000;
    char text[] = "0000-00-00T00:00:00.000+01:00";
    char *at = text;
    digits(at, year, 4);
    digits(++at, month, 2);
    digits(++at, day, 2);
    digits(++at, ofDay / 3'600'000, 2);
    digits(++at, ofDay / 60'000 % 60, 2);
    digits(++at, ofDay / 1000 % 60, 2);
    digits(++at, ofDay % 1000, 3);
    return QByteArray(text, sizeof text - 1);
}

void XmlWriter::open(QByteArrayView name)
{
    indent();
    m_out.append('<').append(name).append(">\n");
    ++m_depth;
}

void XmlWriter::close(QByteArrayView name)
{
    --m_depth;
    indent();
    m_out.append("</").append(name).append(">\n");
    if (m_links && m_depth == m_objects)
        m_links->ended();
}

void XmlWriter::openObject(QByteArrayView name, QByteArrayView href, QByteArrayView id)
{
    indent();
    m_out.append('<').append(name);
    if (!href.isEmpty())
        m_out.append(" href=\"").append(href).append('"');
    m_out.append(" id=\"").append(id).append("\">\n");
    ++m_depth;
}

void XmlWriter::empty(QByteArrayView name)
{
    indent();
    m_out.append('<').append(name).append("/>\n");
}

void XmlWriter::text(QByteArrayView name, QByteArrayView value)
{
    indent();
    m_out.append('<').append(name).append('>');
    escaped(value);
    m_out.append("</").append(name).append(">\n");
}

void XmlWriter::number(QByteArrayView name, qint64 value)
{
    text(name, QByteArray::number(value));
}

void XmlWriter::flag(QByteArrayView name, bool value)
{
    text(name, value ? "true" : "false");
}

void XmlWriter::date(QByteArrayView name, qint64 time)
{
    text(name, engineDate(time));
}

void XmlWriter::reference(QByteArrayView name, QByteArrayView path, const Id &id)
{
    if (isWatched() && m_links->writesReference(*this, name, hrefOf(path, id)))
        return;
    indent();
    m_out.append('<')
        .append(name)
        .append(" href=\"")
        .append(apiPath)
        .append('/')
        .append(path)
        .append('/');
    id.appendTo(m_out);
    m_out.append("\" id=\"");
    id.appendTo(m_out);
    m_out.append("\"/>\n");
}

void XmlWriter::bareReference(QByteArrayView name, QByteArrayView id)
{
    indent();
    m_out.append('<').append(name).append(" id=\"").append(id).append("\"/>\n");
}

void XmlWriter::hrefReference(QByteArrayView name, QByteArrayView href, QByteArrayView id)
{
    if (isWatched() && m_links->writesReference(*this, name, href.toByteArray()))
        return;
    indent();
    m_out.append('<').append(name).append(" href=\"").append(href);
    m_out.append("\" id=\"").append(id).append("\"/>\n");
}

void XmlWriter::nested(QByteArrayView name, QByteArrayView child, QByteArrayView value)
{
    open(name);
    text(child, value);
    close(name);
}

void XmlWriter::enabled(QByteArrayView name, bool value)
{
    nested(name, "enabled", value ? "true" : "false");
}

void XmlWriter::links(QByteArrayView base, std::initializer_list<QByteArrayView> rels)
{
    for (const QByteArrayView rel : rels)
        link(base, rel);
}

void XmlWriter::actions(QByteArrayView base, std::initializer_list<QByteArrayView> rels)
{
    open("actions");
    links(base, rels);
    close("actions");
}

void XmlWriter::link(QByteArrayView base, QByteArrayView rel)
{
    if (isWatched() && m_links->writesLink(*this, base.toByteArray().append('/').append(rel), rel))
        return;
    indent();
    m_out.append("<link href=\"").append(base).append('/').append(rel);
    m_out.append("\" rel=\"").append(rel).append("\"/>\n");
}

void XmlWriter::linkTo(QByteArrayView href, QByteArrayView rel)
{
    indent();
    m_out.append("<link href=\"");
    escaped(href);
    m_out.append("\" rel=\"").append(rel).append("\"/>\n");
}

void XmlWriter::indent()
{
    static constexpr char spaces[] = "                                                ";
    m_out.append(spaces, std::min<qsizetype>(m_depth * 4, sizeof spaces - 1));
}

void XmlWriter::escaped(QByteArrayView value)
{
    const char *plain = value.begin();
    for (const char *at = plain; at != value.end(); ++at) {
        const QByteArrayView replacement = *at == '<' ? QByteArrayView("&lt;")
            : *at == '>'                              ? QByteArrayView("&gt;")
            : *at == '&'                              ? QByteArrayView("&amp;")
            : *at == '"'                              ? QByteArrayView("&quot;")
                                                      : QByteArrayView();
        if (replacement.isNull())
            continue;
        m_out.append(plain, at - plain).append(replacement);
        plain = at + 1;
    }
    m_out.append(plain, value.end() - plain);
}

} // namespace demo
