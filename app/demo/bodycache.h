// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/answer.h"

#include <QHash>

namespace demo {

//! \brief Finished bodies, so that a small answer costs its sending and little else.
//!
//! The estate does not change, so nothing in it grows old. When it is full it takes no more: a
//! client that reads everything once would otherwise only turn it over.
class BodyCache {
public:
    //! The body for \p target, as it was kept; null: it was not.
    [[nodiscard]] QByteArray find(QByteArrayView target, bool compressed) const;
    void keep(QByteArrayView target, const Answer &answer);

private:
    QHash<QByteArray, QByteArray> m_plain;
    QHash<QByteArray, QByteArray> m_compressed;
    qsizetype m_size = 0; // bytes
};

} // namespace demo
