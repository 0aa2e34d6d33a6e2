// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/xmldocument.h"

#include "sdk/error.h"
#include "sdk/parsing/xmlbounds_p.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <string_view>

namespace ovirt {
namespace {

// A numeric reference to NUL: pugixml would cut the value there, silently.
bool holdsNulReference(const QByteArray &body)
{
    for (qsizetype at = body.indexOf('&'); at >= 0; at = body.indexOf('&', at + 1)) {
        if (at + 1 == body.size() || body[at + 1] != '#')
            continue;
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

void checkText(const QByteArray &body)
{
    if (body.isEmpty())
        refuseXml(QCoreApplication::translate("ovirt", "it is empty"));
    if (body.contains('\0') || holdsNulReference(body))
        refuseXml(QCoreApplication::translate("ovirt", "it holds a NUL character"));
    if (!QByteArrayView(body).isValidUtf8())
        refuseXml(QCoreApplication::translate("ovirt", "it is not valid UTF-8"));
    XmlBounds(body).check();
}

// What is no letter of ASCII would be read as another one.
void checkEncoding(pugi::xml_node declaration)
{
    const QByteArray encoding = QByteArray(declaration.attribute("encoding").value()).toLower();
    if (!encoding.isEmpty() && encoding != "utf-8" && encoding != "utf8" && encoding != "us-ascii")
        refuseXml(QCoreApplication::translate("ovirt", "it is not in UTF-8"));
}

} // namespace

struct XmlDocument::Private {
    void load(const QByteArray &body);
    void findRoot();

    pugi::xml_document document;
    pugi::xml_node root;
};

// Text stands in its element itself, not in a node below: two thirds of the memory.
void XmlDocument::Private::load(const QByteArray &body)
{
    constexpr unsigned options = pugi::parse_default | pugi::parse_declaration
        | pugi::parse_fragment | pugi::parse_embed_pcdata;
    const pugi::xml_parse_result result =
        document.load_buffer(body.constData(), size_t(body.size()), options, pugi::encoding_utf8);
    if (!result)
        refuseXml(body, result.offset, QString::fromLatin1(result.description()));
}

void XmlDocument::Private::findRoot()
{
    for (const pugi::xml_node node : document.children()) {
        switch (node.type()) {
        case pugi::node_declaration:
            checkEncoding(node);
            break;
        case pugi::node_element:
            if (root)
                refuseXml(
                    QCoreApplication::translate("ovirt", "it has more than one root element"));
            root = node;
            break;
        default:
            refuseXml(
                QCoreApplication::translate("ovirt", "there is text outside the root element"));
        }
    }
    if (!root)
        refuseXml(QCoreApplication::translate("ovirt", "it has no element"));
}

XmlDocument::XmlDocument(const QByteArray &body)
    : d(std::make_unique<Private>())
{
    checkText(body);
    d->load(body);
    d->findRoot();
}

XmlDocument::XmlDocument(const QByteArray &body, const char *root)
    : XmlDocument(body)
{
    if (std::string_view(root) == d->root.name())
        return;
    throw Error(Error::Kind::Protocol,
        QCoreApplication::translate("ovirt", "The answer holds <%1> where <%2> was asked for.")
            .arg(QString::fromUtf8(d->root.name()).left(60), QString::fromUtf8(root)));
}

XmlDocument::~XmlDocument() = default;

XmlElement XmlDocument::root() const
{
    return XmlElement(d->root.internal_object());
}

} // namespace ovirt
