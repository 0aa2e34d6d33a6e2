// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/followtree.h"

#include <optional>
#include <stdexcept>

namespace demo {

class LinkSource;

//! What a client asked wrongly, as the engine's `<fault>` says it; ends as HTTP 400.
class BadQuery : public std::runtime_error {
public:
    explicit BadQuery(const QByteArray &detail)
        : std::runtime_error(detail.toStdString())
    {
    }
};

//! \brief What stands behind a path: `?name=value&…`, or `;name=value` on its last segment.
//!
//! Parameters that this engine does not serve are ignored, as a real one ignores strangers.
struct Query {
    QByteArray search;          //!< decoded; empty: everything
    std::optional<qint64> max;  //!< rows of the answer; nullopt: all
    std::optional<qint64> from; //!< events with a greater id only; nullopt: all
    bool caseSensitive = false;
    FollowTree follow;            //!< what to write in place of its link
    LinkSource *source = nullptr; //!< who serves it

    //! Where an answer stands that is part of another one.
    struct Inlined {
        int depth;     //!< of its element
        bool fromList; //!< the other one is a list of a root collection
    };
    std::optional<Inlined> inlined; //!< nullopt: it is a document

    //! Both texts still percent-encoded. Throws BadQuery.
    [[nodiscard]] static Query parse(QByteArrayView query, QByteArrayView matrix);
};

} // namespace demo
