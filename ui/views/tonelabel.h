// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/plainlabel.h"

namespace browser {

//! \brief A label in another tone than the text around it, in any palette.
//!
//! A failure's label is hidden while it has nothing to say, so a form takes no space for it.
class ToneLabel : public PlainLabel {
    Q_OBJECT
    Q_PROPERTY(browser::ToneLabel::Tone tone READ tone WRITE setTone)

public:
    enum class Tone { Quiet, Failure };
    Q_ENUM(Tone)

    explicit ToneLabel(QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    //! Shows \a message; an empty one hides the label.
    void showMessage(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColor();

    Tone m_tone = Tone::Quiet;
};

} // namespace browser
