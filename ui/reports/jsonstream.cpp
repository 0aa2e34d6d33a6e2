// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/jsonstream_p.h"

namespace browser {
namespace {

// Half of a surrogate pair alone is no character, and UTF-8 has no form for it.
bool isLoneSurrogate(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            out += QLatin1Char('\\') + c;
        else if (c.unicode() < 0x20 || isLoneSurrogate(text, i))
            out += QStringLiteral("\\u%1").arg(ushort(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace

JsonStream::JsonStream(ReportStream &out)
    : m_out(out)
{
}

void JsonStream::beginObject()
{
    begin('{');
}

void JsonStream::endObject()
{
    end('}');
}

void JsonStream::beginArray()
{
    begin('[');
}

void JsonStream::endArray()
{
    end(']');
}

void JsonStream::key(const QByteArray &ascii)
{
    beforeValue();
    m_out << "\"" << ascii << "\": ";
    m_afterKey = true;
}

void JsonStream::value(const QString &text)
{
    if (text.isNull()) {
        null();
        return;
    }
    beforeValue();
    m_out << "\"" << escaped(text) << "\"";
}

void JsonStream::value(qint64 number)
{
    beforeValue();
    m_out << QByteArray::number(number);
}

void JsonStream::value(bool yes)
{
    beforeValue();
    m_out << (yes ? "true" : "false");
}

void JsonStream::null()
{
    beforeValue();
    m_out << "null";
}

void JsonStream::begin(char bracket)
{
    beforeValue();
    m_out << QByteArray(1, bracket);
    ++m_depth;
    m_first = true;
}

void JsonStream::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_out << QByteArray(1, bracket);
    m_first = false;
    if (m_depth == 0)
        m_out << "\n";
}

void JsonStream::beforeValue()
{
    if (std::exchange(m_afterKey, false) || m_depth == 0)
        return;
    if (!m_first)
        m_out << ",";
    m_first = false;
    newLine();
}

void JsonStream::newLine()
{
    m_out << "\n" << QByteArray(2 * m_depth, ' ');
}

} // namespace browser
