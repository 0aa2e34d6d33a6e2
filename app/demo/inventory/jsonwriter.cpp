// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/inventory/jsonwriter.h"

namespace demo {
namespace {

constexpr qsizetype pieceSize = qsizetype(64) * 1024;

} // namespace

JsonWriter::JsonWriter(QIODevice &out)
    : m_out(out)
{
}

JsonWriter::~JsonWriter()
{
    m_buffer.append('\n');
    m_out.write(m_buffer);
}

void JsonWriter::beginObject(QByteArrayView name)
{
    begin(name, '{');
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray(QByteArrayView name)
{
    begin(name, '[');
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::begin(QByteArrayView name, char bracket)
{
    startValue(name);
    m_buffer.append(bracket);
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    m_buffer.append(bracket);
    m_first = false;
    if (m_buffer.size() < pieceSize)
        return;
    m_out.write(m_buffer);
    m_buffer.resize(0);
}

void JsonWriter::startValue(QByteArrayView name)
{
    if (!m_first)
        m_buffer.append(name.isEmpty() ? ",\n" : ", ");
    m_first = false;
    if (!name.isEmpty())
        m_buffer.append('"').append(name).append("\": ");
}

void JsonWriter::text(QByteArrayView name, QByteArrayView utf8)
{
    startValue(name);
    quoted(utf8);
}

void JsonWriter::number(QByteArrayView name, qint64 value)
{
    startValue(name);
    m_buffer.append(QByteArray::number(value));
}

void JsonWriter::flag(QByteArrayView name, bool value)
{
    startValue(name);
    m_buffer.append(value ? "true" : "false");
}

void JsonWriter::id(QByteArrayView name, const Id &id)
{
    startValue(name);
    m_buffer.append('"');
    id.appendTo(m_buffer);
    m_buffer.append('"');
}

void JsonWriter::quoted(QByteArrayView utf8)
{
    m_buffer.append('"');
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            m_buffer.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            m_buffer.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
        else
            m_buffer.append(c);
    }
    m_buffer.append('"');
}

} // namespace demo
