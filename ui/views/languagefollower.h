// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace browser {

//! Puts words on a widget that has no class of its own, at once and in each other language.
class LanguageFollower : public QObject {
    Q_OBJECT

public:
    //! Ends with \a widget.
    LanguageFollower(QWidget *widget, std::function<void()> translate);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_translate;
};

} // namespace browser
