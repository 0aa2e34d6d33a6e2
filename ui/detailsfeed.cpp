// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detailsfeed.h"

#include "ui/models/rowstate.h"
#include "ui/session/enginesession.h"
#include "ui/views/detailspane.h"

#include <utility>

namespace browser {

constexpr int pace = 150; // milliseconds

DetailsFeed::DetailsFeed(DetailsPane &pane, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &DetailsFeed::update);
}

void DetailsFeed::setSession(const EngineSession *session)
{
    m_session = session;
    outdate();
}

bool DetailsFeed::setObject(const ObjectKey &key)
{
    return key != std::exchange(m_object, key);
}

void DetailsFeed::setOwn(const std::optional<ObjectDetails> &details, RowState state)
{
    m_own = details;
    m_ownState = state;
}

ObjectDetails DetailsFeed::details()
{
    if (m_own)
        return *m_own;
    if (m_object.isNull() || !m_session)
        return {};
    if (!m_access)
        m_access.emplace(m_session->inventory());
    return detailsOf(m_session->inventory(), *m_access, m_object);
}

RowState DetailsFeed::state() const
{
    if (m_own)
        return m_ownState;
    if (m_object.isNull() || !m_session)
        return RowState::None;
    const ovirt::Inventory &inventory = m_session->inventory();
    const std::shared_ptr<const void> object = infoOf(m_object.kind).find(inventory, m_object);
    return object ? stateOf(inventory, m_object.kind, object.get()) : RowState::None;
}

void DetailsFeed::outdate()
{
    m_access.reset();
}

void DetailsFeed::update()
{
    m_timer.stop();
    if (!m_own && (m_object.isNull() || !m_session)) {
        m_pane.clear();
        return;
    }
    if (m_pane.isVisible())
        m_pane.show(details(), state());
}

void DetailsFeed::updateSoon()
{
    if ((m_own || !m_object.isNull()) && !m_timer.isActive())
        m_timer.start();
}

} // namespace browser
