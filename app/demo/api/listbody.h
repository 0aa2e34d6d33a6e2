// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/follower.h"
#include "app/demo/api/xmlanswer.h"
#include "app/demo/api/xmlwriter.h"

#include <span>

namespace demo {

//! What stands behind an object's id in a path.
using PathRest = std::span<const QByteArrayView>;

//! An id as a path names it; throws BadQuery when it is none.
[[nodiscard]] Id pathId(QByteArrayView segment);

//! \brief A small list below an object, or the one item of it that a path names.
//!
//! Whoever fills it adds every item; it writes those that are asked for.
class ListBody {
public:
    //! \p list is the element of the list; \p rest is the path from the list's own segment on.
    ListBody(QByteArrayView list, PathRest rest, const Query &query);

    //! Calls \p write with an XmlWriter if the item \p id is wanted.
    template <typename Write>
    void add(const Id &id, Write write)
    {
        if (!wants(id))
            return;
        XmlWriter xml(m_body, m_one ? m_depth : m_depth + 1, m_follower ? &*m_follower : nullptr);
        write(xml);
    }
    //! Whether it stands in the objects of a root collection.
    [[nodiscard]] bool isBelowList() const { return m_belowList; }

    //! The list, the one item, or 404 when it is not there.
    [[nodiscard]] Answer answer() const;

private:
    bool wants(const Id &id);

    QByteArrayView m_list;
    bool m_belowList;
    bool m_isDocument;
    int m_depth;
    std::optional<Follower> m_follower;
    std::optional<Id> m_one;
    qint64 m_left;
    QByteArray m_body;
};

} // namespace demo
