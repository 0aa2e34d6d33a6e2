// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/xmldocument_p.h"

#include "sdk/error.h"

#include <QCoreApplication>

namespace ovirt {
namespace {

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Error::Kind::Protocol,
        QCoreApplication::translate("ovirt", "The answer is not the XML of an oVirt engine: %1.")
            .arg(why));
}

// A numeric reference to NUL: pugixml would cut the value there, silently.
bool holdsNulReference(const QByteArray &body)
{
    for (qsizetype at = body.indexOf("&#"); at >= 0; at = body.indexOf("&#", at + 2)) {
        qsizetype digit = at + 2;
        if (digit < body.size() && (body[digit] == 'x' || body[digit] == 'X'))
            ++digit;
        const qsizetype first = digit;
        while (digit < body.size() && body[digit] == '0')
            ++digit;
        if (digit > first && (digit == body.size() || body[digit] == ';'))
            return true;
    }
    return false;
}

} // namespace

XmlDocument::XmlDocument(const QByteArray &body)
{
    if (body.isEmpty())
        refuse(QCoreApplication::translate("ovirt", "it is empty"));
    if (body.contains('\0') || holdsNulReference(body))
        refuse(QCoreApplication::translate("ovirt", "it holds a NUL character"));
    if (!QByteArrayView(body).isValidUtf8())
        refuse(QCoreApplication::translate("ovirt", "it is not valid UTF-8"));
    load(body);
    findRoot();
}

void XmlDocument::load(const QByteArray &body)
{
    constexpr unsigned options = pugi::parse_default | pugi::parse_doctype | pugi::parse_fragment;
    const pugi::xml_parse_result result =
        m_document.load_buffer(body.constData(), size_t(body.size()), options, pugi::encoding_utf8);
    if (result)
        return;
    const qsizetype offset = qMin(qsizetype(result.offset), body.size());
    const qsizetype line = body.left(offset).count('\n') + 1;
    const qsizetype column = offset - body.lastIndexOf('\n', qMax(qsizetype(0), offset - 1));
    refuse(QCoreApplication::translate("ovirt", "%1 at line %2, column %3")
               .arg(QString::fromLatin1(result.description()))
               .arg(line)
               .arg(column));
}

void XmlDocument::findRoot()
{
    for (const pugi::xml_node node : m_document.children()) {
        switch (node.type()) {
        case pugi::node_declaration:
        case pugi::node_comment:
        case pugi::node_pi:
            break;
        case pugi::node_doctype:
            refuse(QCoreApplication::translate("ovirt", "it declares a document type"));
        case pugi::node_element:
            if (m_root)
                refuse(QCoreApplication::translate("ovirt", "it has more than one root element"));
            m_root = node;
            break;
        default:
            refuse(QCoreApplication::translate("ovirt", "there is text outside the root element"));
        }
    }
    if (!m_root)
        refuse(QCoreApplication::translate("ovirt", "it has no element"));
}

} // namespace ovirt
