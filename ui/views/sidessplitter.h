// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace browser {

//! A centre between two sides, which give way to it in a narrow window.
class SidesSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit SidesSplitter(QWidget *parent = nullptr);

    //! How wide the sides are where there is room.
    void setSides(int left, int right);
    //! Whether a person chose how wide they are.
    [[nodiscard]] bool areSidesPersons() const { return m_areSidesPersons; }
    //! What saveState() gave: the sides are the person's from then on. False: it is none.
    bool restore(const QByteArray &state);
    //! Gives those that are shown their widths: one came or went.
    void keepCentreWide();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeSides();

    int m_left = 0;
    int m_right = 0;
    bool m_areSidesPersons = false;
};

} // namespace browser
