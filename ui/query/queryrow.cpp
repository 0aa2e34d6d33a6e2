// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/queryrow.h"

namespace browser {

QString foldedForSearch(const QString &text)
{
    return text.toCaseFolded();
}

} // namespace browser
