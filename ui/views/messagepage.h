// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/icons.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace browser {

class PlainLabel;
class ToneLabel;

//! \brief What stands where rows would: one sentence, and what can be done about it.
class MessagePage : public QWidget {
    Q_OBJECT

public:
    struct Message {
        IconName icon = IconName::Engine;
        QString sentence;
        QString advice;           //!< empty: none
        QList<QAction *> actions; //!< the first is the one most people want
    };

    explicit MessagePage(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    //! The letters that Alt takes to something else in the window, capitals.
    void setTakenMnemonics(const QString &letters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setActions(const QList<QAction *> &actions);
    [[nodiscard]] QPushButton *buttonFor(QAction *action);
    void nameButtons();
    void updateIcon();

    IconName m_iconName = IconName::Engine;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    ToneLabel *m_advice;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_actions;
    QString m_taken;
};

} // namespace browser
