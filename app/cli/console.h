// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace cli {

//! \brief Standard error, as a person sees it: lines, and below them one that is rewritten.
//!
//! What an engine says cannot steer the terminal: controls are shown, not sent.
class Console {
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    //! A line that stays.
    void say(const QString &line);
    //! \brief The line that is rewritten; nothing where standard error is no terminal.
    //!
    //! Calls that follow too soon for an eye are dropped.
    void showProgress(const QString &text);

private:
    void clearProgress();

    bool m_isTerminal;
    bool m_showsProgress = false;
    QElapsedTimer m_sinceShown;
};

} // namespace cli
