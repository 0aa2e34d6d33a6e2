// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columnsdialog.h"

#include "ui/columns/tooltip.h"
#include "ui/views/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace browser {

constexpr int keyRole = Qt::UserRole;

ColumnsDialog::ColumnsDialog(const QList<ColumnChoice> &choices, const QStringList &shown,
    const QStringList &defaults, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_defaults(defaults)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down")))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns"));
    m_search->setObjectName(QStringLiteral("columnSearch"));
    m_search->setPlaceholderText(tr("Search for a column"));
    m_search->setAccessibleName(tr("Search for a column"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_up->setObjectName(QStringLiteral("upButton"));
    m_down->setObjectName(QStringLiteral("downButton"));
    makeLayout();
    fill(shown);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::keepFirst);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this,
        [this] { move(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this,
        [this] { move(1); });
    resize(440, 560);
}

void ColumnsDialog::makeLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *restore = buttons->addButton(tr("&Restore defaults"), QDialogButtonBox::ResetRole);
    restore->setObjectName(QStringLiteral("restoreColumnsButton"));
    connect(restore, &QPushButton::clicked, this, [this] { fill(m_defaults); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT columnsChosen(columns());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *order = new QVBoxLayout;
    order->setSpacing(8);
    order->addWidget(m_up);
    order->addWidget(m_down);
    order->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_list, 1);
    middle->addLayout(order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(middle, 1);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

// Those that are shown first, the rest as they are declared.
void ColumnsDialog::fill(const QStringList &shown)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<ColumnChoice> ordered = m_choices;
    const auto placeOf = [&shown](const ColumnChoice &choice) {
        const qsizetype place = shown.indexOf(choice.key);
        return place < 0 ? shown.size() : place;
    };
    std::stable_sort(ordered.begin(), ordered.end(),
        [&](const ColumnChoice &a, const ColumnChoice &b) { return placeOf(a) < placeOf(b); });
    for (const ColumnChoice &choice : std::as_const(ordered)) {
        auto *item = new QListWidgetItem(choice.title, m_list);
        item->setData(keyRole, choice.key);
        item->setToolTip(asToolTip(choice.tip));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    filter(m_search->text());
    m_list->setCurrentRow(0);
    updateButtons();
}

void ColumnsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive)
            && !item->data(keyRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

void ColumnsDialog::move(int rows)
{
    const int row = m_list->currentRow();
    const int target = row + rows;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    const QSignalBlocker quiet(m_list);
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    updateButtons();
}

void ColumnsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    const bool isFiltered = !m_search->text().isEmpty();
    m_up->setEnabled(row > 0 && !isFiltered);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count() && !isFiltered);
}

// A table without any column says nothing.
void ColumnsDialog::keepFirst(QListWidgetItem *item)
{
    if (columns().isEmpty())
        item->setCheckState(Qt::Checked);
}

QStringList ColumnsDialog::columns() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(keyRole).toString());
    }
    return keys;
}

} // namespace browser
