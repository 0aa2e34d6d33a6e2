// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace browser {

class SidebarModel;

//! The list of views at the window's left: one is chosen, always.
class Sidebar : public QListView {
    Q_OBJECT

public:
    Sidebar(SidebarModel *model, QWidget *parent = nullptr);

    void setView(const QString &view);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! A person chose it: on the way to another one, or to be in it.
    void viewChosen(const QString &view);
    //! A person wants to be in the chosen one: it was clicked, or Enter pressed.
    void entered();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SidebarModel *m_model;
    bool m_isSetting = false;
};

} // namespace browser
