// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/rowsstack.h"

#include "ui/columns/kindinfo.h"

#include <QAction>
#include <QApplication>

namespace browser {

constexpr qsizetype longestFilter = 80;

RowsStack::RowsStack(QWidget *rows, Kind kind, QWidget *parent)
    : RowsStack(rows, infoOf(kind).title, iconOf(kind), parent)
{
    m_areVms = kind == Kind::Vm;
}

RowsStack::RowsStack(QWidget *rows, const char *title, IconName icon, QWidget *parent)
    : QStackedWidget(parent)
    , m_rows(rows)
    , m_title(title)
    , m_icon(icon)
    , m_message(new MessagePage)
    , m_clear(new QAction(this))
    , m_retry(new QAction(this))
{
    m_message->setObjectName(QStringLiteral("emptyPage"));
    m_clear->setObjectName(QStringLiteral("clearFilterAction"));
    m_retry->setObjectName(QStringLiteral("retryListAction"));
    addWidget(rows);
    addWidget(m_message);
    connect(m_clear, &QAction::triggered, this, &RowsStack::clearFilterRequested);
    connect(m_retry, &QAction::triggered, this, &RowsStack::retryRequested);
}

void RowsStack::setFound(
    qsizetype shown, qsizetype all, const RowsFilter &filter, const ListState &state)
{
    if (shown > 0 || (all > 0 && filter.text.trimmed().isEmpty())) {
        change(m_rows);
        return;
    }
    MessagePage::Message message = all > 0 ? messageOfNoMatch(filter) : messageOfNone(state);
    message.icon = state.is == ListState::Is::Failed && all == 0 ? IconName::Warning : m_icon;
    m_message->setMessage(message);
    change(m_message);
}

MessagePage::Message RowsStack::messageOfNoMatch(const RowsFilter &filter)
{
    m_clear->setText(tr("Clear filter"));
    MessagePage::Message message;
    message.sentence = sentenceOfNoMatch(translatedTitle(m_title), filter);
    message.actions = {m_clear};
    return message;
}

MessagePage::Message RowsStack::messageOfNone(const ListState &state)
{
    MessagePage::Message message;
    message.sentence = sentenceOfNone(state.is);
    message.advice = state.reason;
    m_retry->setText(tr("Retry"));
    if (state.is == ListState::Is::NotAsked || state.is == ListState::Is::Failed)
        message.actions = {m_retry};
    else if (m_areVms && state.is == ListState::Is::Told)
        message.advice =
            tr("If there should be some, ask an administrator of the engine for the role "
               "UserVmManager or ReadOnlyAdmin, then refresh.");
    return message;
}

// That there is none is said only where the engine said so.
QString RowsStack::sentenceOfNone(ListState::Is is) const
{
    const QString what = translatedTitle(m_title);
    switch (is) {
    case ListState::Is::Told:
    case ListState::Is::Kept:
        //: %1: VMs, disks, …
        return tr("%1: there are none, or this user sees none.").arg(what);
    case ListState::Is::Coming:
        //: %1: VMs, disks, …
        return tr("%1: loading…").arg(what);
    case ListState::Is::NotAsked:
        //: %1: VMs, disks, …
        return tr("%1: not loaded, because it was not asked for.").arg(what);
    case ListState::Is::Failed:
        //: %1: VMs, disks, …
        return tr("%1: could not be loaded.").arg(what);
    }
    return {};
}

// Of a text that nobody understands, nothing can be said to match it or not.
QString RowsStack::sentenceOfNoMatch(const QString &what, const RowsFilter &filter)
{
    if (!filter.isValid) //: %1: VMs, disks, …
        return tr("%1: this cannot be looked for as it stands.").arg(what);
    const QString shortened = filter.text.size() > longestFilter
        ? filter.text.left(longestFilter) + QStringLiteral("…")
        : filter.text;
    //: %1: VMs, disks, …; %2: the filter
    const QString nothing = tr("%1: nothing matches “%2”.").arg(what, shortened);
    if (filter.suggestion.isEmpty())
        return nothing;
    return nothing + QLatin1Char(' ') + tr("Did you mean %1?").arg(filter.suggestion);
}

// Whoever had the keys has them in the other one too: rows that are still to come get theirs by the
// message in their place. Whoever has them outside keeps them: what was given the focus while it
// was hidden takes it as it is shown.
void RowsStack::change(QWidget *widget)
{
    QWidget *focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus);
    setCurrentWidget(widget);
    m_rows->setFocusProxy(widget == m_rows ? nullptr : widget);
    if (hasFocus && widget != focus)
        widget->setFocus();
    else if (focus && !hasFocus && QApplication::focusWidget() != focus)
        focus->setFocus();
}

} // namespace browser
