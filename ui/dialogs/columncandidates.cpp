// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columncandidates.h"

#include "ui/columns/tooltip.h"
#include "ui/query/namematch.h"
#include "ui/views/icons.h"
#include "ui/views/linebuttons.h"
#include "ui/views/oneline.h"
#include "ui/views/tonelabel.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace browser {
namespace {

constexpr int indentation = 16;
constexpr int gap = 8;
constexpr int choiceRole = Qt::UserRole;
constexpr int groupRole = Qt::UserRole + 1;

// A click anywhere in the row is one on its box.
class CheckedRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        const bool isRelease = event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        const bool isCheckable =
            (index.flags() & checkable) == checkable && index.data(Qt::CheckStateRole).isValid();
        if (!isRelease || !isCheckable)
            return event->type() != QEvent::MouseButtonDblClick // the second release turns it back
                && QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static constexpr Qt::ItemFlags checkable = Qt::ItemIsEnabled | Qt::ItemIsUserCheckable;
};

} // namespace

ColumnCandidates::ColumnCandidates(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_nothing(new ToneLabel)
{
    makeWidgets();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnCandidates::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_isFilling || !item->parent())
            return;
        updateCounts();
        Q_EMIT toggled(item->data(0, choiceRole).toInt(), item->checkState(0) == Qt::Checked);
    });
}

void ColumnCandidates::makeWidgets()
{
    m_label->setObjectName(QStringLiteral("candidatesLabel"));
    m_label->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("columnsSearchLineEdit"));
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("candidatesTreeWidget"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new CheckedRow(m_tree));
    m_tree->setIndentation(indentation);
    m_nothing->setObjectName(QStringLiteral("noColumnLabel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_label);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
}

void ColumnCandidates::setChoices(const QList<ColumnChoice> &choices)
{
    m_choices = choices;
    m_isFilling = true;
    fill();
    m_isFilling = false;
    updateCounts();
    filter();
}

// Own columns first, then those of related objects, all by their titles: with hundreds, that is
// how one is found.
void ColumnCandidates::fill()
{
    m_tree->clear();
    m_items.clear();
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

void ColumnCandidates::addGroup(const QString &group, const QList<int> &choices)
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
        m_items.insert(i, item);
    }
    m_tree->addTopLevelItem(header);
}

void ColumnCandidates::setShown(int choice, bool isShown)
{
    m_items.value(choice)->setCheckState(0, isShown ? Qt::Checked : Qt::Unchecked);
}

void ColumnCandidates::filter()
{
    const QString typed = m_search->text();
    int found = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        found += filterGroup(*m_tree->topLevelItem(i), typed);
    m_tree->setVisible(found > 0);
    m_nothing->setVisible(found == 0);
}

// A search opens what it finds; without one, the first group and those with something shown are
// open. Returns how many it found.
int ColumnCandidates::filterGroup(QTreeWidgetItem &group, const QString &typed)
{
    const QString name = group.data(0, groupRole).toString();
    int found = 0;
    bool hasShown = false;
    for (int i = 0; i < group.childCount(); ++i) {
        QTreeWidgetItem *item = group.child(i);
        // "cluster name" finds "Name" of the cluster.
        const bool isFound = matchRank(name + QLatin1Char(' ') + item->text(0), typed).has_value();
        item->setHidden(!isFound);
        found += isFound ? 1 : 0;
        hasShown = hasShown || item->checkState(0) == Qt::Checked;
    }
    group.setHidden(found == 0);
    const bool isFirst = m_tree->indexOfTopLevelItem(&group) == 0;
    group.setExpanded(!typed.trimmed().isEmpty() || isFirst || hasShown);
    return found;
}

void ColumnCandidates::updateCounts()
{
    m_isFilling = true;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
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

// To the first column that was found and can be chosen.
void ColumnCandidates::enterFound()
{
    m_tree->setFocus(Qt::OtherFocusReason);
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        const bool isColumn = (*it)->parent() && !(*it)->parent()->isHidden();
        if (!isColumn || !(*it)->flags().testFlag(Qt::ItemIsEnabled))
            continue;
        m_tree->setCurrentItem(*it);
        break;
    }
}

bool ColumnCandidates::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear(); // the next one closes
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    enterFound();
    return true;
}

void ColumnCandidates::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    updateCounts();
}

void ColumnCandidates::retranslate()
{
    m_label->setText(tr("&All columns"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search columns"));
    nameButtons(*m_search);
    m_tree->setAccessibleName(tr("All columns"));
    m_nothing->setText(tr("No column is called that."));
}

} // namespace browser
