// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/sidessplitter.h"

namespace browser {

constexpr int roomy = 1280; // a window less wide than that makes the sides narrower too

SidesSplitter::SidesSplitter(QWidget *parent)
    : QSplitter(parent)
{
    connect(this, &QSplitter::splitterMoved, this, &SidesSplitter::takeSides);
}

void SidesSplitter::setSides(int left, int right)
{
    m_left = left;
    m_right = right;
    setSizes({left, qMax(1, width() - left - right), right});
}

bool SidesSplitter::restore(const QByteArray &state)
{
    if (!restoreState(state))
        return false;
    takeSides();
    return true;
}

void SidesSplitter::takeSides()
{
    m_areSidesPersons = true;
    m_left = sizes().first() > 0 ? sizes().first() : m_left;
    m_right = sizes().last() > 0 ? sizes().last() : m_right;
}

void SidesSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    keepCentreWide();
}

// At least half is the centre's. QSplitter bears in mind the least that each side needs.
void SidesSplitter::keepCentreWide()
{
    const bool hasLeft = widget(0)->isVisibleTo(this);
    const bool hasRight = widget(count() - 1)->isVisibleTo(this);
    const int wanted = (hasLeft ? m_left : 0) + (hasRight ? m_right : 0);
    if (wanted == 0)
        return;
    double share = m_areSidesPersons ? 1 : qMin(1.0, double(width()) / roomy);
    share = qMin(share, width() / 2.0 / wanted);
    const int left = hasLeft ? qMax(widget(0)->minimumWidth(), int(m_left * share)) : 0;
    const int right =
        hasRight ? qMax(widget(count() - 1)->minimumWidth(), int(m_right * share)) : 0;
    setSizes({left, qMax(1, width() - left - right), right});
}

} // namespace browser
