// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsbox.h"

#include "ui/views/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace browser {
namespace {

// "&Refresh…" as it reads.
QString plain(QString text)
{
    text.remove(QStringLiteral("…"));
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0;
         at = text.indexOf(QLatin1Char('&'), at + 1))
        text.remove(at, 1);
    return text;
}

void fill(QTreeWidget &list, const QList<ShortcutGroup> &groups)
{
    for (const ShortcutGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(&list, {plain(group.title)});
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        QFont font = list.font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(0, font);
        for (const auto &[what, keys] : group.shortcuts)
            new QTreeWidgetItem(heading, {plain(what), keys.toString(QKeySequence::NativeText)});
    }
    list.expandAll();
}

void filter(const QTreeWidget &list, const QString &text)
{
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        QTreeWidgetItem *heading = list.topLevelItem(row);
        int found = 0;
        for (int child = 0; child < heading->childCount(); ++child) {
            QTreeWidgetItem *item = heading->child(child);
            const bool isFound = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!isFound);
            found += isFound ? 1 : 0;
        }
        heading->setHidden(found == 0);
    }
}

QString words(const char *text)
{
    return QCoreApplication::translate("browser::ShortcutsBox", text);
}

} // namespace

void showShortcutsBox(QWidget *parent, const QList<ShortcutGroup> &groups)
{
    auto *box = new QDialog(parent);
    box->setObjectName(QStringLiteral("shortcutsBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(words(QT_TRANSLATE_NOOP("browser::ShortcutsBox", "Keyboard shortcuts")));
    auto *search = new QLineEdit;
    search->setObjectName(QStringLiteral("shortcutSearch"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    search->setPlaceholderText(
        words(QT_TRANSLATE_NOOP("browser::ShortcutsBox", "Search for an action or a key")));
    search->setAccessibleName(search->placeholderText());
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(box->windowTitle());
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setIndentation(12);
    fill(*list, groups);
    list->resizeColumnToContents(0);
    list->setColumnWidth(0, list->columnWidth(0) + 32);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, box, &QDialog::reject);
    QObject::connect(search, &QLineEdit::textChanged, list,
        [list](const QString &text) { filter(*list, text); });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(search);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    box->resize(460, 560);
    box->open();
}

} // namespace browser
