// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columnorder.h"

#include "ui/columns/tooltip.h"
#include "ui/views/oneline.h"
#include "ui/views/plainlabel.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <functional>

namespace browser {
namespace {

constexpr int gap = 8;
constexpr int choiceRole = Qt::UserRole;

int choiceOf(const QListWidgetItem *item)
{
    return item->data(choiceRole).toInt();
}

//! Its rows can be dragged; whoever watches is told before which one the current was dropped.
class OrderList final : public QListWidget {
public:
    explicit OrderList(std::function<void(int)> dropped)
        : m_dropped(std::move(dropped))
    {
    }

protected:
    void dropEvent(QDropEvent *event) override
    {
        const QPoint at = event->position().toPoint();
        const QModelIndex row = indexAt(at);
        const bool isLowerHalf = at.y() > visualRect(row).center().y();
        m_dropped(row.isValid() ? row.row() + (isLowerHalf ? 1 : 0) : count());
        event->setDropAction(Qt::CopyAction); // it was moved; nobody has to take it away
        event->accept();
    }

private:
    std::function<void(int)> m_dropped;
};

} // namespace

ColumnOrder::ColumnOrder(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel)
    , m_list(new OrderList([this](int row) { moveBefore(row); }))
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_hide(new QPushButton)
{
    makeWidgets();
    connectWidgets();
    retranslate();
}

void ColumnOrder::makeWidgets()
{
    m_label->setObjectName(QStringLiteral("orderLabel"));
    m_label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("orderListWidget"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_up->setObjectName(QStringLiteral("moveUpButton"));
    m_down->setObjectName(QStringLiteral("moveDownButton"));
    m_hide->setObjectName(QStringLiteral("hideColumnButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    for (QPushButton *button : {m_up, m_down, m_hide}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_label);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

// Keys work in the whole dialog. Those of the buttons themselves would wait for them to be seen
// pressed.
void ColumnOrder::connectWidgets()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnOrder::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_hide, &QPushButton::clicked, this, &ColumnOrder::hideCurrent);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this,
        [this] { move(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this,
        [this] { move(1); });
}

void ColumnOrder::setChoices(const QList<ColumnChoice> &choices)
{
    m_choices = choices;
    m_list->clear();
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).isShown)
            add(i, m_list->count());
    }
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
    updateButtons();
}

void ColumnOrder::add(int choice, int row)
{
    auto *item = new QListWidgetItem(titleOf(m_choices.at(choice)));
    item->setToolTip(asToolTip(m_choices.at(choice).tip));
    item->setData(choiceRole, choice);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (choice == 0 ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
    m_list->insertItem(row, item);
}

void ColumnOrder::setShown(int choice, bool isShown)
{
    const int row = rowOf(choice);
    if (isShown == (row >= 0))
        return;
    if (isShown) {
        const int last = m_list->count();
        const int to = m_placeOfNew < 0 ? last : qBound(1, m_placeOfNew, last);
        add(choice, to);
        m_list->setCurrentRow(to);
        m_placeOfNew = m_placeOfNew < 0 ? -1 : to + 1;
    } else {
        delete m_list->takeItem(row);
        if (row < m_placeOfNew)
            --m_placeOfNew;
    }
    updateButtons();
}

// A title alone says enough among the table's own, "Name" of a cluster does not.
QString ColumnOrder::titleOf(const ColumnChoice &choice) const
{
    const bool isClear = choice.group == m_choices.first().group || choice.group.isEmpty()
        || choice.title.startsWith(choice.group, Qt::CaseInsensitive);
    return asOneLine(isClear
            ? choice.title
            : tr("%1: %2", "whose column, its title").arg(choice.group, choice.title));
}

int ColumnOrder::rowOf(int choice) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (choiceOf(m_list->item(row)) == choice)
            return row;
    }
    return -1;
}

void ColumnOrder::hideCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && choiceOf(item) != 0)
        Q_EMIT hideRequested(choiceOf(item));
}

void ColumnOrder::move(int steps)
{
    moveBefore(m_list->currentRow() + steps + (steps > 0 ? 1 : 0));
}

// Never before the column that names the row.
void ColumnOrder::moveBefore(int other)
{
    const int row = m_list->currentRow();
    if (row < 1)
        return;
    const int to = qBound(1, other > row ? other - 1 : other, m_list->count() - 1);
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

void ColumnOrder::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 1);
    m_down->setEnabled(row > 0 && row < m_list->count() - 1);
    m_hide->setEnabled(row > 0);
}

QStringList ColumnOrder::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys.append(m_choices.at(choiceOf(m_list->item(row))).key);
    return keys;
}

bool ColumnOrder::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete)
        return QWidget::eventFilter(watched, event);
    hideCurrent();
    return true;
}

void ColumnOrder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ColumnOrder::retranslate()
{
    m_label->setText(tr("Shown, in this &order"));
    m_list->setAccessibleName(tr("Shown, in this order"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_hide->setText(tr("Hide"));
    m_up->setToolTip(asToolTip(tr("Before the column above it (Alt+Up)")));
    m_down->setToolTip(asToolTip(tr("Behind the column below it (Alt+Down)")));
    m_hide->setToolTip(asToolTip(tr("Do not show the column (Delete)")));
    m_up->setAccessibleName(tr("Move the column up"));
    m_down->setAccessibleName(tr("Move the column down"));
    m_hide->setAccessibleName(tr("Hide the column"));
}

} // namespace browser
