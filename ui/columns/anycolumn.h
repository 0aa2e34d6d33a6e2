// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kindinfo.h"

#include <optional>

namespace browser {

//! \brief A column as tables, queries and reports use it: one of a kind, or one of what its objects
//! lead to, such as `vm.status` of a disk.
class AnyColumn {
public:
    //! Column number \a column of \a kind itself.
    AnyColumn(Kind kind, int column);
    //! That of what \a relation, one of relationsOf(), leads to.
    AnyColumn(const Relation &relation, int column);

    //! Stable name: `status`, `vm.status`.
    [[nodiscard]] QString key() const;
    //! In the language of the moment: "Status", "VM: Status".
    [[nodiscard]] QString title() const;
    //! The same in two: "VM" and "Status".
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString ownTitle() const;
    [[nodiscard]] QString tip() const;
    [[nodiscard]] Format format() const { return m_format; }
    //! Of one of many objects it leads to: it has no single value to be added up.
    [[nodiscard]] bool isMany() const { return m_relation && m_relation->isMany; }
    //! Whether it is of another object.
    [[nodiscard]] bool isRelated() const { return m_relation; }
    //! What stands before the point in its key; empty: it is of the object itself.
    [[nodiscard]] QLatin1String relation() const
    {
        return QLatin1String(m_relation ? m_relation->key : nullptr);
    }

    //! \brief The raw value, as Column::value gives it; invalid: not reported.
    //!
    //! Of many objects, each one's text once, as a list.
    [[nodiscard]] QVariant value(const ovirt::Inventory &, const void *object) const;
    //! The value of that other object alone.
    [[nodiscard]] QVariant valueOfRelated(const ovirt::Inventory &, const void *related) const;
    //! Shows each value to \a visit until that is true; returns whether it was.
    bool anyOf(const ovirt::Inventory &, const void *object,
        const std::function<bool(const QVariant &)> &visit) const;
    //! The object that the value names; null: none.
    [[nodiscard]] ObjectKey link(const ovirt::Inventory &, const void *object) const;

    bool operator==(const AnyColumn &) const = default;

private:
    const KindInfo *m_info; // of the object that the value is of
    const Relation *m_relation = nullptr;
    int m_column;
    Format m_format;
};

//! \brief The columns of \a kind and of what it leads to, its own first.
[[nodiscard]] const QList<AnyColumn> &anyColumnsOf(Kind kind);
//! Those of \a kind itself.
[[nodiscard]] QList<AnyColumn> ownColumnsOf(Kind kind);
//! The one of these with that \a key.
[[nodiscard]] std::optional<AnyColumn> anyColumn(Kind kind, const QString &key);
//! The keys of those that a table of \a kind shows as long as nobody chose.
[[nodiscard]] QStringList defaultColumnsOf(Kind kind);

//! \brief Those in which bare words are looked for though a table does not show them: nobody who
//! has an address of a VM on paper knows in which table to look.
[[nodiscard]] QList<AnyColumn> alsoSearchedOf(Kind kind);

} // namespace browser
