// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/columnchoice.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace browser {

class PlainLabel;

//! \brief The columns that are to be shown, in their order: moved by keys, by buttons and with the
//! mouse.
//!
//! The first one names rows: it stays, and stays first.
class ColumnOrder : public QWidget {
    Q_OBJECT

public:
    explicit ColumnOrder(QWidget *parent = nullptr);

    //! Those of \a choices that are shown.
    void setChoices(const QList<ColumnChoice> &choices);
    //! Where the next new one comes, and the others behind it; by itself, behind all.
    void setPlaceOfNew(int place) { m_placeOfNew = place; }
    //! Puts in choice number \a choice and selects it, or takes it away.
    void setShown(int choice, bool isShown);
    //! The keys, in their order.
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    //! A person does not want choice number \a choice to be shown.
    void hideRequested(int choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void connectWidgets();
    void add(int choice, int row);
    void hideCurrent();
    void move(int steps);
    void moveBefore(int other);
    void updateButtons();
    void retranslate();

    [[nodiscard]] QString titleOf(const ColumnChoice &choice) const;
    [[nodiscard]] int rowOf(int choice) const;

    QList<ColumnChoice> m_choices;
    PlainLabel *m_label;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_hide;
    int m_placeOfNew = -1; // behind all
};

} // namespace browser
