// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/connectdialog.h"

#include "ui/columns/tooltip.h"
#include "ui/dialogs/recentenginesmodel.h"
#include "ui/dialogs/ui_connectdialog.h"
#include "ui/views/icons.h"
#include "ui/views/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

namespace browser {

ConnectDialog::ConnectDialog(QWidget *parent)
    : FittedDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
    , m_recent(new RecentEnginesModel(this))
{
    m_ui->setupUi(this);
    m_ui->recentListView->setModel(m_recent);
    m_ui->recentListView->setIconSize({16, 16});
    makeActions();
    connectFields();
    connect(m_ui->connectPushButton, &QPushButton::clicked, this,
        [this] { m_isBusy ? reject() : submit(); });
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_ui->demoPushButton, &QPushButton::clicked, this, &ConnectDialog::demoRequested);
    connect(m_ui->browsePushButton, &QPushButton::clicked, this, &ConnectDialog::browse);
    connect(m_ui->recentListView, &QListView::clicked, this, &ConnectDialog::useRecent);
    connect(m_ui->recentListView, &QListView::activated, this, &ConnectDialog::useRecent);
    setIdle();
    setRecentEngines({});
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::makeActions()
{
    m_showPassword =
        m_ui->passwordLineEdit->addAction(icon(IconName::Reveal), QLineEdit::TrailingPosition);
    m_showPassword->setObjectName(QStringLiteral("showPasswordAction"));
    m_showPassword->setCheckable(true);
    m_showPassword->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_showPassword, &QAction::toggled, this, &ConnectDialog::setPasswordShown);

    m_forget = new QAction(m_ui->recentListView);
    m_forget->setObjectName(QStringLiteral("forgetAction"));
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    connect(m_forget, &QAction::triggered, this, [this] {
        const QModelIndex current = m_ui->recentListView->currentIndex();
        if (current.isValid())
            Q_EMIT forgetRequested(m_recent->engine(current.row()));
    });
    m_ui->recentListView->addAction(m_forget);
    retranslate();
}

void ConnectDialog::connectFields()
{
    for (QLineEdit *field :
        {m_ui->urlLineEdit, m_ui->usernameLineEdit, m_ui->passwordLineEdit, m_ui->caFileLineEdit}) {
        connect(field, &QLineEdit::textEdited, this,
            [this, field] { errorLabelOf(field)->showMessage({}); });
    }
}

void ConnectDialog::setRecentEngines(const QList<RecentEngine> &engines)
{
    m_recent->setEngines(engines);
    m_ui->recentWidget->setHidden(engines.isEmpty());
}

void ConnectDialog::setOptions(const ovirt::ConnectionOptions &options)
{
    m_ui->urlLineEdit->setText(options.url);
    m_ui->usernameLineEdit->setText(options.username);
    m_ui->passwordLineEdit->setText(options.password);
    m_ui->caFileLineEdit->setText(options.caFile);
    clearErrors();
    focusWhatIsMissing();
}

// What a person types next belongs there: a password above all must not land elsewhere.
void ConnectDialog::focusWhatIsMissing()
{
    for (QLineEdit *field : {m_ui->urlLineEdit, m_ui->usernameLineEdit, m_ui->passwordLineEdit}) {
        if (field->text().isEmpty())
            return field->setFocus();
    }
    m_ui->connectPushButton->setFocus();
}

ovirt::ConnectionOptions ConnectDialog::options() const
{
    ovirt::ConnectionOptions options;
    options.url = m_ui->urlLineEdit->text().trimmed();
    options.username = m_ui->usernameLineEdit->text().trimmed();
    options.password = m_ui->passwordLineEdit->text();
    options.caFile = m_ui->caFileLineEdit->text().trimmed();
    return options;
}

void ConnectDialog::setBusy(const QString &sentence)
{
    m_isBusy = true;
    clearErrors();
    setFieldsEnabled(false);
    m_ui->stageLabel->setText(sentence);
    m_ui->progressLine->setBusy();
    m_ui->connectPushButton->setText(tr("Cancel"));
    m_ui->connectPushButton->setFocus();
}

void ConnectDialog::setIdle()
{
    m_isBusy = false;
    setFieldsEnabled(true);
    m_ui->stageLabel->clear();
    m_ui->progressLine->setIdle();
    m_ui->connectPushButton->setText(tr("Connect"));
}

void ConnectDialog::showError(const ovirt::Error &error)
{
    setIdle();
    showFieldError(fieldOf(error), error.sentence());
}

