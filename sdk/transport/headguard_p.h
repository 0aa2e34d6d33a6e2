// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/transportlimits.h"

#include <QByteArrayView>

namespace ovirt::transport {

//! \brief Finds the end of a head, line by line as the bytes come.
//!
//! It refuses at once what the parser behind it would take or would only see at the end: folded
//! lines, bare line feeds, another protocol, too many fields, too many bytes. So an endless head
//! costs neither memory nor time, and the verdict does not depend on how the bytes were sliced.
class OVIRT_TEST_EXPORT HeadGuard {
public:
    enum class Verdict { More, Complete, NotHttp, BareLineFeed, FoldedLine, TooLarge };

    explicit HeadGuard(const TransportLimits &limits);

    //! Looks at the next bytes. On Complete \p used says how many of them belong to the head.
    [[nodiscard]] Verdict scan(QByteArrayView bytes, qsizetype &used);
    //! Whether a byte was seen at all.
    [[nodiscard]] bool started() const { return m_size > 0; }
    void reset();

private:
    [[nodiscard]] Verdict checkPrefix(QByteArrayView bytes) const;
    [[nodiscard]] Verdict endLine(QByteArrayView bytes, qsizetype lineFeed);

    qsizetype m_maxBytes;
    int m_maxLines;
    qsizetype m_size = 0;       // of all that was seen
    qsizetype m_lineLength = 0; // of the current line, up to here
    int m_lines = 0;
    char m_last = 0;
};

} // namespace ovirt::transport
