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

void RowsStack::setFound(qsizetype shown, qsizetype all, const QString &filter)
{
    if (shown > 0 || (all > 0 && filter.isEmpty())) {
        change(m_rows);
        return;
    }
    const QString what = translatedTitle(infoOf(m_kind).title);
    m_clear->setText(tr("Clear filter"));
    MessagePage::Message message;
    message.icon = iconOf(m_kind);
    if (all > 0) {
        const QString shortened = filter.size() > longestFilter
            ? filter.left(longestFilter) + QStringLiteral("…")
            : filter;
        //: %1: VMs, disks, …; %2: the filter
        message.sentence = tr("%1: nothing matches “%2”.").arg(what, shortened);
        message.actions = {m_clear};
    } else {
        //: %1: VMs, disks, …
        message.sentence = tr("%1: there are none, or this user sees none.").arg(what);
    }
    m_message->setMessage(message);
    change(m_message);
}

// Whoever had the keys has them in the other one too. Whoever has them outside keeps them: what was
// given the focus while it was hidden takes it as it is shown.
void RowsStack::change(QWidget *widget)
{
    QWidget *focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus);
    setCurrentWidget(widget);
    if (hasFocus && widget != focus)
        widget->setFocus();
    else if (focus && !hasFocus && QApplication::focusWidget() != focus)
        focus->setFocus();
}

} // namespace browser