void ConnectDialog::reject()
{
    if (!m_isBusy) {
        FittedDialog::reject();
        return;
    }
    setIdle();
    Q_EMIT cancelRequested();
}

void ConnectDialog::changeEvent(QEvent *event)
{
    FittedDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

void ConnectDialog::submit()
{
    clearErrors();
    if (validate())
        Q_EMIT connectRequested(options());
}

bool ConnectDialog::validate()
{
    const ovirt::ConnectionOptions typed = options();
    try {
        (void)ovirt::engineUrl(typed.url);
    } catch (const ovirt::Error &error) {
        showFieldError(m_ui->urlLineEdit, error.sentence());
        return false;
    }
    if (typed.username.isEmpty())
        showFieldError(m_ui->usernameLineEdit, tr("The user's name is missing."));
    else if (typed.password.isEmpty())
        showFieldError(m_ui->passwordLineEdit, tr("The password is missing."));
    else if (!typed.caFile.isEmpty() && !QFileInfo(typed.caFile).isFile())
        showFieldError(m_ui->caFileLineEdit, tr("There is no such file. Choose a PEM file."));
    else
        return true;
    return false;
}

void ConnectDialog::showFieldError(QLineEdit *field, const QString &message)
{
    errorLabelOf(field)->showMessage(message);
    field->setFocus();
    field->selectAll();
    fitHeight();
}

void ConnectDialog::clearErrors()
{
    for (ToneLabel *label : {m_ui->urlErrorLabel, m_ui->usernameErrorLabel,
             m_ui->passwordErrorLabel, m_ui->caFileErrorLabel})
        label->showMessage({});
}

void ConnectDialog::setFieldsEnabled(bool enabled)
{
    m_ui->recentWidget->setEnabled(enabled);
    m_ui->formWidget->setEnabled(enabled);
    m_ui->demoPushButton->setEnabled(enabled);
    m_ui->closePushButton->setEnabled(enabled);
}

void ConnectDialog::setPasswordShown(bool shown)
{
    m_ui->passwordLineEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_showPassword->setIcon(icon(shown ? IconName::Conceal : IconName::Reveal));
}

void ConnectDialog::useRecent(const QModelIndex &index)
{
    const RecentEngine &engine = m_recent->engine(index.row());
    m_ui->urlLineEdit->setText(engine.url);
    m_ui->usernameLineEdit->setText(engine.username);
    m_ui->caFileLineEdit->setText(engine.caFile);
    m_ui->passwordLineEdit->clear();
    clearErrors();
    m_ui->passwordLineEdit->setFocus();
}

void ConnectDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Choose a CA file"),
        QFileInfo(m_ui->caFileLineEdit->text()).path(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->caFileLineEdit->setText(file);
        m_ui->caFileErrorLabel->showMessage({});
    });
    chooser->open();
}

void ConnectDialog::retranslate()
{
    m_showPassword->setText(tr("Show the password"));
    m_showPassword->setToolTip(
        asToolTip(tr("Show the password (%1)")
                      .arg(m_showPassword->shortcut().toString(QKeySequence::NativeText))));
    m_forget->setText(tr("Forget this engine"));
    m_ui->connectPushButton->setText(m_isBusy ? tr("Cancel") : tr("Connect"));
}

ToneLabel *ConnectDialog::errorLabelOf(const QLineEdit *field) const
{
    if (field == m_ui->usernameLineEdit)
        return m_ui->usernameErrorLabel;
    if (field == m_ui->passwordLineEdit)
        return m_ui->passwordErrorLabel;
    if (field == m_ui->caFileLineEdit)
        return m_ui->caFileErrorLabel;
    return m_ui->urlErrorLabel;
}

// The URL was checked before anything was sent: what cannot work then is the CA file.
QLineEdit *ConnectDialog::fieldOf(const ovirt::Error &error) const
{
    using ErrorKind = ovirt::Error::Kind;
    switch (error.kind()) {
    case ErrorKind::Configuration:
        return m_ui->caFileLineEdit;
    case ErrorKind::Tls: // without one, nobody there speaks TLS
        return error.certificate().isNull() ? m_ui->urlLineEdit : m_ui->caFileLineEdit;
    case ErrorKind::Authentication:
        return m_ui->passwordLineEdit;
    case ErrorKind::Forbidden:
        return m_ui->usernameLineEdit;
    case ErrorKind::Connection:
    case ErrorKind::Timeout:
    case ErrorKind::NotFound:
    case ErrorKind::Fault:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
        return m_ui->urlLineEdit;
    }
    return m_ui->urlLineEdit;
}

} // namespace browser
