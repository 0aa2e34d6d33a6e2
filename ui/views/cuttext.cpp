// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/cuttext.h"

#include <algorithm>

namespace browser {

CutText::CutText(const QString &whole, const QString &cut)
    : m_whole(whole)
    , m_cut(cut)
    , m_before(cut.size())
    , m_after(0)
{
    if (cut == whole)
        return;
    const auto differ = std::mismatch(cut.begin(), cut.end(), whole.begin(), whole.end());
    const qsizetype letters = std::max<qsizetype>(cut.size() - 1, 0); // without the "…"
    m_before = std::min<qsizetype>(differ.first - cut.begin(), letters);
    m_after = letters - m_before;
}

CutText::Letters CutText::shownAt(qsizetype at, qsizetype count) const
{
    const qsizetype behind = m_whole.size() - m_after; // in the whole
    const auto place = [&](qsizetype letter, qsizetype ofCutOut) {
        if (letter <= m_before)
            return letter;
        return letter >= behind ? m_cut.size() - (m_whole.size() - letter) : ofCutOut;
    };
    return {place(at, m_before), place(at + count, std::min(m_before + 1, m_cut.size()))};
}

} // namespace browser
