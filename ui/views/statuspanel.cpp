// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/statuspanel.h"

#include "ui/columns/tooltip.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/linkbutton.h"
#include "ui/views/statemark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <chrono>

namespace browser {

using namespace std::chrono_literals;

StatusPanel::StatusPanel(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(this))
    , m_engine(new ElidedLabel(this))
    , m_gap(new QWidget(this))
    , m_sentence(new ElidedLabel(this))
    , m_link(new LinkButton(this))
    , m_noticeLabel(new ElidedLabel(this))
    , m_noticeLink(new LinkButton(this))
    , m_effort(new ElidedLabel(this))
{
    m_engine->setObjectName(QStringLiteral("engineLabel"));
    m_sentence->setObjectName(QStringLiteral("completenessLabel"));
    m_link->setObjectName(QStringLiteral("statusLinkButton"));
    m_noticeLabel->setObjectName(QStringLiteral("noticeLabel"));
    m_noticeLink->setObjectName(QStringLiteral("noticeLinkButton"));
    m_effort->setObjectName(QStringLiteral("effortLabel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    m_gap->setFixedWidth(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_engine);
    layout->addWidget(m_gap);
    layout->addWidget(m_sentence);
    layout->addWidget(m_link);
    layout->addWidget(m_noticeLabel);
    layout->addWidget(m_noticeLink);
    layout->addStretch(1);
    layout->addSpacing(16);
    layout->addWidget(m_effort);
    connect(m_link, &LinkButton::clicked, this, &StatusPanel::showFailuresClicked);
    connect(m_noticeLink, &LinkButton::clicked, this, &StatusPanel::noticeLinkClicked);
    m_noticeEnd.setObjectName(QStringLiteral("noticeTimer"));
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(10s);
    connect(&m_noticeEnd, &QTimer::timeout, this, &StatusPanel::clearNotice);
    m_clock.setObjectName(QStringLiteral("statusClock"));
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &StatusPanel::timePassed);
    showStatus();
}

void StatusPanel::setStatus(const Status &status)
{
    if (status.mark != m_status.mark)
        m_notice.clear();
    m_status = status;
    showStatus();
    updateClock();
}

void StatusPanel::showNotice(const QString &notice, const QString &link)
{
    m_notice = notice;
    m_noticeLinkText = link;
    m_noticeEnd.start();
    showStatus();
}

void StatusPanel::clearNotice()
{
    m_notice.clear();
    showStatus();
}

void StatusPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showStatus();
}

// Also where the system hides the window, which is still visible then by its own account.
void StatusPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isSeen = false;
    updateClock();
}

void StatusPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isSeen = true;
    updateClock();
}

void StatusPanel::updateClock()
{
    const bool isWanted = m_isSeen && m_status.mark == InventoryTreeModel::RowState::Busy;
    if (!isWanted)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

void StatusPanel::showStatus()
{
    m_mark->setState(m_status.mark);
    m_engine->setText(m_status.engine);
    m_mark->setVisible(!m_status.engine.isEmpty());
    // A notice beside what is wrong needs the room, and the title says which engine it is.
    const bool isRoom = m_notice.isEmpty() || !isSomethingWrong();
    for (QWidget *part : {static_cast<QWidget *>(m_engine), m_gap})
        part->setVisible(isRoom && !m_status.engine.isEmpty());
    showSentence();
    showTime();
    giveWay();
}

// A layout would cut a bit of each.
void StatusPanel::giveWay()
{
    ElidedLabel *const leastFirst[] = {m_effort, m_engine, m_noticeLabel, m_sentence};
    int missing = layout()->sizeHint().width() - width();
    for (const ElidedLabel *label : leastFirst) {
        const int whole = label->sizeHint().width();
        missing += label->isHidden() ? 0 : whole - qMin(whole, label->maximumWidth());
    }
    for (ElidedLabel *label : leastFirst) {
        if (label->isHidden())
            continue;
        const int whole = label->sizeHint().width();
        const int gives = qBound(0, missing, whole - label->minimumSizeHint().width());
        label->setMaximumWidth(whole - gives);
        missing -= gives;
    }
}

void StatusPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

// That something failed stays to be seen, and so does the way to it.
void StatusPanel::showSentence()
{
    const bool isNotice = !m_notice.isEmpty();
    m_sentence->setText(m_status.sentence, m_status.sentenceEnd);
    const QString &meaning = m_status.meaning.isEmpty() ? m_sentence->text() : m_status.meaning;
    m_sentence->setToolTip(asToolTip(meaning));
    m_sentence->setAccessibleName(asShownLine(meaning));
    m_sentence->setVisible(!isNotice || isSomethingWrong());
    m_link->setText(tr("Show"));
    m_link->setVisible(m_status.hasFailures);
    m_noticeLabel->setText(m_notice);
    m_noticeLabel->setVisible(isNotice);
    m_noticeLink->setText(m_noticeLinkText);
    m_noticeLink->setVisible(isNotice && !m_noticeLinkText.isEmpty());
}

bool StatusPanel::isSomethingWrong() const
{
    return m_status.hasFailures || m_status.mark == InventoryTreeModel::RowState::Warning
        || m_status.mark == InventoryTreeModel::RowState::Failed;
}

// Today's time alone.
QString StatusPanel::timeText() const
{
    if (!m_status.takenAt.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = m_status.takenAt.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    const bool isToday = local.date() == QDate::currentDate();
    //: when what is shown was taken from the engine
    return tr("as of %1")
        .arg(isToday
                ? time
                : locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time);
}

// The exact one in the tooltip.
void StatusPanel::showTime()
{
    QStringList tips;
    if (!m_status.effort.isEmpty())
        tips.append(m_status.effortMeaning);
    if (m_status.takenAt.isValid()) {
        tips.append(tr("What is shown was taken at %1")
                        .arg(m_status.takenAt.toUTC().toString(
                            QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))));
    }
    tips.removeAll(QString());
    const QString time = timeText();
    const bool areBoth = !time.isEmpty() && !m_status.effort.isEmpty();
    m_effort->setText(areBoth ? m_status.effort + QStringLiteral(" · ") : m_status.effort, time);
    m_effort->setToolTip(asToolTip(tips.join(QLatin1Char('\n'))));
    m_effort->setAccessibleName(asShownLine(tips.join(QStringLiteral(". "))));
}

} // namespace browser
