// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/bodycache.h"

namespace demo {
namespace {

constexpr qsizetype bodyLimit = qsizetype(16) * 1024;
constexpr qsizetype cacheLimit = qsizetype(256) * 1024 * 1024;
constexpr qsizetype overhead = 100; // of an entry, besides its bytes

} // namespace

QByteArray BodyCache::find(QByteArrayView target, bool compressed) const
{
    const auto &bodies = compressed ? m_compressed : m_plain;
    return bodies.value(QByteArray::fromRawData(target.data(), target.size()));
}

void BodyCache::keep(QByteArrayView target, const Answer &answer)
{
    const qsizetype size = target.size() + answer.body.size() + overhead;
    if (answer.status != 200 || answer.rest || answer.requestsWithin > 0
        || answer.body.size() > bodyLimit || m_size + size > cacheLimit)
        return;
    auto &bodies = answer.compressed ? m_compressed : m_plain;
    bodies.insert(target.toByteArray(), answer.body);
    m_size += size;
}

} // namespace demo
