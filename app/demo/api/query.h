// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <stdexcept>

namespace demo {

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

    //! Both texts still percent-encoded. Throws BadQuery.
    [[nodiscard]] static Query parse(QByteArrayView query, QByteArrayView matrix);
};

} // namespace demo
