// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columnsdialog.h"

#include "ui/columns/tooltip.h"
#include "ui/query/namematch.h"
#include "ui/views/icons.h"
#include "ui/views/oneline.h"
#include "ui/views/tonelabel.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace browser {
namespace {

constexpr int border = 16;
constexpr int gap = 8;
constexpr int choiceRole = Qt::UserRole;
constexpr int groupRole = Qt::UserRole + 1;

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

ColumnsDialog::ColumnsDialog(const QList<ColumnChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_candidatesLabel(new PlainLabel)
    , m_search(new QLineEdit)
    , m_candidates(new QTreeWidget)
    , m_nothing(new ToneLabel)
    , m_orderLabel(new PlainLabel)
    , m_order(new OrderList([this](int row) { moveBefore(row); }))
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_hide(new QPushButton)
    , m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults))
{
    setObjectName(QStringLiteral("columnsDialog"));
    makeWidgets();
    retranslate();
    connectWidgets();
    setChoices(choices);
    resize(640, 520);
}

void ColumnsDialog::makeWidgets()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(border);
    sides->addWidget(makeCandidates(), 1);
    sides->addWidget(makeOrder(), 1);
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

QWidget *ColumnsDialog::makeCandidates()
{
    m_candidatesLabel->setObjectName(QStringLiteral("candidatesLabel"));
    m_candidatesLabel->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("columnsSearchLineEdit"));
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_candidates->setObjectName(QStringLiteral("candidatesTreeWidget"));
    m_candidates->setHeaderHidden(true);
    m_candidates->setUniformRowHeights(true);
    m_candidates->setIndentation(border);
    m_nothing->setObjectName(QStringLiteral("noColumnLabel"));

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_candidatesLabel);
    layout->addWidget(m_search);
    layout->addWidget(m_candidates, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    return side;
}

QWidget *ColumnsDialog::makeOrder()
{
    m_orderLabel->setObjectName(QStringLiteral("orderLabel"));
    m_orderLabel->setBuddy(m_order);
    m_order->setObjectName(QStringLiteral("orderListWidget"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setDefaultDropAction(Qt::MoveAction);
    m_order->setUniformItemSizes(true);
    m_order->installEventFilter(this);
    m_up->setObjectName(QStringLiteral("moveUpButton"));
    m_down->setObjectName(QStringLiteral("moveDownButton"));
    m_hide->setObjectName(QStringLiteral("hideColumnButton"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    for (QPushButton *button : {m_up, m_down, m_hide}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, 1);
    }
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_orderLabel);
    layout->addWidget(m_order, 1);
    layout->addLayout(buttons);
    return side;
}

void ColumnsDialog::connectWidgets()
{
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::filter);
    connect(m_candidates, &QTreeWidget::itemChanged, this, &ColumnsDialog::onToggled);
    connect(m_order, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_hide, &QPushButton::clicked, this, &ColumnsDialog::hideCurrent);
    // Those of the buttons themselves would wait for them to be seen pressed.
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this,
        [this] { move(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this,
        [this] { move(1); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ColumnsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        &ColumnsDialog::defaultsRequested);
}

void ColumnsDialog::setChoices(const QList<ColumnChoice> &choices)
{
    m_isFilling = true;
    m_choices = choices;
    if (!m_choices.isEmpty())
        m_choices.first().isShown = true;
    fillCandidates();
    fillOrder();
    m_isFilling = false;
    updateCounts();
    filter();
    updateButtons();
}

// Own columns first, then those of related objects, all by their titles: with hundreds, that is
// how one is found.
void ColumnsDialog::fillCandidates()
{
    m_candidates->clear();
    m_candidateOf.clear();
    if (m_choices.isEmpty())
        return;
    QHash<QString, QList<int>> choicesOf;
    for (int i = 0; i < m_choices.size(); ++i)
        choicesOf[m_choices.at(i).group].append(i);
    const QString own = m_choices.first().group;
    QStringList groups = choicesOf.keys();
    std::sort(groups.begin(), groups.end(), [&own](const QString &a, const QString &b) {
        return a == own || b == own ? a == own && b != own : QString::localeAwareCompare(a, b) < 0;
    });
    for (const QString &group : std::as_const(groups))
        addGroup(group, choicesOf.value(group));
}

void ColumnsDialog::addGroup(const QString &group, const QList<int> &choices)
{
    auto *header = new QTreeWidgetItem;
    header->setData(0, groupRole, asOneLine(group));
    header->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<int> sorted = choices;
    std::stable_sort(sorted.begin(), sorted.end(), [this, &collator](int a, int b) {
        return collator.compare(m_choices.at(a).title, m_choices.at(b).title) < 0;
    });
    for (const int i : std::as_const(sorted)) {
        const ColumnChoice &choice = m_choices.at(i);
        auto *item = new QTreeWidgetItem(header, {asOneLine(choice.title)});
        item->setToolTip(0, asToolTip(choice.tip));
        item->setData(0, choiceRole, i);
        item->setCheckState(0, choice.isShown ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
            | (i == 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable));
        m_candidateOf.insert(i, item);
    }
    m_candidates->addTopLevelItem(header);
}

void ColumnsDialog::fillOrder()
{
    m_order->clear();
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).isShown)
            addToOrder(i);
    }
    m_order->setCurrentRow(m_order->count() > 1 ? 1 : 0);
}

