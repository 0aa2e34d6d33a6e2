// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/messagepage.h"

#include "ui/columns/shown.h"
#include "ui/views/actionbutton.h"
#include "ui/views/mnemonics.h"
#include "ui/views/plainlabel.h"
#include "ui/views/statecolors.h"
#include "ui/views/tonelabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace browser {
namespace {

constexpr int iconSize = 32;
constexpr int textWidth = 480;

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_advice(new ToneLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("sentenceLabel"));
    m_advice->setObjectName(QStringLiteral("adviceLabel"));
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_sentence->setFont(large);
    m_sentence->setWordWrap(true);
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {static_cast<QLabel *>(m_sentence), static_cast<QLabel *>(m_advice)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(textWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
    layout->addSpacing(8);
    layout->addWidget(m_sentence, 0, Qt::AlignCenter);
    layout->addWidget(m_advice, 0, Qt::AlignCenter);
    layout->addSpacing(16);
    m_buttons->setSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void MessagePage::setMessage(const Message &message)
{
    m_iconName = message.icon;
    m_sentence->setText(asShownText(message.sentence));
    m_advice->showMessage(message.advice);
    // In the middle of a layout a label gets the height of one line less than it needs.
    for (QLabel *label : {static_cast<QLabel *>(m_sentence), static_cast<QLabel *>(m_advice)})
        label->setMinimumHeight(qMax(0, label->heightForWidth(textWidth))); // -1 of no text
    if (message.actions != m_actions)
        setActions(message.actions);
    updateIcon();
}

void MessagePage::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : actions)
        m_buttons->addWidget(buttonFor(action));
    m_buttons->addStretch();
    nameButtons();
    setFocusProxy(actions.isEmpty() ? nullptr : m_buttons->itemAt(1)->widget());
}

QPushButton *MessagePage::buttonFor(QAction *action)
{
    QPushButton *button = makeActionButton(action, this);
    button->installEventFilter(this);
    connect(action, &QAction::changed, button, [this] { nameButtons(); });
    return button;
}

void MessagePage::setTakenMnemonics(const QString &letters)
{
    m_taken = letters;
    nameButtons();
}

// In a menu each has the letter it has; here they stand beside the titles of the menus.
void MessagePage::nameButtons()
{
    QString taken = m_taken;
    for (const QAction *action : std::as_const(m_actions)) {
        if (const QChar own = mnemonicOf(action->text()); !m_taken.contains(own))
            taken.append(own);
    }
    for (int i = 0; i < int(m_actions.size()); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(i + 1)->widget());
        const QString text = m_actions.at(i)->text();
        const bool isOwn = !m_taken.contains(mnemonicOf(text));
        button->setText(isOwn ? text : withFreeMnemonic(text, taken));
        taken.append(mnemonicOf(button->text()));
    }
}

void MessagePage::updateIcon()
{
    m_icon->setPixmap(icon(m_iconName, quietColor(palette()))
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

// As in a dialog the frame is where Enter presses, but nowhere while the focus is elsewhere.
bool MessagePage::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *button = qobject_cast<QPushButton *>(watched)) {
        if (event->type() == QEvent::FocusIn)
            button->setDefault(true);
        else if (event->type() == QEvent::FocusOut)
            button->setDefault(false);
    }
    return QWidget::eventFilter(watched, event);
}

void MessagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace browser
