// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/columnchoice.h"

#include <QDialog>

class QDialogButtonBox;

namespace browser {

class ColumnCandidates;
class ColumnOrder;

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
    //! Behind how many columns those come that are checked; by itself, behind all.
    void setPlaceOfNew(int place);
    //! The keys of those that are to be shown, in their order.
    [[nodiscard]] QStringList keys() const;

    void accept() override;

Q_SIGNALS:
    void columnsChosen(const QStringList &keys);
    //! A person wants the columns of the start; who knows them answers with setChoices().
    void defaultsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();

    ColumnCandidates *m_candidates;
    ColumnOrder *m_order;
    QDialogButtonBox *m_buttons;
};

} // namespace browser
