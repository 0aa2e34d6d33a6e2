// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/columnchoice.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace browser {

class PlainLabel;
class ToneLabel;

//! \brief Every column that can be shown, with a check mark, by whose it is; some of them found by
//! what is typed.
//!
//! The first one names rows: its mark cannot be taken away.
class ColumnCandidates : public QWidget {
    Q_OBJECT

public:
    explicit ColumnCandidates(QWidget *parent = nullptr);

    void setChoices(const QList<ColumnChoice> &choices);
    //! Checks choice number \a choice, or not.
    void setShown(int choice, bool isShown);

Q_SIGNALS:
    //! A person, or setShown(), checked choice number \a choice, or no longer.
    void toggled(int choice, bool isShown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void fill();
    void addGroup(const QString &group, const QList<int> &choices);
    void filter();
    int filterGroup(QTreeWidgetItem &group, const QString &typed);
    void enterFound();
    void updateCounts();
    void retranslate();

    QList<ColumnChoice> m_choices;
    QHash<int, QTreeWidgetItem *> m_items; // by number of the choice
    bool m_isFilling = false;
    PlainLabel *m_label;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    ToneLabel *m_nothing;
};

} // namespace browser
