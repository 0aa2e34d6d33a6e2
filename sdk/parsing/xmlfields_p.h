// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/field.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QVarLengthArray>

#include <pugixml.hpp>

#include <optional>
#include <string_view>

// Reads an element into a struct by its field table. What is malformed is taken as not reported:
// one odd number must not cost the object it stands in.
namespace ovirt::xml {

//! An element or an attribute: where a path ended. Empty: the path led nowhere.
struct Place {
    pugi::xml_node node;
    pugi::xml_attribute attribute;
    bool isAttribute = false;

    [[nodiscard]] bool exists() const { return isAttribute ? !attribute.empty() : !node.empty(); }
    [[nodiscard]] const char *text() const
    {
        return isAttribute ? attribute.value() : node.text().get();
    }
};

//! An element with the names of its children: a table asks for many of them, and pugixml would
//! walk and measure them all each time.
class Element {
public:
    explicit Element(pugi::xml_node node);

    [[nodiscard]] Place find(const char *path) const;

private:
    struct Child {
        std::string_view name;
        pugi::xml_node node;
    };

    [[nodiscard]] pugi::xml_node child(std::string_view name) const;

    pugi::xml_node m_node;
    QVarLengthArray<Child, 64> m_children;
};

void read(const Place &place, QString &value);
void read(const Place &place, std::optional<bool> &value);
void read(const Place &place, std::optional<qint64> &value);
void read(const Place &place, QDateTime &value);

template <typename T>
void read(const Place &place, Ref<T> &value)
{
    value.id = QString::fromUtf8(place.node.attribute("id").value());
}

template <typename T>
void readFields(pugi::xml_node node, T &object);

//! Structs within a struct.
template <typename T>
void read(const Place &place, T &value)
{
    readFields(place.node, value);
}

//! A list's path ends at its first element; its siblings of the same name are the rest.
template <typename T>
void read(const Place &place, QList<T> &values)
{
    for (pugi::xml_node node = place.node; node; node = node.next_sibling(place.node.name()))
        read(Place{node, {}, false}, values.emplaceBack());
}

template <typename T>
void readFields(pugi::xml_node node, T &object)
{
    const Element element(node);
    forEachField<T>([&](const auto &field) {
        if (const Place place = element.find(field.path); place.exists())
            read(place, object.*field.member);
    });
}

} // namespace ovirt::xml
