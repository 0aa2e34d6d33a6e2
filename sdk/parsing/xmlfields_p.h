// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/field.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

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

Place find(pugi::xml_node node, const char *path);

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
    forEachField<T>([&](const auto &field) {
        if (const Place place = find(node, field.path); place.exists())
            read(place, object.*field.member);
    });
}

} // namespace ovirt::xml
