// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstddef>
#include <utility>

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
    const char *path;     //!< in the engine's XML
    V T::*member;         //!< in the struct
    bool repeats = false; //!< many objects say the same: parsing keeps each such text once
};
// Said for clang before 17, which does not deduce the arguments of an aggregate.
template <typename T, typename V>
Field(const char *, V T::*) -> Field<T, V>;
template <typename T, typename V>
Field(const char *, V T::*, bool) -> Field<T, V>;

//! \brief The third word of a Field whose texts repeat: ids that others refer to, the engine's own
//! words. Not for free text, which would only fill the pool.
inline constexpr bool repeated = true;

namespace detail {

template <std::size_t Number, typename Entry>
struct NumberedField {
    Entry entry;
};

template <typename Numbers, typename... Entries>
struct NumberedFields;

template <std::size_t... Numbers, typename... Entries>
struct NumberedFields<std::index_sequence<Numbers...>, Entries...>
    : NumberedField<Numbers, Entries>... {
    constexpr explicit NumberedFields(const Entries &...entries)
        : NumberedField<Numbers, Entries>{entries}...
    {
    }

    template <typename F>
    constexpr void forEach(F &&f) const
    {
        (visit(static_cast<const NumberedField<Numbers, Entries> &>(*this).entry, f), ...);
    }

private:
    template <typename T, typename V, typename F>
    static constexpr void visit(const Field<T, V> &field, F &&f)
    {
        f(field);
    }
    template <typename List, typename F>
    static constexpr void visit(const List &list, F &&f)
    {
        list.forEach(f);
    }
};

} // namespace detail

//! \brief The fields of a struct, each once: instances of Field, and the list of its base first.
//!
//! What a std::tuple would be, at a tenth of what one costs to compile.
template <typename... Entries>
struct FieldList : detail::NumberedFields<std::index_sequence_for<Entries...>, Entries...> {
    //! Deduces its types from what it is made of.
    constexpr FieldList(const Entries &...entries)
        : detail::NumberedFields<std::index_sequence_for<Entries...>, Entries...>(entries...)
    {
    }
};

//! \brief What the engine's API calls a kind and its fields: reading XML and writing JSON walk it.
//!
//! Specialised beside each struct with
//! - `element` and `collection`: the names of one object and of a list;
//! - `path`, where all objects of the kind have a collection below the API's root: `/vms`;
//! - `followed`, where `follow` inlines a list by another name than `collection`;
//! - `list`: a FieldList.
template <typename T>
struct Fields;

//! Calls \a f with each Field of \a T, in the table's order.
template <typename T, typename F>
constexpr void forEachField(F &&f)
{
    Fields<T>::list.forEach(f);
}

} // namespace ovirt
