// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/xmlbounds_p.h"

#include "sdk/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace ovirt {

void refuseXml(const QString &why)
{
    throw Error(Error::Kind::Protocol,
        QCoreApplication::translate("ovirt", "The answer is not the XML of an oVirt engine: %1.")
            .arg(why));
}

void refuseXml(QByteArrayView text, qsizetype offset, const QString &why)
{
    const QByteArrayView before = text.first(std::clamp(offset, qsizetype(0), text.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    refuseXml(QCoreApplication::translate("ovirt", "%1 at line %2, column %3")
                  .arg(why)
                  .arg(line)
                  .arg(column));
}

void XmlBounds::expect(qsizetype value, qsizetype bound, const char *sentence) const
{
    if (value > bound)
        refuseXml(m_text, m_at, QCoreApplication::translate("ovirt", sentence).arg(bound));
}

void XmlBounds::check()
{
    while (m_at < m_text.size()) {
        const qsizetype tag = m_text.indexOf('<', m_at);
        const qsizetype end = tag < 0 ? m_text.size() : tag;
        expect(end - m_at, maxText, QT_TRANSLATE_NOOP("ovirt", "a text is longer than %1 bytes"));
        m_at = end;
        if (tag >= 0)
            skipMarkup();
    }
}

void XmlBounds::skipMarkup()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (rest.startsWith("<!--")) {
        m_at += 4;
        skipTo("-->", m_text.size());
    } else if (rest.startsWith("<![CDATA[")) {
        skipTo("]]>", maxText);
    } else if (rest.startsWith("<!")) {
        refuseXml(QCoreApplication::translate("ovirt", "it declares a document type"));
    } else if (rest.startsWith("<?")) {
        skipTo("?>", m_text.size());
    } else if (rest.startsWith("</")) {
        --m_depth;
        skipTo(">", maxText);
    } else {
        openTag();
    }
}

void XmlBounds::skipTo(QByteArrayView end, qsizetype maxLength)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    const qsizetype next = found < 0 ? m_text.size() : found + end.size();
    expect(next - m_at, maxLength, QT_TRANSLATE_NOOP("ovirt", "a text is longer than %1 bytes"));
    m_at = next;
}

// `<name a="1" b='>'>`: a bracket within quotes ends nothing.
void XmlBounds::openTag()
{
    expect(++m_elements, maxElements, QT_TRANSLATE_NOOP("ovirt", "it has more than %1 elements"));
    expect(++m_depth, maxDepth, QT_TRANSLATE_NOOP("ovirt", "elements stand more than %1 deep"));
    const qsizetype begin = m_at;
    for (qsizetype attributes = 0; ++m_at < m_text.size();) {
        const char c = m_text[m_at];
        if (c == '"' || c == '\'') {
            expect(++attributes, maxAttributes,
                QT_TRANSLATE_NOOP("ovirt", "an element has more than %1 attributes"));
            attributeValue();
        } else if (c == '>') {
            if (m_text[m_at - 1] == '/')
                --m_depth;
            ++m_at;
            break;
        }
    }
    expect(m_at - begin, maxText, QT_TRANSLATE_NOOP("ovirt", "a tag is longer than %1 bytes"));
}

// Ends at the closing quote.
void XmlBounds::attributeValue()
{
    const qsizetype end = m_text.indexOf(m_text[m_at], m_at + 1);
    m_at = end < 0 ? m_text.size() : end;
}

} // namespace ovirt
