// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kindinfo.h"

#include "sdk/inventory/access.h"

namespace browser {

//! Rows of a table: those of \a kind that \a filter finds.
struct TableLink {
    Kind kind = Kind::Vm;
    QString filter; //!< empty: it leads nowhere

    bool operator==(const TableLink &) const = default;
};

//! One line about an object.
struct Detail {
    QString label;
    QString value;        //!< empty: not reported
    QString exact;        //!< what rounding left out; empty: nothing
    ObjectKey link;       //!< the object it names; null: none
    TableLink rows;       //!< the rows it counts
    bool isItem = false;  //!< the label is the name of what it leads to, else the value is
    bool isState = false; //!< the value is the engine's word for the object's own state
    QString tip = {};     //!< what it is about, besides the label; empty: nothing

    [[nodiscard]] bool isReported() const { return !value.isEmpty(); }
    bool operator==(const Detail &) const = default;
};

//! Lines that belong together.
struct DetailSection {
    QString title;
    QList<Detail> details;
    bool isOpen = true; //!< to begin with

    bool operator==(const DetailSection &) const = default;
};

//! All that is known of one object.
struct ObjectDetails {
    ObjectKey key;
    QString kind; //!< "VM"
    QString name;
    bool isFound = false; //!< false: the inventory has no such object
    QList<DetailSection> sections;

    bool operator==(const ObjectDetails &) const = default;
};

//! \a access is of the same \a inventory.
[[nodiscard]] ObjectDetails detailsOf(
    const ovirt::Inventory &inventory, const ovirt::AccessIndex &access, const ObjectKey &key);

} // namespace browser
