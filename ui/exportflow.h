// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/exportchoice.h"
#include "ui/settings/settingkeys.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace browser {

class ExportDialog;
class Settings;

//! \brief The conversation that ends with a report: asks for a file, writes it on a pool thread,
//! says what is wrong, until it is written or the person gives up.
class ExportFlow : public QObject {
    Q_OBJECT

public:
    ExportFlow(Settings &settings, QWidget *window);
    //! Waits for a report that is being written.
    ~ExportFlow() override;

    //! Opens the dialog. \a report is what is shown now; a refresh meanwhile does not change it.
    void start(const Report &report);
    //! Shows the folder of the last report in the desktop's own way.
    void openFolder() const;

Q_SIGNALS:
    void saved(const QString &file);

private:
    void write(const ExportChoice &choice);
    void onEnded(QFuture<void> written, const ExportChoice &choice);
    void onWritten(const ExportChoice &choice);
    void showError(const QString &sentence);
    [[nodiscard]] const Setting<setting::ReportFormat> &formatSetting() const;
    [[nodiscard]] QString tableTitle() const;
    [[nodiscard]] QString proposedFile() const;

    Settings &m_settings;
    QWidget *m_window;
    QPointer<ExportDialog> m_dialog;
    Report m_report;
    QString m_file; // of the last report
    QThreadPool m_pool;
};

} // namespace browser
