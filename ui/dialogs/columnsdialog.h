// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace browser {

//! A column that a table may have.
struct ColumnChoice {
    QString key;
    QString title;
    QString tip;
};

//! \brief Chooses the columns of a table and their order.
//!
//! Those that are shown stand first, in their order. The first of all always stays.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    ColumnsDialog(const QList<ColumnChoice> &choices, const QStringList &shown,
        const QStringList &defaults, QWidget *parent);

    [[nodiscard]] QStringList columns() const;

Q_SIGNALS:
    void columnsChosen(const QStringList &keys);

private:
    void makeLayout();
    void fill(const QStringList &shown);
    void filter(const QString &text);
    void move(int rows);
    void updateButtons();
    void keepFirst(QListWidgetItem *item);

    QList<ColumnChoice> m_choices;
    QStringList m_defaults;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace browser
