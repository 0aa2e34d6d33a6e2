// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exportflow.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/reports/csvwriter.h"
#include "ui/reports/htmlwriter.h"
#include "ui/reports/jsonwriter.h"
#include "ui/reports/reportfile.h"
#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QPromise>
#include <QStandardPaths>

namespace browser {
namespace {

void writeReport(QIODevice &device, const Report &report, const ExportChoice &choice)
{
    switch (choice.format) {
    case ExportChoice::Format::Html:
        writeHtml(device, report);
        break;
    case ExportChoice::Format::Csv:
        if (report.table)
            writeTableCsv(device, report);
        else
            writeCsv(device, report, choice.sheet);
        break;
    case ExportChoice::Format::Json:
        writeJson(device, report);
        break;
    }
}

// By a report of any format: the dialog changes the suffix alone.
bool isTaken(const QString &file)
{
    const QFileInfo info(file);
    return !info.dir().entryList({info.completeBaseName() + QStringLiteral(".*")}).isEmpty();
}

} // namespace

ExportFlow::ExportFlow(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

ExportFlow::~ExportFlow()
{
    m_pool.waitForDone();
}

void ExportFlow::start(const Report &report)
{
    m_report = report;
    m_dialog = new ExportDialog(proposedFile(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setReport(m_report);
    m_dialog->setFormat(ExportChoice::Format(m_settings.value(formatSetting())));
    connect(m_dialog, &ExportDialog::exportRequested, this, &ExportFlow::write);
    m_dialog->open();
}

// Who takes the whole as a web page may want tables for a spreadsheet.
const Setting<setting::ReportFormat> &ExportFlow::formatSetting() const
{
    return m_report.table ? setting::viewFormat : setting::reportFormat;
}

QString ExportFlow::tableTitle() const
{
    return translatedTitle(infoOf(m_report.table->kind).title);
}

// The host's name comes from a URL, so it holds nothing that a path could stumble over.
QString ExportFlow::proposedFile() const
{
    QString folder = m_settings.value(setting::exportFolder);
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString what = m_report.table
        ? m_report.engineUrl.host() + QLatin1Char(' ') + tableTitle()
        : m_report.engineUrl.host();
    const QString day = m_report.taken.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
    const QString stem = QStringLiteral("%1/%2 %3").arg(folder, what, day);
    // What was exported before is not what Enter replaces.
    QString file = stem + QStringLiteral(".html");
    for (int number = 2; isTaken(file) && number < 100; ++number)
        file = QStringLiteral("%1 (%2).html").arg(stem).arg(number);
    return file;
}

void ExportFlow::write(const ExportChoice &choice)
{
    m_dialog->setBusy();
    auto promise = std::make_shared<QPromise<void>>();
    // One step: a second one would be asked for by an object that is going away.
    promise->future().then(
        this, [this, choice](const QFuture<void> &written) { onEnded(written, choice); });
    promise->start();
    m_pool.start([promise, choice, report = m_report] {
        try {
            ReportFile(choice.file).save([&](QIODevice &device) {
                writeReport(device, report, choice);
            });
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
}

void ExportFlow::onEnded(QFuture<void> written, const ExportChoice &choice)
{
    try {
        written.waitForFinished(); // it has: throws what went wrong
        onWritten(choice);
    } catch (const ovirt::Error &error) {
        showError(error.sentence());
    } catch (...) {
        showError(tr("The report could not be written. Is there enough memory?"));
    }
}

void ExportFlow::showError(const QString &sentence)
{
    if (m_dialog)
        m_dialog->showError(sentence);
}

void ExportFlow::onWritten(const ExportChoice &choice)
{
    m_file = choice.file;
    m_settings.setValue(setting::exportFolder, QFileInfo(m_file).absolutePath());
    m_settings.setValue(formatSetting(), setting::ReportFormat(choice.format));
    if (m_dialog)
        m_dialog->accept();
    Q_EMIT saved(m_file);
}

void ExportFlow::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

} // namespace browser
