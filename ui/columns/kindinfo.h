// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/column.h"
#include "ui/columns/objects.h"
#include "ui/columns/relation.h"

#include <span>

namespace browser {

//! \brief All that is said of a kind, its type forgotten: for what works on any of them.
//!
//! A column is meant by its number in columnsOf<T>(); an object by its address in Objects.
struct KindInfo {
    Kind kind;
    const char *key;    //!< stable name of many, as in `storage_domains`; never translated
    const char *prefix; //!< stable name of one, as in `storage_domain.name`
    const char *title;  //!< of many: source text, context `columns`
    const char *one;    //!< of one
    int columns;        //!< how many

    //! Key, title, tip and format of a column.
    struct Head {
        const char *key;
        const char *title;
        const char *tip;
        Format format;
    };
    Head (*head)(int column);
    QVariant (*value)(int column, const ovirt::Inventory &, const void *object);
    ObjectKey (*link)(int column, const ovirt::Inventory &, const void *object);
    ObjectKey (*keyOf)(const void *object);
    Objects (*objects)(const ovirt::Inventory &);
    //! The object that \a key names, kept alive; null: there is none.
    std::shared_ptr<const void> (*find)(const ovirt::Inventory &, const ObjectKey &key);
    //! How many rows the table has; fast.
    qsizetype (*count)(const ovirt::Inventory &);
};

[[nodiscard]] const KindInfo &infoOf(Kind kind);
[[nodiscard]] std::span<const KindInfo> allKinds();
//! The kind with that \a key; null: there is none.
[[nodiscard]] const KindInfo *kindWithKey(const QString &key);

//! \brief What an object is called: its name, its id where it has none.
[[nodiscard]] QString nameOf(
    const ovirt::Inventory &inventory, const KindInfo &kind, const void *object);

} // namespace browser
