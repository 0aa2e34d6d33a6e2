// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: sdk/transport/contentdecoder
#include "sdk/transport/contentdecoder_p.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace ovirt::transport;

namespace {

constexpr qint64 limit = 64 * 1024;

bool decode(const char *encoding, QByteArrayView input, qsizetype slice, QByteArray &output)
{
    ContentDecoder decoder;
    if (!decoder.start(encoding, limit))
        return false;
    for (qsizetype at = 0; at < input.size(); at += slice) {
        if (!decoder.decode(input.sliced(at).first(std::min(slice, input.size() - at)), output))
            return false;
    }
    return decoder.finish();
}

} // namespace

// Never more than the limit and one step, and what decodes does so in any slicing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView input(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const char *encoding = data[0] & 1 ? "gzip" : "deflate";
    QByteArray whole;
    QByteArray sliced;
    const bool good = decode(encoding, input, input.size(), whole);
    const bool goodSliced = decode(encoding, input, 1 + data[0] / 2, sliced);
    if (whole.size() > limit + 256 * 1024 || good != goodSliced || (good && whole != sliced))
        std::abort();
    return 0;
}
