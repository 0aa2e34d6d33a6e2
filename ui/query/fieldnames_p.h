// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/queryfield.h"

#include <QStringList>

namespace browser {

//! \brief Which field a person means by a name.
//!
//! In this order: the key itself, the key without regard to `_` and `-`, `age` for the time of
//! creation, singular for plural, and the beginning of one key only. A relation (`nic.`) has to be
//! whole, in singular or plural; without one only keys without one are meant.
class FieldNames {
public:
    struct Match {
        int field = -1;       //!< none, or several
        bool isWhole = false; //!< not only a beginning
        bool isAge = false;   //!< named by its age: the older, the more
        QList<int> several;
    };

    explicit FieldNames(const QueryFields &fields);

    [[nodiscard]] Match find(const QString &name) const;
    //! Keys that may have been meant by a name that find() does not know; the likeliest first.
    [[nodiscard]] QStringList similarTo(const QString &name) const;
    //! Other fields that may have been meant by what find() took for \a field: they begin alike.
    [[nodiscard]] QList<int> relativesOf(int field, const QString &name) const;
    [[nodiscard]] QStringList keysOf(const QList<int> &fields) const;
    //! Whether what was typed of a name may become \a field's.
    [[nodiscard]] bool isBeginning(const QString &typed, int field) const;

private:
    struct Name {
        QString relation;
        QString key;
    };

    [[nodiscard]] static Name nameOf(const QString &text);
    [[nodiscard]] int ageOf(const QString &relation) const;
    template <typename Predicate>
    [[nodiscard]] QList<int> withKey(const QString &relation, Predicate isMeant) const;

    QueryFields m_fields;
    QList<Name> m_names;
};

} // namespace browser
