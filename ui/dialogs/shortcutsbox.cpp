// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsbox.h"

#include "ui/query/namematch.h"
#include "ui/views/icons.h"
#include "ui/views/linebuttons.h"
#include "ui/views/oneline.h"
#include "ui/views/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace browser {
namespace {

constexpr int border = 16;
constexpr int gap = 8;

// As a menu shows it, without the mark of its key and the sign that more is asked.
QString plainTitle(const QString &menuText)
{
    QString title;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText.at(i) == QLatin1Char('&') && ++i == menuText.size())
            break;
        title.append(menuText.at(i));
    }
    if (title.endsWith(QChar(0x2026)))
        title.chop(1);
    else if (title.endsWith(QLatin1String("...")))
        title.chop(3);
    return asOneLine(title).trimmed();
}

} // namespace

ShortcutsBox::ShortcutsBox(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(new ToneLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
    , m_copy(new QAction(this))
{
    setObjectName(QStringLiteral("shortcutsBox"));
    makeWidgets();
    fill(groups);
    retranslate();
    filter();
    resize(480, 560);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsBox::filter);
    connect(m_copy, &QAction::triggered, this, &ShortcutsBox::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ShortcutsBox::reject);
}

void ShortcutsBox::makeWidgets()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(border, border, border, border);
    layout->setSpacing(gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    layout->addWidget(m_buttons);

    m_search->setObjectName(QStringLiteral("shortcutsSearchLineEdit"));
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("noShortcutLabel"));
    m_buttons->setObjectName(QStringLiteral("shortcutsButtonBox"));

    m_list->setObjectName(QStringLiteral("shortcutsTreeWidget"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(gap);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_copy->setObjectName(QStringLiteral("copyShortcutsAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ShortcutsBox::fill(const QList<ShortcutGroup> &groups)
{
    for (const ShortcutGroup &group : groups)
        addGroup(group);
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ShortcutsBox::addGroup(const ShortcutGroup &group)
{
    auto *title = new QTreeWidgetItem({plainTitle(group.title)});
    QFont font = m_list->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(0, font);
    title->setData(1, Qt::AccessibleTextRole, title->text(0)); // it spans both
    title->setFlags(Qt::ItemIsEnabled);
    for (const auto &[text, keys] : group.shortcuts) {
        if (keys.isEmpty())
            continue;
        auto *row =
            new QTreeWidgetItem(title, {plainTitle(text), keys.toString(QKeySequence::NativeText)});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    }
    if (title->childCount() == 0) {
        delete title;
        return;
    }
    m_list->addTopLevelItem(title);
    title->setFirstColumnSpanned(true);
}

void ShortcutsBox::filter()
{
    int shown = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        shown += filterGroup(m_list->topLevelItem(i));
    m_list->setVisible(shown > 0);
    m_nothing->setVisible(shown == 0);
}

// Gives back how many of its rows are shown.
int ShortcutsBox::filterGroup(QTreeWidgetItem *group)
{
    const QString typed = m_search->text();
    int shown = 0;
    for (int i = 0; i < group->childCount(); ++i) {
        QTreeWidgetItem *row = group->child(i);
        const bool isShown = matchRank(row->text(0), typed) || matchRank(row->text(1), typed);
        row->setHidden(!isShown);
        shown += isShown ? 1 : 0;
    }
    group->setHidden(shown == 0);
    return shown;
}

void ShortcutsBox::copy() const
{
    QStringList lines;
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::Selected); *it; ++it) {
        if (!(*it)->isHidden())
            lines.append((*it)->text(0) + QLatin1Char('\t') + (*it)->text(1));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool ShortcutsBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::Selectable); *it; ++it) {
        if ((*it)->isHidden())
            continue;
        m_list->setCurrentItem(*it);
        break;
    }
    return true;
}

void ShortcutsBox::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsBox::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search keyboard shortcuts"));
    nameButtons(*m_search);
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_nothing->setText(tr("No shortcut is called that."));
    m_copy->setText(tr("&Copy"));
}

void showShortcutsBox(QWidget *parent, const QList<ShortcutGroup> &groups)
{
    if (auto *shown = parent->findChild<ShortcutsBox *>())
        shown->close();
    auto *box = new ShortcutsBox(groups, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->show();
}

} // namespace browser
