// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace browser {

//! A button in a line of text: it looks like a link, and the keyboard reaches it.
class LinkButton : public QToolButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace browser
