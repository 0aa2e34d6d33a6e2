// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/messages.h"

#include "ui/mainactions.h"
#include "ui/session/completenesstext.h"
#include "ui/session/enginesession.h"
#include "ui/settings/recentengines.h"

#include <QCoreApplication>
#include <QLocale>

namespace browser {
namespace {

using State = EngineSession::State;
using Mark = InventoryTreeModel::RowState;

QString words(const char *text)
{
    return QCoreApplication::translate("browser", text);
}

MessagePage::Message firstRun(const MainActions &actions)
{
    return {IconName::Vm,
        words(QT_TRANSLATE_NOOP("browser", "Connect to an engine to see its virtual machines.")),
        words(QT_TRANSLATE_NOOP("browser", "No engine at hand? The demo engine brings its own.")),
        {actions.connectTo, actions.tryDemo}};
}

MessagePage::Message failed(const EngineSession &session, const MainActions &actions)
{
    const ovirt::Error error = session.error().value_or(ovirt::Error());
    return {
        IconName::Warning, error.message(), error.advice(), {actions.tryAgain, actions.connectTo}};
}

Mark markOf(State state)
{
    switch (state) {
    case State::Offline:
        return Mark::Inactive;
    case State::Connecting:
    case State::Loading:
        return Mark::Busy;
    case State::Ready:
        return Mark::Good;
    case State::Partial:
        return Mark::Warning;
    case State::Failed:
        return Mark::Failed;
    }
    return Mark::None;
}

// "2.1 s · 5 × 5"; a pipeline of 0 and of 1 both ask for one thing at a time.
QString effortOf(const EngineSession &session, const ovirt::ConnectionOptions &asked)
{
    if (session.state() == State::Offline || session.state() == State::Failed)
        return {};
    const QLocale locale;
    //: how long it took, connections, pipeline
    return QCoreApplication::translate("browser", "%1 · %2 × %3")
        .arg(durationText(session.duration()), locale.toString(asked.connections),
            locale.toString(qMax(1, asked.pipeline)));
}

// What "2.1 s · 5 × 5" means.
QString meaningOf(const EngineSession &session, const ovirt::ConnectionOptions &asked)
{
    const QLocale locale;
    //: how long it took, connections, pipeline
    return QCoreApplication::translate("browser",
        "The refresh took %1, with connections × requests under way on each at once: %2 × %3")
        .arg(durationText(session.duration()), locale.toString(asked.connections),
            locale.toString(qMax(1, asked.pipeline)));
}

} // namespace

MessagePage::Message messageFor(const EngineSession *session, const MainActions &actions)
{
    if (!session)
        return firstRun(actions);
    switch (session->state()) {
    case State::Offline:
        return firstRun(actions);
    case State::Connecting:
    case State::Loading:
        return {IconName::Engine, session->sentence(), {}, {actions.stop}};
    case State::Failed:
        return failed(*session, actions);
    case State::Ready:
    case State::Partial:
        break; // then the browser is shown
    }
    return {};
}

StatusPanel::Status statusOf(const EngineSession *session, const ovirt::ConnectionOptions &asked)
{
    if (!session)
        return {Mark::None, {}, words(QT_TRANSLATE_NOOP("browser", "Not connected.")), {}, false};
    const ovirt::Completeness &completeness = session->inventory().completeness();
    const bool isTold = session->state() == State::Ready || session->state() == State::Partial;
    const ShortSentence told =
        isTold ? shortSentenceOf(session->inventory()) : ShortSentence{session->sentence(), {}};
    return {markOf(session->state()),
        QStringLiteral("%1 · %2").arg(
            shownHost(session->options().url), session->options().username),
        told.vms, effortOf(*session, asked), !session->isBusy() && !completeness.failures.isEmpty(),
        session->takenAt(), meaningOf(*session, asked), told.requests, session->sentence()};
}

} // namespace browser
