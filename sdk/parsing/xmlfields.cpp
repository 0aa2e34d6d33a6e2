// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/xmlfields_p.h"

#include <QLatin1String>

#include <charconv>
#include <cstring>

namespace ovirt::xml {
namespace {

// One step of a path, without copying its name.
pugi::xml_node childOf(pugi::xml_node parent, std::string_view name)
{
    for (const pugi::xml_node node : parent.children()) {
        if (name == node.name())
            return node;
    }
    return {};
}

Place findBelow(pugi::xml_node node, const char *path)
{
    while (node) {
        if (*path == '@')
            return {node, node.attribute(path + 1), true};
        const char *slash = std::strchr(path, '/');
        if (!slash)
            return {childOf(node, path), {}, false};
        node = childOf(node, std::string_view(path, size_t(slash - path)));
        path = slash + 1;
    }
    return {};
}

} // namespace

Element::Element(pugi::xml_node node)
    : m_node(node)
{
    for (const pugi::xml_node child : node.children())
        m_children.append({child.name(), child});
}

pugi::xml_node Element::child(std::string_view name) const
{
    for (const Child &child : m_children) {
        if (child.name == name)
            return child.node;
    }
    return {};
}

Place Element::find(const char *path) const
{
    if (*path == '@')
        return {m_node, m_node.attribute(path + 1), true};
    const char *slash = std::strchr(path, '/');
    if (!slash)
        return {child(path), {}, false};
    return findBelow(child(std::string_view(path, size_t(slash - path))), slash + 1);
}

// An empty element was reported, as empty: not null.
void read(const Place &place, QString &value)
{
    const char *text = place.text();
    value = *text ? QString::fromUtf8(text) : QLatin1String("");
}

void read(const Place &place, std::optional<bool> &value)
{
    const std::string_view text = place.text();
    if (text == "true" || text == "false")
        value = text == "true";
}

void read(const Place &place, std::optional<qint64> &value)
{
    const std::string_view text = place.text();
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && !text.empty())
        value = number;
}

void read(const Place &place, QDateTime &value)
{
    value = QDateTime::fromString(QString::fromLatin1(place.text()), Qt::ISODateWithMs).toUTC();
}

} // namespace ovirt::xml
