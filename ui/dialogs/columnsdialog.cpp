// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columnsdialog.h"

#include "ui/dialogs/columncandidates.h"
#include "ui/dialogs/columnorder.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace browser {

constexpr int border = 16;

ColumnsDialog::ColumnsDialog(const QList<ColumnChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_candidates(new ColumnCandidates)
    , m_order(new ColumnOrder)
    , m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults))
{
    setObjectName(QStringLiteral("columnsDialog"));
    makeLayout();
    retranslate();
    connect(m_candidates, &ColumnCandidates::toggled, m_order, &ColumnOrder::setShown);
    connect(m_order, &ColumnOrder::hideRequested, this,
        [this](int choice) { m_candidates->setShown(choice, false); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ColumnsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        &ColumnsDialog::defaultsRequested);
    setChoices(choices);
    resize(640, 520);
}

void ColumnsDialog::makeLayout()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(border);
    sides->addWidget(m_candidates, 1);
    sides->addWidget(m_order, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(border, border, border, border);
    layout->setSpacing(border);
    layout->addLayout(sides, 1);
    layout->addWidget(m_buttons);
    m_buttons->setObjectName(QStringLiteral("columnsButtonBox"));
    // Tab comes to the box by its first button, and has to find the others behind that.
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    setTabOrder(m_buttons->button(QDialogButtonBox::RestoreDefaults), ok);
    setTabOrder(ok, m_buttons->button(QDialogButtonBox::Cancel));
}

void ColumnsDialog::setChoices(const QList<ColumnChoice> &choices)
{
    QList<ColumnChoice> all = choices;
    if (!all.isEmpty())
        all.first().isShown = true;
    m_candidates->setChoices(all);
    m_order->setChoices(all);
}

void ColumnsDialog::setPlaceOfNew(int place)
{
    m_order->setPlaceOfNew(place);
}

QStringList ColumnsDialog::keys() const
{
    return m_order->keys();
}

void ColumnsDialog::accept()
{
    QDialog::accept();
    Q_EMIT columnsChosen(keys());
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ColumnsDialog::retranslate()
{
    setWindowTitle(tr("Columns"));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore &defaults"));
}

} // namespace browser
