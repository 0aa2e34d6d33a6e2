// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/query.h"
#include "ui/query/queryterm_p.h"

#include <set>
#include <variant>
#include <vector>

namespace browser {

struct QueryNode;

//! What has to match all, or any.
struct QueryGroup {
    enum class Joint : quint8 { All, Any };

    Joint joint = Joint::All;
    std::vector<QueryNode> members;
};

//! \brief A query as a tree. It is no deeper than maxQueryDepth allows, so walking it may recurse.
struct QueryNode {
    std::variant<QueryGroup, QueryTerm, TextPattern> content;
    bool negated = false;

    [[nodiscard]] bool matches(const QueryRow &row) const;
    [[nodiscard]] bool usesText() const;
    void collectFields(std::set<int> &fields) const;
    //! \a wanted: no `not` above it turns it round.
    void collectWords(QList<QueryWord> &words, bool wanted = true) const;
};

} // namespace browser
