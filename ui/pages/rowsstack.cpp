// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/rowsstack.h"

#include "ui/columns/kindinfo.h"
#include "ui/views/messagepage.h"

#include <QAction>
#include <QApplication>

namespace browser {

constexpr qsizetype longestFilter = 80;

RowsStack::RowsStack(QWidget *rows, Kind kind, QWidget *parent)
    : QStackedWidget(parent)
    , m_rows(rows)
    , m_kind(kind)
    , m_message(new MessagePage)
    , m_clear(new QAction(this))
{
    m_message->setObjectName(QStringLiteral("emptyPage"));
    m_clear->setObjectName(QStringLiteral("clearFilterAction"));
    addWidget(rows);
    addWidget(m_message);
    connect(m_clear, &QAction::triggered, this, &RowsStack::clearFilterRequested);
}

void RowsStack::setFound(qsizetype shown, qsizetype all, const RowsFilter &filter)
{
    if (shown > 0 || (all > 0 && filter.text.trimmed().isEmpty())) {
        change(m_rows);
        return;
    }
    const QString what = translatedTitle(infoOf(m_kind).title);
    m_clear->setText(tr("Clear filter"));
    MessagePage::Message message;
    message.icon = iconOf(m_kind);
    if (all > 0) {
        message.sentence = sentenceOf(what, filter);
        message.actions = {m_clear};
    } else {
        //: %1: VMs, disks, …
        message.sentence = tr("%1: there are none, or this user sees none.").arg(what);
    }
    m_message->setMessage(message);
    change(m_message);
}

// Of a text that nobody understands, nothing can be said to match it or not.
QString RowsStack::sentenceOf(const QString &what, const RowsFilter &filter)
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

// Whoever had the keys has them in the other one too.
void RowsStack::change(QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus);
    setCurrentWidget(widget);
    if (hasFocus && widget != focus)
        widget->setFocus();
}

} // namespace browser
