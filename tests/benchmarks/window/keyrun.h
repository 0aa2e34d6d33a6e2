// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/window/benchwindow.h"
#include "tests/benchmarks/window/guiwatchdog.h"
#include "tests/benchmarks/window/keytimes.h"
#include "tests/benchmarks/window/paintwatch.h"

#include <QElapsedTimer>

//! \brief Types texts into the filter line of one view, letter by letter, and deletes them so.
//!
//! A pool thread answers, without waiting for more keys. A key ends with the first paint, after
//! its answer, of the rows, or of what stands in their place: that nothing matches, or what is
//! wrong with the text.
class KeyRun : public QObject {
    Q_OBJECT

public:
    KeyRun(
        BenchWindow &window, const QString &view, const QStringList &texts, GuiWatchdog &watchdog);

    void start();
    [[nodiscard]] const KeyTimes &times() const { return m_times; }

Q_SIGNALS:
    void finished();

private:
    void watch();
    void pressNext();
    void press(QChar character);
    void sendToWindow(QEvent::Type type, QChar character);
    void onSettled();
    void onPainted();
    void noteBlock();

    BenchWindow &m_window;
    QString m_view;
    GuiWatchdog &m_watchdog;
    browser::ViewPage *m_page = nullptr;
    QWidget *m_error = nullptr; // says what is wrong with a text
    QList<QWidget *> m_shown;   // rows, or what stands in their place
    PaintWatch m_paints;
    QElapsedTimer m_since;
    QString m_characters; // not typed yet; null: a letter is deleted
    KeyTimes m_times;
    KeyTimes::Key m_key;
    bool m_isWaiting = false;  // for the key's end
    bool m_isAnswered = false; // what is painted from here on is the answer
};
