// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: sdk/parsing/fault sdk/parsing/html sdk/parsing/xml
#include "sdk/parsing/parser.h"

#include <cstdint>
#include <cstdlib>

using namespace ovirt;

// What an engine, or whatever stands before it, says of a refusal: words, or nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::optional<Fault> fault = parseFault(body);
    if (fault && fault->detail.size() > qsizetype(size))
        std::abort();
    const QString text = textOfHtml(body, 80);
    if (text.size() > 80 || text.contains(QLatin1Char('\n')))
        std::abort();
    return 0;
}
