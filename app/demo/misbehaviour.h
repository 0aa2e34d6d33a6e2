// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/answer.h"
#include "app/demo/options.h"

#include <QSet>

#include <functional>

namespace demo {

//! One request in \p every for something below the API's root gets a fault with status 500; asked
//! again, it is served.
[[nodiscard]] Override failingEvery(int every);

//! Applies Overrides, and counts how often.
class Misbehaviour {
public:
    explicit Misbehaviour(QList<Override> overrides = {});

    //! What \p target gets; \p trueAnswer is asked only if it is needed.
    [[nodiscard]] Answer answer(QByteArrayView target, const std::function<Answer()> &trueAnswer);
    [[nodiscard]] bool isEmpty() const { return m_overrides.isEmpty(); }

private:
    [[nodiscard]] const Override *applying(QByteArrayView target);

    QList<Override> m_overrides;               // `after` and `times` count down
    QSet<std::pair<qsizetype, QString>> m_met; // targets that got theirs, by number of the override
};

} // namespace demo
