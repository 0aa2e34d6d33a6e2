// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/columnchoice.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace browser {

class PlainLabel;
class ToneLabel;

//! \brief Which columns a table shows, and in which order.
//!
//! The first choice is the column that names a row: it stays shown, and first, and its group is
//! the table's own.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ColumnsDialog(const QList<ColumnChoice> &choices, QWidget *parent = nullptr);

    //! Starts anew with \a choices: those that are shown come first, in their order.
    void setChoices(const QList<ColumnChoice> &choices);
    //! The keys of those that are to be shown, in their order.
    [[nodiscard]] QStringList keys() const;

    void accept() override;

Q_SIGNALS:
    void columnsChosen(const QStringList &keys);
    //! A person wants the columns of the start; who knows them answers with setChoices().
    void defaultsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    QWidget *makeCandidates();
    QWidget *makeOrder();
    void connectWidgets();
    void fillCandidates();
    void addGroup(const QString &group, const QList<int> &choices);
    void fillOrder();
    void addToOrder(int choice);
    void filter();
    void onToggled(QTreeWidgetItem *item);
    void hideCurrent();
    void move(int steps);
    void moveBefore(int other);
    void updateButtons();
    void updateCounts();
    void retranslate();

    [[nodiscard]] QString orderTitle(const ColumnChoice &choice) const;
    [[nodiscard]] int rowOf(int choice) const;

    QList<ColumnChoice> m_choices;
    QHash<int, QTreeWidgetItem *> m_candidateOf; // by number of the choice
    bool m_isFilling = false;

    PlainLabel *m_candidatesLabel;
    QLineEdit *m_search;
    QTreeWidget *m_candidates;
    ToneLabel *m_nothing;
    PlainLabel *m_orderLabel;
    QListWidget *m_order;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_hide;
    QDialogButtonBox *m_buttons;
};

} // namespace browser
