// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/actionbutton.h"

#include "ui/columns/tooltip.h"

#include <QAction>
#include <QPushButton>
#include <QVariant>

namespace browser {
namespace {

constexpr const char *hintProperty = "hint";

void follow(QPushButton &button, const QAction &action)
{
    const QString hint = action.property(hintProperty).toString();
    button.setText(action.text());
    button.setEnabled(action.isEnabled());
    button.setToolTip(asToolTip(hint));
    button.setAccessibleDescription(asShownLine(hint));
}

} // namespace

QPushButton *makeActionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName() + QLatin1String("PushButton"));
    button->setAutoDefault(true); // Enter presses the one that has the focus, as in a dialog
    follow(*button, *action);
    QObject::connect(
        action, &QAction::changed, button, [button, action] { follow(*button, *action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void setActionHint(QAction &action, const QString &hint)
{
    action.setProperty(hintProperty, hint);
    action.setToolTip(asToolTip(hint)); // tells its buttons
}

} // namespace browser
