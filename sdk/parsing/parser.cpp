// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"

namespace ovirt {

#define OVIRT_COMPILE(T)                                                                           \
    template OVIRT_EXPORT QList<T> parseList(const QByteArray &, StringPool &);                    \
    template OVIRT_EXPORT T parseObject(const QByteArray &, StringPool &);
OVIRT_FOR_EACH_KIND(OVIRT_COMPILE)
#undef OVIRT_COMPILE
template OVIRT_EXPORT Api parseObject(const QByteArray &, StringPool &);

} // namespace ovirt
