// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectflow.h"

#include "ui/dialogs/connectdialog.h"
#include "ui/preferredscope.h"
#include "ui/session/enginesession.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings.h"

namespace browser {

ConnectFlow::ConnectFlow(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

ConnectFlow::~ConnectFlow() = default;

void ConnectFlow::start(const ovirt::ConnectionOptions &known)
{
    if (!m_dialog)
        makeDialog();
    m_dialog->setRecentEngines(recentEngines(m_settings));
    m_dialog->setOptions(known);
    m_dialog->open();
}

void ConnectFlow::startWithLast()
{
    ovirt::ConnectionOptions known;
    const QList<RecentEngine> recent = recentEngines(m_settings);
    if (!recent.isEmpty()) {
        known.url = recent.first().url;
        known.username = recent.first().username;
        known.caFile = recent.first().caFile;
    }
    start(known);
}

void ConnectFlow::makeDialog()
{
    m_dialog = new ConnectDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectDialog::connectRequested, this, &ConnectFlow::attempt);
    connect(m_dialog, &ConnectDialog::cancelRequested, this, [this] { m_session.reset(); });
    connect(m_dialog, &ConnectDialog::demoRequested, this, [this] {
        cancel();
        Q_EMIT demoRequested();
    });
    connect(m_dialog, &ConnectDialog::forgetRequested, this, [this](const RecentEngine &engine) {
        forgetEngine(m_settings, engine);
        m_dialog->setRecentEngines(recentEngines(m_settings));
    });
}

void ConnectFlow::cancel()
{
    m_session.reset();
    if (m_dialog)
        m_dialog->close();
}

std::unique_ptr<EngineSession> ConnectFlow::takeSession()
{
    if (m_session)
        m_session->disconnect(this);
    return std::move(m_session);
}

void ConnectFlow::attempt(const ovirt::ConnectionOptions &typed)
{
    ovirt::ConnectionOptions options = typed;
    applyTo(options, preferences(m_settings));
    m_session = std::make_unique<EngineSession>();
    // Queued, so that the session may end in what its own signal leads to.
    connect(m_session.get(), &EngineSession::stateChanged, this, &ConnectFlow::onStateChanged,
        Qt::QueuedConnection);
    m_session->setScope(scopeOf(preferences(m_settings)));
    m_session->open(options);
}

void ConnectFlow::onStateChanged()
{
    if (!m_session || !m_dialog)
        return;
    switch (m_session->state()) {
    case EngineSession::State::Offline:
        m_dialog->setIdle();
        break;
    case EngineSession::State::Connecting:
        m_dialog->setBusy(m_session->sentence());
        break;
    case EngineSession::State::Failed: {
        const ovirt::Error error = m_session->error().value_or(ovirt::Error());
        m_session.reset();
        m_dialog->showError(error);
        break;
    }
    case EngineSession::State::Loading:
    case EngineSession::State::Ready:
    case EngineSession::State::Partial:
        succeed();
        break;
    }
}

void ConnectFlow::succeed()
{
    const ovirt::ConnectionOptions &options = m_session->options();
    rememberEngine(
        m_settings, {ovirt::engineUrl(options.url).toString(), options.username, options.caFile});
    m_dialog->accept();
    Q_EMIT connected();
}

} // namespace browser
