// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/inventorytreemodel.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

namespace browser {

class ElidedLabel;
class LinkButton;
class StateMark;

//! \brief The status bar's one line: which engine, how complete, how long it took and with what.
//!
//! Where it is narrow, what matters least gives way first; what failed and when it was taken stay.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    struct Status {
        InventoryTreeModel::RowState mark = InventoryTreeModel::RowState::None;
        QString engine;   //!< host and user; empty: none
        QString sentence; //!< progress, completeness, or what is wrong
        QString effort;   //!< time and settings of the last refresh
        bool hasFailures = false;
        QDateTime takenAt = {};     //!< of what is shown; invalid: nothing is
        QString effortMeaning = {}; //!< effort in words
        QString sentenceEnd = {};   //!< stands behind the sentence and is never cut
        QString meaning = {};       //!< the sentence with its reasons; empty: it says all
    };

    explicit StatusPanel(QWidget *parent = nullptr);

    void setStatus(const Status &status);
    //! \brief Stands there for ten seconds, or until the state changes; \a link is what
    //! noticeLinkClicked() is for.
    //!
    //! In the sentence's place, or behind it where that says that something is wrong.
    void showNotice(const QString &notice, const QString &link = {});
    void clearNotice();

Q_SIGNALS:
    void showFailuresClicked();
    void noticeLinkClicked();
    //! Every second while the mark is Busy and the panel is seen: what it says of times is old.
    void timePassed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStatus();
    void showSentence();
    void showTime();
    [[nodiscard]] QString timeText() const;
    void giveWay();
    [[nodiscard]] bool isSomethingWrong() const;
    void updateClock();

    Status m_status;
    QString m_notice;
    QString m_noticeLinkText;
    QTimer m_noticeEnd{this};
    QTimer m_clock{this};
    bool m_isSeen = false;
    StateMark *m_mark;
    ElidedLabel *m_engine;
    QWidget *m_gap;
    ElidedLabel *m_sentence;
    LinkButton *m_link;
    ElidedLabel *m_noticeLabel;
    LinkButton *m_noticeLink;
    ElidedLabel *m_effort;
};

} // namespace browser
