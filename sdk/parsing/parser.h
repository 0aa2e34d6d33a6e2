// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"
#include "sdk/parsing/xmldocument.h"
#include "sdk/parsing/xmlfields.h"
#include "sdk/types/api.h"
#include "sdk/types/kinds.h"

namespace ovirt {

//! \brief The list of \a T that \a body holds, e.g. `<nics><nic/>…</nics>`, in its order.
//!
//! \a T is a kind of kinds.h, any other struct with a table, or Followed. Objects of other names
//! inside the list are passed over. \throws Error of kind Protocol.
template <typename T>
QList<T> parseList(const QByteArray &body, StringPool &pool)
{
    const XmlDocument document(body, Fields<T>::collection);
    return xml::readList<T>(document.root(), pool);
}

//! The one \a T that \a body holds. \throws Error of kind Protocol.
template <typename T>
T parseObject(const QByteArray &body, StringPool &pool)
{
    const XmlDocument document(body, Fields<T>::element);
    T object;
    xml::readObject(document.root(), object, pool);
    return object;
}

//! The same where nothing else is read.
template <typename T>
QList<T> parseList(const QByteArray &body)
{
    StringPool pool;
    return parseList<T>(body, pool);
}

template <typename T>
T parseObject(const QByteArray &body)
{
    StringPool pool;
    return parseObject<T>(body, pool);
}

//! The engine's own words in a refused request's body: `<fault>`, alone or in `<action>`, or the
//! same as JSON; else nullopt.
OVIRT_EXPORT std::optional<Fault> parseFault(const QByteArray &body);

//! \brief The text a person would read on an HTML page, without its markup.
//!
//! At most \a maxLength characters; what looks like markup inside the text is gone too.
OVIRT_EXPORT QString textOfHtml(const QByteArray &body, int maxLength = 200);

// The SDK has those of its own kinds compiled.
#define OVIRT_COMPILED(T)                                                                          \
    extern template OVIRT_EXPORT QList<T> parseList(const QByteArray &, StringPool &);             \
    extern template OVIRT_EXPORT T parseObject(const QByteArray &, StringPool &);
OVIRT_FOR_EACH_KIND(OVIRT_COMPILED)
#undef OVIRT_COMPILED
extern template OVIRT_EXPORT Api parseObject(const QByteArray &, StringPool &);

} // namespace ovirt
