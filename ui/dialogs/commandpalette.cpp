// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/commandpalette.h"

#include "ui/dialogs/palettedelegate.h"
#include "ui/dialogs/palettemodel.h"
#include "ui/views/icons.h"
#include "ui/views/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace browser {
namespace {

constexpr int mostEntries = 50;
constexpr int wide = 560;
constexpr int high = 400;
constexpr int belowTop = 64;

} // namespace

CommandPalette::CommandPalette(const Source &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_model(new PaletteModel(this))
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new PlainLabel)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Go to anything"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setPlaceholderText(tr("Name of a VM, a host, an action, …"));
    m_edit->setAccessibleName(tr("What to go to"));
    m_edit->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setText(tr("Nothing is called that."));
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    look({});
    resize(wide, high);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *owner = parentWidget())
        move(owner->mapToGlobal(QPoint((owner->width() - width()) / 2, belowTop)));
    m_edit->setFocus();
}

void CommandPalette::look(const QString &typed)
{
    m_model->setEntries(m_source(typed, mostEntries));
    const bool isFound = m_model->rowCount() > 0;
    m_list->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    if (isFound)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::choose(const QModelIndex &entry)
{
    if (!entry.isValid())
        return;
    const QVariant payload = m_model->entryAt(entry.row()).payload;
    accept();
    Q_EMIT chosen(payload);
}

bool CommandPalette::steer(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)));
    const auto to = [this, rows](int target) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(qBound(0, target, rows - 1)));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return to(row + 1 == rows ? 0 : row + 1);
    case Qt::Key_Up:
        return to(row == 0 ? rows - 1 : row - 1);
    case Qt::Key_PageDown:
        return to(row + page);
    case Qt::Key_PageUp:
        return to(row - page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && steer(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QDialog::eventFilter(watched, event);
}

} // namespace browser
