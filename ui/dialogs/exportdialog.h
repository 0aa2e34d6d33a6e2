// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"
#include "ui/dialogs/exportchoice.h"
#include "ui/dialogs/fitteddialog.h"

#include <memory>
#include <optional>

namespace browser {

namespace Ui {
class ExportDialog;
}

//! \brief Asks for a report's format and file, and stays open until it is written.
//!
//! exportRequested() says what a person wants; whoever writes it calls accept() or showError().
class ExportDialog : public FittedDialog {
    Q_OBJECT

public:
    //! \a file is proposed; its suffix follows the format.
    explicit ExportDialog(const QString &file, QWidget *parent = nullptr);
    //! \brief Says what \a report has, how much of all, and that it is not the whole picture.
    //!
    //! Of a report of one table what can be chosen is its format only.
    void setReport(const Report &report);
    //! As if a person chose it; one that setReport() leaves no room for changes nothing.
    void setFormat(ExportChoice::Format format);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;
    void setBusy();
    //! Ends the attempt, with what was wrong below the file's name.
    void showError(const QString &sentence);

Q_SIGNALS:
    void exportRequested(const browser::ExportChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTable(Kind kind);
    void showSheets();
    void showContents();
    [[nodiscard]] QString contents() const;
    void setIdle();
    void submit();
    void browse();
    void onFormatChanged();
    void onFileEdited();
    void retranslateLists();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    std::optional<Kind> m_table;
    qsizetype m_rows = 0;
    qsizetype m_allRows = 0;
    QString m_filter;
    ovirt::Inventory m_inventory;
};

} // namespace browser
