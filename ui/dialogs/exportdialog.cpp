// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportdialog.h"

#include "ui/columns/kindinfo.h"
#include "ui/columns/shown.h"
#include "ui/dialogs/ui_exportdialog.h"
#include "ui/session/completenesstext.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace browser {

using FileFormat = ExportChoice::Format;

constexpr qsizetype longestFilter = 200; // characters

ExportDialog::ExportDialog(const QString &file, QWidget *parent)
    : FittedDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    for (const FileFormat format : {FileFormat::Html, FileFormat::Csv, FileFormat::Json})
        m_ui->formatComboBox->addItem({}, int(format));
    for (const Sheet sheet : {Sheet::Vms, Sheet::Disks, Sheet::Nics, Sheet::Permissions})
        m_ui->sheetComboBox->addItem({}, int(sheet));
    retranslateLists();
    m_ui->fileLineEdit->setText(QDir::toNativeSeparators(file));
    connect(m_ui->formatComboBox, &QComboBox::currentIndexChanged, this,
        &ExportDialog::onFormatChanged);
    connect(m_ui->fileLineEdit, &QLineEdit::textChanged, this, &ExportDialog::onFileEdited);
    connect(m_ui->browsePushButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->exportPushButton, &QPushButton::clicked, this, &ExportDialog::submit);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &ExportDialog::reject);
    onFormatChanged();
    onFileEdited();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setReport(const Report &report)
{
    m_inventory = report.inventory;
    m_rows = report.table ? report.table->order.size() : report.vms.size();
    m_allRows =
        report.table ? report.table->objects.size() : report.inventory.rows<ovirt::Vm>().size();
    m_filter = report.table ? report.table->filter : report.filter;
    if (report.table)
        setTable(report.table->kind);
    showContents();
}

// What a person is about to take home, before it is too late.
void ExportDialog::showContents()
{
    m_ui->contentsLabel->setText(contents());
    m_ui->incompleteLabel->showMessage(m_inventory.completeness().isComplete()
            ? QString()
            //: %1: how many VMs are complete, how many requests failed
            : tr("The picture is not complete: %1.").arg(sentenceOf(m_inventory)));
}

QString ExportDialog::contents() const
{
    const QString rows = locale().toString(m_rows);
    QString count = rows;
    if (m_rows != m_allRows) //: rows of all there are
        count = tr("%1 of %2").arg(rows, locale().toString(m_allRows));
    count = m_table ? tr("Rows: %1").arg(count) : tr("Virtual machines: %1").arg(count);
    return m_filter.isEmpty() ? count
                              : count + QStringLiteral(" · ")
            + tr("Filter: %1").arg(asShownLine(m_filter, longestFilter));
}

void ExportDialog::setTable(Kind kind)
{
    m_table = kind;
    m_ui->formatComboBox->removeItem(m_ui->formatComboBox->findData(int(FileFormat::Json)));
    showSheets();
    retranslateLists();
}

void ExportDialog::setFormat(FileFormat format)
{
    const int row = m_ui->formatComboBox->findData(int(format));
    if (row >= 0)
        m_ui->formatComboBox->setCurrentIndex(row);
}

// A CSV file holds one kind, which can be chosen; of the others one line says what they hold.
void ExportDialog::showSheets()
{
    const bool isCsv = choice().format == FileFormat::Csv;
    m_ui->sheetLabel->setVisible(isCsv && !m_table);
    m_ui->sheetComboBox->setVisible(isCsv && !m_table);
    m_ui->sheetHelpLabel->setText(isCsv ? tr("A CSV file holds one kind.")
                                        : tr("Virtual machines, disks, NICs and permissions."));
    m_ui->sheetHelpLabel->setVisible(!m_table);
}

ExportChoice ExportDialog::choice() const
{
    return {FileFormat(m_ui->formatComboBox->currentData().toInt()),
        Sheet(m_ui->sheetComboBox->currentData().toInt()),
        QDir::fromNativeSeparators(m_ui->fileLineEdit->text().trimmed())};
}

void ExportDialog::setBusy()
{
    m_ui->formWidget->setEnabled(false);
    m_ui->exportPushButton->setEnabled(false);
    m_ui->fileErrorLabel->showMessage({});
}

void ExportDialog::setIdle()
{
    m_ui->formWidget->setEnabled(true);
    m_ui->exportPushButton->setEnabled(true);
}

void ExportDialog::showError(const QString &sentence)
{
    setIdle();
    m_ui->fileHelpLabel->clear();
    m_ui->fileErrorLabel->showMessage(sentence);
    m_ui->fileLineEdit->setFocus();
    fitHeight();
}

void ExportDialog::submit()
{
    if (choice().file.isEmpty())
        showError(tr("The file's name is missing."));
    else if (QFileInfo(choice().file).isRelative())
        showError(tr("Give the whole path of the file, or choose it."));
    else
        Q_EMIT exportRequested(choice());
}

void ExportDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Export to"), choice().file);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffixOf(choice().format));
    chooser->selectFile(QFileInfo(choice().file).fileName());
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->fileLineEdit->setText(QDir::toNativeSeparators(file));
    });
    chooser->open();
}

void ExportDialog::onFormatChanged()
{
    const ExportChoice now = choice();
    showSheets();
    const QFileInfo file(now.file);
    if (!now.file.isEmpty())
        m_ui->fileLineEdit->setText(QDir::toNativeSeparators(file.path() + QLatin1Char('/')
            + file.completeBaseName() + QLatin1Char('.') + suffixOf(now.format)));
    if (isVisible())
        fitHeight();
}

void ExportDialog::onFileEdited()
{
    const bool doesExist = QFileInfo(choice().file).isFile();
    m_ui->fileErrorLabel->showMessage({});
    m_ui->fileHelpLabel->setText(doesExist ? tr("This file exists and will be replaced.")
                                           : tr("Nobody but you will be able to read the file."));
    m_ui->exportPushButton->setText(doesExist ? tr("Replace") : tr("Export"));
}

void ExportDialog::changeEvent(QEvent *event)
{
    FittedDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslateLists();
    showSheets();
    onFileEdited();
    showContents();
}

void ExportDialog::retranslateLists()
{
    m_ui->formatComboBox->setItemText(0, tr("Web page (HTML)"));
    m_ui->formatComboBox->setItemText(1, tr("Spreadsheet (CSV)"));
    if (m_table) //: %1: VMs, disks, …
        setWindowTitle(tr("Export %1").arg(translatedTitle(infoOf(*m_table).title)));
    else
        m_ui->formatComboBox->setItemText(2, tr("Data for programs (JSON)"));
    m_ui->sheetComboBox->setItemText(0, tr("Virtual machines"));
    m_ui->sheetComboBox->setItemText(1, tr("Disks"));
    m_ui->sheetComboBox->setItemText(2, tr("NICs"));
    m_ui->sheetComboBox->setItemText(3, tr("Permissions"));
}

} // namespace browser