void ColumnsDialog::addToOrder(int choice)
{
    auto *item = new QListWidgetItem(orderTitle(m_choices.at(choice)));
    item->setToolTip(asToolTip(m_choices.at(choice).tip));
    item->setData(choiceRole, choice);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (choice == 0 ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
    m_order->addItem(item);
}

// A title alone says enough among the table's own, "Name" of a cluster does not.
QString ColumnsDialog::orderTitle(const ColumnChoice &choice) const
{
    const bool isClear = choice.group == m_choices.first().group || choice.group.isEmpty()
        || choice.title.startsWith(choice.group, Qt::CaseInsensitive);
    return asOneLine(isClear
            ? choice.title
            : tr("%1: %2", "whose column, its title").arg(choice.group, choice.title));
}

int ColumnsDialog::rowOf(int choice) const
{
    for (int row = 0; row < m_order->count(); ++row) {
        if (choiceOf(m_order->item(row)) == choice)
            return row;
    }
    return -1;
}

// A search opens what it finds; without one, groups with something shown are open.
void ColumnsDialog::filter()
{
    const QString typed = m_search->text();
    const bool isSearch = !typed.trimmed().isEmpty();
    int found = 0;
    for (int i = 0; i < m_candidates->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_candidates->topLevelItem(i);
        const QString name = group->data(0, groupRole).toString();
        int inGroup = 0;
        bool hasShown = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            // "cluster name" finds "Name" of the cluster.
            const bool isFound =
                matchRank(name + QLatin1Char(' ') + item->text(0), typed).has_value();
            item->setHidden(!isFound);
            inGroup += isFound ? 1 : 0;
            hasShown = hasShown || item->checkState(0) == Qt::Checked;
        }
        group->setHidden(inGroup == 0);
        group->setExpanded(isSearch || i == 0 || hasShown);
        found += inGroup;
    }
    m_candidates->setVisible(found > 0);
    m_nothing->setVisible(found == 0);
}

void ColumnsDialog::onToggled(QTreeWidgetItem *item)
{
    if (m_isFilling || !item->parent())
        return;
    const int choice = item->data(0, choiceRole).toInt();
    const int row = rowOf(choice);
    const bool isShown = item->checkState(0) == Qt::Checked;
    if (isShown == (row >= 0))
        return;
    if (isShown) {
        addToOrder(choice);
        m_order->setCurrentRow(m_order->count() - 1);
    } else {
        delete m_order->takeItem(row);
    }
    updateCounts();
    updateButtons();
}

void ColumnsDialog::hideCurrent()
{
    const QListWidgetItem *item = m_order->currentItem();
    if (item && choiceOf(item) != 0)
        m_candidateOf.value(choiceOf(item))->setCheckState(0, Qt::Unchecked);
}

void ColumnsDialog::move(int steps)
{
    moveBefore(m_order->currentRow() + steps + (steps > 0 ? 1 : 0));
}

// Never before the column that names the row.
void ColumnsDialog::moveBefore(int other)
{
    const int row = m_order->currentRow();
    if (row < 1)
        return;
    const int to = qBound(1, other > row ? other - 1 : other, m_order->count() - 1);
    m_order->insertItem(to, m_order->takeItem(row));
    m_order->setCurrentRow(to);
}

void ColumnsDialog::updateButtons()
{
    const int row = m_order->currentRow();
    m_up->setEnabled(row > 1);
    m_down->setEnabled(row > 0 && row < m_order->count() - 1);
    m_hide->setEnabled(row > 0);
}

void ColumnsDialog::updateCounts()
{
    m_isFilling = true;
    for (int i = 0; i < m_candidates->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_candidates->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < group->childCount(); ++j)
            shown += group->child(j)->checkState(0) == Qt::Checked ? 1 : 0;
        group->setText(0,
            tr("%1 (%2 of %3)", "whose columns, shown, all")
                .arg(group->data(0, groupRole).toString(), locale().toString(shown),
                    locale().toString(group->childCount())));
    }
    m_isFilling = false;
}

QStringList ColumnsDialog::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_order->count(); ++row)
        keys.append(m_choices.at(choiceOf(m_order->item(row))).key);
    return keys;
}

void ColumnsDialog::accept()
{
    QDialog::accept();
    Q_EMIT columnsChosen(keys());
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_order && key == Qt::Key_Delete) {
        hideCurrent();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear(); // the next one closes
        return true;
    }
    if (watched != m_search
        || (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter))
        return QDialog::eventFilter(watched, event);
    m_candidates->setFocus(Qt::OtherFocusReason);
    for (QTreeWidgetItemIterator it(m_candidates, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        const bool isColumn = (*it)->parent() && !(*it)->parent()->isHidden();
        if (!isColumn || !(*it)->flags().testFlag(Qt::ItemIsEnabled))
            continue;
        m_candidates->setCurrentItem(*it);
        break;
    }
    return true;
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    updateCounts();
}

void ColumnsDialog::retranslate()
{
    setWindowTitle(tr("Columns"));
    m_candidatesLabel->setText(tr("&All columns"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search columns"));
    m_candidates->setAccessibleName(tr("All columns"));
    m_nothing->setText(tr("No column is called that."));
    m_orderLabel->setText(tr("Shown, in this &order"));
    m_order->setAccessibleName(tr("Shown, in this order"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_hide->setText(tr("Hide"));
    m_up->setToolTip(asToolTip(tr("Before the column above it (Alt+Up)")));
    m_down->setToolTip(asToolTip(tr("Behind the column below it (Alt+Down)")));
    m_hide->setToolTip(asToolTip(tr("Do not show the column (Delete)")));
    m_up->setAccessibleName(tr("Move the column up"));
    m_down->setAccessibleName(tr("Move the column down"));
    m_hide->setAccessibleName(tr("Hide the column"));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore &defaults"));
}

} // namespace browser
