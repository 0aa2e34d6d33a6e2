// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"

#include "sdk/parsing/xmldocument_p.h"
#include "sdk/parsing/xmlfields_p.h"
#include "sdk/types/api.h"
#include "sdk/types/kinds.h"

#include <QCoreApplication>

#include <string_view>

namespace ovirt {
namespace {

void expectName(pugi::xml_node node, std::string_view name)
{
    if (name == node.name())
        return;
    throw Error(Error::Kind::Protocol,
        QCoreApplication::translate("ovirt", "The answer holds <%1> where <%2> was asked for.")
            .arg(QString::fromUtf8(node.name()).left(60), QString::fromUtf8(name.data())));
}

} // namespace

template <typename T>
QList<T> parseList(const QByteArray &body)
{
    const XmlDocument document(body);
    expectName(document.root(), Fields<T>::collection);
    QList<T> objects;
    for (const pugi::xml_node node : document.root().children(Fields<T>::element))
        xml::readFields(node, objects.emplaceBack());
    return objects;
}

template <typename T>
T parseObject(const QByteArray &body)
{
    const XmlDocument document(body);
    expectName(document.root(), Fields<T>::element);
    T object;
    xml::readFields(document.root(), object);
    return object;
}

#define OVIRT_INSTANTIATE(T)                                                                       \
    template OVIRT_EXPORT QList<T> parseList(const QByteArray &);                                  \
    template OVIRT_EXPORT T parseObject(const QByteArray &);
OVIRT_FOR_EACH_KIND(OVIRT_INSTANTIATE)
#undef OVIRT_INSTANTIATE
template OVIRT_EXPORT Api parseObject(const QByteArray &);

std::optional<Fault> parseFault(const QByteArray &body)
try {
    const XmlDocument document(body);
    pugi::xml_node node = document.root();
    if (std::string_view(node.name()) == "action")
        node = node.child("fault");
    if (std::string_view(node.name()) != "fault")
        return std::nullopt;
    return Fault{QString::fromUtf8(node.child("reason").text().get()),
        QString::fromUtf8(node.child("detail").text().get())};
} catch (const Error &) {
    return std::nullopt; // not XML: the caller has the status and the raw text
}

} // namespace ovirt
