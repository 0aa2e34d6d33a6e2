// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace browser {

//! What is wrong with a text, at the place where it is wrong.
struct QueryError {
    qsizetype position = 0; //!< in UTF-16 units, as QString counts
    qsizetype length = 0;
    QString sentence; //!< translated; says what to do about it
    //! As far as it goes it is right: whoever is still at its end may be about to go on.
    bool isUnfinished = false;
    QString unknownName = {}; //!< what no field is called, where that is what is wrong

    bool operator==(const QueryError &) const = default;
};

} // namespace browser
