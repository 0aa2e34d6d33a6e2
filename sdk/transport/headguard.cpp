// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/headguard_p.h"

#include <algorithm>
#include <cstring>

namespace ovirt::transport {

HeadGuard::HeadGuard(const TransportLimits &limits)
    : m_maxBytes(limits.headerBytes)
    , m_maxLines(limits.headerFields + 1)
{
}

void HeadGuard::reset()
{
    m_size = 0;
    m_lineLength = 0;
    m_lines = 0;
    m_last = 0;
}

HeadGuard::Verdict HeadGuard::checkPrefix(QByteArrayView bytes) const
{
    constexpr QByteArrayView prefix("HTTP/1.");
    const qsizetype known = std::min(m_size, prefix.size());
    const qsizetype length = std::min(bytes.size(), prefix.size() - known);
    return std::memcmp(prefix.data() + known, bytes.data(), size_t(length)) == 0 ? Verdict::More
                                                                                 : Verdict::NotHttp;
}

HeadGuard::Verdict HeadGuard::endLine(QByteArrayView bytes, qsizetype lineFeed)
{
    if ((lineFeed > 0 ? bytes[lineFeed - 1] : m_last) != '\r')
        return Verdict::BareLineFeed;
    if (m_lineLength == 2)
        return Verdict::Complete;
    m_lineLength = 0;
    return ++m_lines > m_maxLines ? Verdict::TooLarge : Verdict::More;
}

HeadGuard::Verdict HeadGuard::scan(QByteArrayView bytes, qsizetype &used)
{
    if (const Verdict verdict = checkPrefix(bytes); verdict != Verdict::More)
        return verdict;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        if (m_lineLength == 0 && m_lines > 0 && (bytes[begin] == ' ' || bytes[begin] == '\t'))
            return Verdict::FoldedLine;
        const auto *found = static_cast<const char *>(
            std::memchr(bytes.data() + begin, '\n', size_t(bytes.size() - begin)));
        const qsizetype end = found ? found - bytes.data() + 1 : bytes.size();
        m_size += end - begin;
        m_lineLength += end - begin;
        if (m_size > m_maxBytes)
            return Verdict::TooLarge;
        if (found) {
            used = end;
            if (const Verdict verdict = endLine(bytes, end - 1); verdict != Verdict::More)
                return verdict;
        }
        begin = end;
    }
    if (!bytes.isEmpty())
        m_last = bytes.back();
    return Verdict::More;
}

} // namespace ovirt::transport
