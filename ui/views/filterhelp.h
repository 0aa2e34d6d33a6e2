// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QGridLayout;

namespace browser {

//! \brief What can be typed into a filter, on one page that Escape closes.
class FilterHelp : public QFrame {
    Q_OBJECT

public:
    //! A line each: an example and what it means with a tabulator between, or a sentence.
    explicit FilterHelp(const QString &text, QWidget *parent = nullptr);

    //! Shows it below \a button, inside the screen.
    void showBelow(const QWidget *button);

private:
    void addLine(const QString &line);

    QGridLayout *m_lines;
};

} // namespace browser
