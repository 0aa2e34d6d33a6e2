// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/reports/jsonstream_p.h"

#include <QDateTime>

// JSON of any kind, by its field table: the API's own names and units, absent is null.
namespace browser::json {

template <typename V>
inline constexpr bool isList = false;
template <typename V>
inline constexpr bool isList<QList<V>> = true;

//! Opens and closes the objects that a field's path leads through.
class FieldPath {
public:
    explicit FieldPath(JsonStream &out);

    //! \brief Writes what stands before the value of the field at \a path.
    //!
    //! A list's last step is the name of one element, which JSON has no use for.
    void moveTo(const char *path, bool list);
    //! Closes what the last field left open.
    void close();

private:
    void leaveTo(qsizetype depth);

    JsonStream &m_out;
    QByteArrayList m_open;
};

void write(JsonStream &out, const QDateTime &time);

inline void write(JsonStream &out, const ovirt::Inventory &, const QString &text)
{
    out.value(text);
}

inline void write(JsonStream &out, const ovirt::Inventory &, const QDateTime &time)
{
    write(out, time);
}

template <typename T>
void write(JsonStream &out, const ovirt::Inventory &, const std::optional<T> &value)
{
    if (value)
        out.value(*value);
    else
        out.null();
}

//! Whether an Inventory can tell what an id of kind \a T leads to.
template <typename T, typename Kinds = ovirt::GlobalKinds>
inline constexpr bool isListed = false;
template <typename T, typename... Kind>
inline constexpr bool isListed<T, ovirt::TypeList<Kind...>> = (std::is_same_v<T, Kind> || ...);

//! `{"id": …, "name": …}`, with null for a name that is not known.
template <typename T>
void write(JsonStream &out, const ovirt::Inventory &inventory, const ovirt::Ref<T> &ref)
{
    if (ref.isNull()) {
        out.null();
        return;
    }
    QString name;
    if constexpr (isListed<T>) {
        if (const T *object = inventory.find(ref))
            name = object->name;
    }
    out.beginObject();
    out.key("id");
    out.value(ref.id);
    out.key("name");
    out.value(name);
    out.endObject();
}

//! A disk is nobody else's, so it is written whole where it is referred to.
void write(JsonStream &out, const ovirt::Inventory &inventory, const ovirt::Ref<ovirt::Disk> &ref);

template <typename T>
void writeFields(JsonStream &out, const ovirt::Inventory &inventory, const T &object);

template <typename T>
void write(JsonStream &out, const ovirt::Inventory &inventory, const T &object)
{
    out.beginObject();
    writeFields(out, inventory, object);
    out.endObject();
}

//! The engine leaves empty lists out, so that an empty one was not reported: null.
template <typename T>
void write(JsonStream &out, const ovirt::Inventory &inventory, const QList<T> &list)
{
    if (list.isEmpty()) {
        out.null();
        return;
    }
    out.beginArray();
    for (const T &element : list)
        write(out, inventory, element);
    out.endArray();
}

//! Each field of \a object, in its table's order, into the object that is open.
template <typename T>
void writeFields(JsonStream &out, const ovirt::Inventory &inventory, const T &object)
{
    FieldPath path(out);
    ovirt::forEachField<T>([&](const auto &field) {
        const auto &value = object.*field.member;
        path.moveTo(field.path, isList<std::remove_cvref_t<decltype(value)>>);
        write(out, inventory, value);
    });
    path.close();
}

} // namespace browser::json
