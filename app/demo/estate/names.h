// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/random.h"

#include <QByteArray>
#include <QHash>

namespace demo {

//! VM names as people give them: `web-01`, `db-prod-03`. Never the same twice.
class MachineNames {
public:
    QByteArray next(Random &random);
    //! The part of the name that says what the machine is for: `db` of `db-prod-03`.
    [[nodiscard]] static QByteArray purpose(const QByteArray &name);

private:
    QHash<QByteArray, int> m_numbers;
};

//! \p number with leading zeros, at least \p digits long.
[[nodiscard]] QByteArray padded(qint64 number, int digits = 2);

struct PersonName {
    const char *first;
    const char *last;
};
[[nodiscard]] PersonName personName(Random &random);

} // namespace demo
