// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signout.h"

#include "ui/session/enginesession.h"

namespace browser {

using namespace std::chrono_literals;

SignOut::SignOut(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(2s);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_locker.reset(); });
}

SignOut::~SignOut() = default;

void SignOut::end(std::unique_ptr<EngineSession> session)
{
    if (!session)
        return;
    EngineSession *old = session.get();
    old->disconnect();
    m_sessions.push_back(std::move(session));
    m_locker.emplace();
    m_limit.start();
    old->close().then(this, [this, old] { onClosed(old); });
}

void SignOut::onClosed(const EngineSession *session)
{
    std::erase_if(m_sessions, [session](const auto &each) { return each.get() == session; });
    if (m_sessions.empty())
        m_locker.reset();
}

} // namespace browser
