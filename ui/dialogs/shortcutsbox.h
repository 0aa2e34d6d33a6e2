// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <utility>

class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace browser {

class ToneLabel;

//! What can be done with keys, under one title.
struct ShortcutGroup {
    QString title;
    //! What it does, as its menu says, and its keys. One without keys is not shown.
    QList<std::pair<QString, QKeySequence>> shortcuts;
};

//! The list of what can be done with keys: it can be searched and copied.
class ShortcutsBox : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsBox(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void fill(const QList<ShortcutGroup> &groups);
    void addGroup(const ShortcutGroup &group);
    void filter();
    int filterGroup(QTreeWidgetItem *group);
    void copy() const;
    void retranslate();

    QLineEdit *m_search;
    QTreeWidget *m_list;
    ToneLabel *m_nothing;
    QDialogButtonBox *m_buttons;
    QAction *m_copy;
};

//! Shows a ShortcutsBox beside the work, and forgets it when it is closed. One at a time.
void showShortcutsBox(QWidget *parent, const QList<ShortcutGroup> &groups);

} // namespace browser
