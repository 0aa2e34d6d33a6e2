// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/xmlelement.h"

#include <pugixml.hpp>

#include <cstring>
#include <string_view>

namespace ovirt {
namespace {

pugi::xml_node nodeOf(void *node)
{
    return pugi::xml_node(static_cast<pugi::xml_node_struct *>(node));
}

bool isNamed(pugi::xml_node node, std::string_view name)
{
    const char *its = node.name();
    return std::strncmp(its, name.data(), name.size()) == 0 && its[name.size()] == '\0';
}

pugi::xml_node named(std::string_view name, pugi::xml_node first)
{
    for (pugi::xml_node node = first; node; node = node.next_sibling()) {
        if (isNamed(node, name))
            return node;
    }
    return {};
}

// Its length, first and last letter.
quint32 keyOf(std::string_view name)
{
    if (name.empty())
        return 0;
    return quint32(name.size()) << 16 | quint32(uchar(name.front())) << 8 | uchar(name.back());
}

// The step that \a path begins with; what is behind it stays in \a path, null for the last.
std::string_view takeStep(const char *&path)
{
    const char *begin = path;
    const char *slash = std::strchr(path, '/');
    path = slash ? slash + 1 : nullptr;
    return slash ? std::string_view(begin, size_t(slash - begin)) : std::string_view(begin);
}

XmlPlace attributePlace(pugi::xml_node node, const char *name)
{
    const pugi::xml_attribute attribute = node.attribute(name);
    return {XmlElement(node.internal_object()), attribute ? attribute.value() : nullptr};
}

} // namespace

const char *XmlElement::name() const
{
    return nodeOf(m_node).name();
}

const char *XmlElement::text() const
{
    return nodeOf(m_node).text().get();
}

const char *XmlElement::attribute(const char *name) const
{
    return nodeOf(m_node).attribute(name).value();
}

XmlElement XmlElement::child(const char *name) const
{
    return XmlElement(named(name, nodeOf(m_node).first_child()).internal_object());
}

XmlElement XmlElement::firstChild() const
{
    for (const pugi::xml_node child : nodeOf(m_node).children()) {
        if (child.type() == pugi::node_element)
            return XmlElement(child.internal_object());
    }
    return {};
}

XmlElement XmlElement::next() const
{
    const pugi::xml_node node = nodeOf(m_node);
    return XmlElement(named(node.name(), node.next_sibling()).internal_object());
}

qint64 XmlElement::offset() const
{
    return nodeOf(m_node).offset_debug();
}

XmlCursor::XmlCursor(XmlElement parent)
    : m_parent(parent)
{
    for (const pugi::xml_node node : nodeOf(parent.m_node).children()) {
        const quint32 key = keyOf(node.name());
        // Of a list only the first: its siblings are found from there.
        if (m_children.isEmpty() || m_children.last().key != key
            || !isNamed(node, nodeOf(m_children.last().node).name()))
            m_children.append({key, node.internal_object()});
    }
}

void *XmlCursor::childNamed(std::string_view name)
{
    const quint32 key = keyOf(name);
    const qsizetype count = m_children.size();
    for (qsizetype step = 0; step < count; ++step) {
        const qsizetype number = m_last + step < count ? m_last + step : m_last + step - count;
        const Child &child = m_children[number];
        if (child.key == key && isNamed(nodeOf(child.node), name)) {
            m_last = number;
            return child.node;
        }
    }
    return nullptr;
}

XmlPlace XmlCursor::find(const char *path)
{
    if (*path == '@')
        return attributePlace(nodeOf(m_parent.m_node), path + 1);
    pugi::xml_node node = nodeOf(childNamed(takeStep(path)));
    while (node && path) {
        if (*path == '@')
            return attributePlace(node, path + 1);
        const std::string_view step = takeStep(path);
        node = named(step, node.first_child());
    }
    if (!node)
        return {};
    return {XmlElement(node.internal_object()), node.text().get()};
}

} // namespace ovirt
