// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace browser {

//! \brief One line of plain text that gives way: what does not fit is cut, and whole in the
//! tooltip.
//!
//! Its end may be one that is never cut, and takes its room.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    //! \a end stands behind \a text and is never cut.
    void setText(const QString &text, const QString &end = {});

    //! What is read of it where it is so wide.
    [[nodiscard]] QString shownIn(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text; // with its end
    QString m_end;
};

} // namespace browser
