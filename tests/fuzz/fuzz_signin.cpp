// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: sdk/auth/sso
#include "sdk/auth/sso_p.h"
#include "sdk/error.h"

#include <cstdint>
#include <cstdlib>

using namespace ovirt;

// The SSO's answer is a token, a refusal in bounded words, or none of both.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    try {
        const std::optional<QString> token = sso::parseToken(400, body);
        if (token && token->isEmpty())
            std::abort();
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Authentication || error.message().size() > 500)
            std::abort();
    }
    return 0;
}
