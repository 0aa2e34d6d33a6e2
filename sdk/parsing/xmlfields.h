// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/parsing/stringpool.h"
#include "sdk/parsing/xmlelement.h"
#include "sdk/types/followed.h"

#include <QDateTime>
#include <QStringList>

// Reads an element into a struct by its field table. What is malformed is taken as not reported:
// one odd number must not cost the object it stands in. An object without an id is refused.
namespace ovirt::xml {

//! Where texts come from: those that repeat out of a pool.
struct Texts {
    StringPool &pool;      //!< for those that repeat
    bool repeated = false; //!< whether these do
};

OVIRT_EXPORT void read(const XmlPlace &place, QString &value, Texts texts);
OVIRT_EXPORT void read(const XmlPlace &place, std::optional<bool> &value, Texts texts);
OVIRT_EXPORT void read(const XmlPlace &place, std::optional<qint64> &value, Texts texts);
OVIRT_EXPORT void read(const XmlPlace &place, std::optional<double> &value, Texts texts);
OVIRT_EXPORT void read(const XmlPlace &place, QDateTime &value, Texts texts);

template <typename T>
void read(const XmlPlace &place, Ref<T> &value, Texts texts)
{
    read({place.element, place.element.attribute("id")}, value.id, Texts{texts.pool, true});
}

template <typename T>
void readFields(XmlElement element, T &object, StringPool &pool)
{
    XmlCursor cursor(element);
    forEachField<T>([&](const auto &field) {
        if (const XmlPlace place = cursor.find(field.path))
            read(place, object.*field.member, Texts{pool, field.repeats});
    });
}

//! Structs within a struct.
template <typename T>
void read(const XmlPlace &place, T &value, Texts texts)
{
    readFields(place.element, value, texts.pool);
}

//! A list's path ends at its first element; its siblings of the same name are the rest.
template <typename T>
void read(const XmlPlace &place, QList<T> &values, Texts texts)
{
    for (XmlElement element = place.element; !element.isNull(); element = element.next())
        read(XmlPlace{element, element.text()}, values.emplaceBack(), texts);
}

//! \throws Error of kind Protocol, always: \a element stands for an object and has no id.
[[noreturn]] OVIRT_EXPORT void refuseWithoutId(XmlElement element);

//! One object of a kind, with its id.
template <typename T>
void readObject(XmlElement element, T &object, StringPool &pool)
{
    readFields(element, object, pool);
    if constexpr (requires { object.id; }) {
        if (object.id.isEmpty())
            refuseWithoutId(element);
    }
}

template <typename T, typename... Parts>
void readObject(XmlElement element, Followed<T, Parts...> &object, StringPool &pool);

//! The objects below \a list, the element around them. Those of other names are passed over.
template <typename T>
QList<T> readList(XmlElement list, StringPool &pool)
{
    const XmlElement first = list.child(Fields<T>::element);
    qsizetype count = 0;
    for (XmlElement element = first; !element.isNull(); element = element.next())
        ++count;
    QList<T> objects;
    objects.reserve(count);
    for (XmlElement element = first; !element.isNull(); element = element.next())
        readObject(element, objects.emplaceBack(), pool);
    return objects;
}

template <typename Part>
void readPart(XmlElement element, std::optional<QList<Part>> &part, StringPool &pool)
{
    if (const XmlElement list = element.child(followedName<Part>()); !list.isNull())
        part = readList<Part>(list, pool);
}

template <typename T, typename... Parts>
void readObject(XmlElement element, Followed<T, Parts...> &object, StringPool &pool)
{
    readObject(element, object.object, pool);
    (readPart(element, object.template part<Parts>(), pool), ...);
}

} // namespace ovirt::xml
