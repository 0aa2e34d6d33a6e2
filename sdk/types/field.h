// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tuple>

namespace ovirt {

//! \brief An id that knows the kind of object it points at.
//!
//! Equal ids are equal references. Inventory::find() leads to the object, in O(1).
template <typename T>
struct Ref {
    QString id; //!< empty: points nowhere

    //! Whether it points nowhere.
    [[nodiscard]] bool isNull() const { return id.isEmpty(); }
    bool operator==(const Ref &) const = default;
};

//! \brief One field of a kind: where it stands in the engine's XML, and in the struct.
//!
//! The path's steps are element names below the object's own element. A list names the repeated
//! element last (`ips/ip`); `@id` is the attribute. Names stay the engine's, in JSON too.
template <typename T, typename V>
struct Field {
    const char *path; //!< in the engine's XML
    V T::*member;     //!< in the struct
};
// Said for clang before 17, which does not deduce the arguments of an aggregate.
template <typename T, typename V>
Field(const char *, V T::*) -> Field<T, V>;

//! \brief The fields of \a T, each once: reading XML and writing JSON walk this table.
//!
//! Specialised beside each struct with `element`, `collection` (the names of one object and of a
//! list) and `list`, a tuple of Field.
template <typename T>
struct Fields;

//! Calls \a f with each Field of \a T, in the table's order.
template <typename T, typename F>
constexpr void forEachField(F &&f)
{
    std::apply([&f](const auto &...field) { (f(field), ...); }, Fields<T>::list);
}

} // namespace ovirt
