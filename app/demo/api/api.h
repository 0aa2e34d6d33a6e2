// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/follower.h"
#include "app/demo/api/liststream.h"
#include "app/demo/api/parts.h"
#include "app/demo/api/search.h"

#include <QHash>

namespace demo {

//! \brief The engine's read-only API: a path and a query in, an answer out. No HTTP, no sign-in.
//!
//! It keeps the results of searches, since a client that reads pages asks the same one again and
//! again.
class Api : private LinkSource {
public:
    //! \p estate must outlive the Api and stay as it is. Who is no administrator sees neither users
    //! nor groups nor the summary, and searches as if with `Filter: true`.
    explicit Api(const Estate &estate, bool administrator = true);

    //! \p target is what stands behind `/ovirt-engine/api`, percent-encoded, with its query.
    [[nodiscard]] Answer get(QByteArrayView target);

private:
    // A path begins with the segment of the collection.
    using Serve = Answer (Api::*)(PathRest path, const Query &query);

    [[nodiscard]] Answer inlined(QByteArrayView href, const Query &query) override;
    [[nodiscard]] Answer serve(PathRest path, const Query &query);
    [[nodiscard]] Search searchOf(const Query &query) const;
    [[nodiscard]] static Serve handlerOf(QByteArrayView collection);
    [[nodiscard]] Answer root() const;
    [[nodiscard]] Answer permissions(PathRest path, const Query &query);
    [[nodiscard]] Answer events(PathRest path, const Query &query);
    [[nodiscard]] Answer event(PathRest path, const Query &query) const;
    [[nodiscard]] Answer operatingSystems(PathRest path, const Query &query);
    template <auto rows>
    [[nodiscard]] Answer searchable(PathRest path, const Query &query);
    template <auto rows>
    [[nodiscard]] Answer plain(PathRest path, const Query &query);
    template <typename T>
    [[nodiscard]] Answer object(const Table<T> &rows, PathRest path, const Query &query);
    template <typename Rows>
    [[nodiscard]] Answer listed(const Rows &rows, Places places, QByteArrayView list,
        const Query &query, std::size_t offset);
    template <typename Rows>
    [[nodiscard]] Places found(
        const Rows &rows, QByteArrayView collection, const Query &query, const Search &search);

    const Estate &m_estate;
    bool m_administrator;
    QHash<QByteArray, Places> m_found; // results of searches
};

} // namespace demo
