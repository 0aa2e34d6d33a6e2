// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace browser {

//! \brief What can be typed into a filter, on one page that Escape closes.
class FilterHelp : public QFrame {
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent = nullptr);

    //! A line each: an example and what it means with a tabulator between, or a sentence.
    void setText(const QString &text);
    //! Shows it below \a button, inside the screen.
    void showBelow(const QWidget *button);

private:
    void addLine(const QString &line);

    QWidget *m_page = nullptr;
    QGridLayout *m_lines = nullptr;
};

} // namespace browser
