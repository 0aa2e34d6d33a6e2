// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace browser {

//! \brief A line of 2 px in the accent colour, as long as what is done. Paints nothing while idle,
//! so that nothing moves when it comes and goes.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setIdle();
    //! How much is not known yet: a piece of the line wanders.
    void setBusy();
    //! Never shorter than before, where more came to be known: until setIdle() or setBusy().
    void setProgress(qint64 done, qint64 known);
    //! Of the line, what is done, from 0 to 1; 0 in any other state.
    [[nodiscard]] double part() const { return m_mode == Mode::Progress ? m_part : 0; }

    [[nodiscard]] bool isIdle() const { return m_mode == Mode::Idle; }
    [[nodiscard]] QSize sizeHint() const override { return {80, thickness}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mode { Idle, Busy, Progress };
    static constexpr int thickness = 2;

    void setMode(Mode mode);

    Mode m_mode = Mode::Idle;
    double m_part = 0; // of the width: done, or where the wandering piece begins
    QTimer m_wander;
};

} // namespace browser
