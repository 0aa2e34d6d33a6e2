// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/ui_settingsdialog.h"

#include <QEvent>
#include <QPushButton>

namespace browser {
namespace {

void setRange(QSlider *slider, QSpinBox *spinBox, const Setting<int> &setting)
{
    slider->setRange(setting.minimum, setting.maximum);
    spinBox->setRange(setting.minimum, setting.maximum);
    QObject::connect(slider, &QSlider::valueChanged, spinBox, &QSpinBox::setValue);
    QObject::connect(spinBox, &QSpinBox::valueChanged, slider, &QSlider::setValue);
}

template <Named T>
void choose(QComboBox *box, T value)
{
    box->setCurrentIndex(box->findData(QVariant::fromValue(value)));
}

template <Named T>
T chosen(const QComboBox *box)
{
    return box->currentData().value<T>();
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : FittedDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_before(preferences)
{
    m_ui->setupUi(this);
    setRanges();
    fillLists();
    fill(preferences);
    connectFields();
    updateLanes();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setRanges()
{
    setRange(m_ui->connectionsSlider, m_ui->connectionsSpinBox, setting::connections);
    setRange(m_ui->pipelineSlider, m_ui->pipelineSpinBox, setting::pipeline);
    m_ui->timeoutSpinBox->setRange(setting::timeout.minimum, setting::timeout.maximum);
}

// A language is named in itself, so that who does not read the present one finds it.
void SettingsDialog::fillLists()
{
    using setting::Language;
    using setting::Plan;
    using setting::Theme;
    for (const Plan plan : {Plan::Automatic, Plan::FanOut, Plan::Follow})
        m_ui->planComboBox->addItem({}, QVariant::fromValue(plan));
    m_ui->languageComboBox->addItem({}, QVariant::fromValue(Language::System));
    m_ui->languageComboBox->addItem(
        QStringLiteral("English"), QVariant::fromValue(Language::English));
    m_ui->languageComboBox->addItem(
        QStringLiteral("Deutsch"), QVariant::fromValue(Language::German));
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_ui->themeComboBox->addItem({}, QVariant::fromValue(theme));
    retranslateRest();
}

void SettingsDialog::connectFields()
{
    connect(m_ui->pageListWidget, &QListWidget::currentRowChanged, m_ui->pageStackedWidget,
        &QStackedWidget::setCurrentIndex);
    for (const QSpinBox *box : {m_ui->connectionsSpinBox, m_ui->pipelineSpinBox})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::updateLanes);
    connect(m_ui->languageComboBox, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT languageChosen(preferences().language); });
    connect(m_ui->themeComboBox, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT themeChosen(preferences().theme); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_ui->buttonBox->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { fill({}); });
}

void SettingsDialog::fill(const Preferences &preferences)
{
    m_ui->connectionsSpinBox->setValue(preferences.connections);
    m_ui->pipelineSpinBox->setValue(preferences.pipeline);
    m_ui->timeoutSpinBox->setValue(preferences.timeout);
    choose(m_ui->planComboBox, preferences.plan);
    choose(m_ui->languageComboBox, preferences.language);
    choose(m_ui->themeComboBox, preferences.theme);
}

Preferences SettingsDialog::preferences() const
{
    return {m_ui->connectionsSpinBox->value(), m_ui->pipelineSpinBox->value(),
        m_ui->timeoutSpinBox->value(), chosen<setting::Plan>(m_ui->planComboBox),
        chosen<setting::Language>(m_ui->languageComboBox),
        chosen<setting::Theme>(m_ui->themeComboBox)};
}

void SettingsDialog::reject()
{
    const Preferences now = preferences();
    if (now.language != m_before.language)
        Q_EMIT languageChosen(m_before.language);
    if (now.theme != m_before.theme)
        Q_EMIT themeChosen(m_before.theme);
    FittedDialog::reject();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    FittedDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslateRest();
    updateLanes();
}

void SettingsDialog::updateLanes()
{
    const Preferences now = preferences();
    ovirt::ConnectionOptions options;
    applyTo(options, now);
    m_ui->lanesDrawing->setLanes(now.connections, now.pipeline);
    m_ui->placesLabel->setText(
        tr("At most %n request(s) under way at once: %1 × %2", nullptr, options.places())
            .arg(locale().toString(now.connections), locale().toString(qMax(1, now.pipeline))));
}

void SettingsDialog::retranslateRest()
{
    m_ui->planComboBox->setItemText(0, tr("As the number of VMs suggests"));
    m_ui->planComboBox->setItemText(1, tr("Each list in a request of its own"));
    m_ui->planComboBox->setItemText(2, tr("Pages of VMs with everything"));
    m_ui->languageComboBox->setItemText(0, tr("As the system"));
    m_ui->themeComboBox->setItemText(0, tr("As the system"));
    m_ui->themeComboBox->setItemText(1, tr("Light"));
    m_ui->themeComboBox->setItemText(2, tr("Dark"));
    m_ui->buttonBox->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore &defaults"));
}

} // namespace browser
