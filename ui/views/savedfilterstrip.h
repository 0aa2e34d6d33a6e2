// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/viewsettings.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace browser {

//! \brief A small button for each saved filter; those that find no room stand in a menu.
//!
//! The one whose text is the present one is down.
class SavedFilterStrip : public QWidget {
    Q_OBJECT

public:
    explicit SavedFilterStrip(QWidget *parent = nullptr);

    void setFilters(const QList<SavedFilter> &filters);
    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }
    //! The text that the filter line has.
    void setPresent(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Empty: the one that was down is not wanted any longer.
    void chosen(const QString &text);
    void renameRequested(const QString &name);
    void removed(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButton(const SavedFilter &filter);
    void arrange();
    void updateChecked();
    void fillMenu();
    void choose(qsizetype filter);
    void showContextMenu(const QString &name, const QPoint &place);
    void retranslate();

    QList<SavedFilter> m_filters;
    QList<QToolButton *> m_buttons; // in the order of the filters
    qsizetype m_shown = 0;          // how many of them have room
    QString m_present;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace browser
