// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/plaintextwalk.h"

#include "ui/views/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTreeView>

namespace {

constexpr qsizetype longestText = 2'000;
constexpr qsizetype longestTip = 30'000; // escaping makes more of it
constexpr int highestRow = 40;
constexpr int highestText = 180; // of the details, which show long lines whole
constexpr int widestCell = 20'000;

class Walk {
public:
    void at(const QWidget &widget);
    void at(const QAbstractItemView &view);
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    void atHeader(const QHeaderView &header);
    void atIndex(const QAbstractItemView &view, const QModelIndex &index);
    void atMenu(const QMenu &menu);
    void tip(const QString &text);
    void line(const char *what, const QString &text);
    void shortText(const char *what, const QString &text);
    void unturned(const char *what, const QString &text);
    void keyed(const char *what, const QString &text);
    void add(const char *what, const QString &text);

    QString m_where;
    QStringList m_found;
};

void Walk::add(const char *what, const QString &text)
{
    m_found.append(QStringLiteral("%1: %2: %3 (%4)")
                       .arg(m_where, QLatin1String(what), text.left(80).toHtmlEscaped(),
                           QString::number(text.size())));
}

// Only what asToolTip() makes may be rich, and there only its own two tags.
void Walk::tip(const QString &text)
{
    static const QRegularExpression foreign(QStringLiteral("<(?!/?qt>|br>)"));
    if (text.size() > longestTip)
        add("tooltip too long", text);
    unturned("tooltip turned round", text);
    if (text.startsWith(QLatin1String("<qt>")) ? text.contains(foreign) : Qt::mightBeRichText(text))
        add("rich tooltip", text);
}

void Walk::unturned(const char *what, const QString &text)
{
    static const QRegularExpression turning(
        QStringLiteral("[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{85}]"));
    if (text.contains(turning))
        add(what, text);
}

void Walk::shortText(const char *what, const QString &text)
{
    if (text.size() > longestText)
        add(what, text);
    unturned(what, text);
}

void Walk::line(const char *what, const QString &text)
{
    static const QRegularExpression breaking(QStringLiteral("[\\p{Cc}\\x{2028}\\x{2029}]"));
    shortText(what, text);
    if (text.contains(breaking))
        add(what, text);
}

// An ampersand that is no letter marks a key, and there is one at most.
void Walk::keyed(const char *what, const QString &text)
{
    line(what, text);
    if (QString(text).remove(QLatin1String("&&")).count(QLatin1Char('&')) > 1)
        add("ampersands", text);
}

void Walk::atMenu(const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        keyed("action", action->text());
        tip(action->toolTip());
    }
    if (menu.width() > 1000)
        add("menu too wide", QString::number(menu.width()));
}

void Walk::at(const QWidget &widget)
{
    m_where = QStringLiteral("%1 %2").arg(
        QLatin1String(widget.metaObject()->className()), widget.objectName());
    tip(widget.toolTip());
    line("accessible name", widget.accessibleName());
    shortText("accessible description", widget.accessibleDescription());
    if (widget.isWindow())
        line("window title", widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget);
        label && !label->text().isEmpty()) {
        shortText("label", label->text());
        if (label->textFormat() != Qt::PlainText)
            add("label not plain", label->text());
    }
    if (const auto *elided = qobject_cast<const browser::ElidedLabel *>(&widget))
        line("elided label", elided->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        keyed("button", button->text());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        atMenu(*menu);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        atHeader(*header);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        at(*view);
}

void Walk::atHeader(const QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section) {
        const auto says = [&](int role) {
            return header.model()->headerData(section, header.orientation(), role).toString();
        };
        line("header", says(Qt::DisplayRole));
        line("accessible header", says(Qt::AccessibleTextRole));
        tip(says(Qt::ToolTipRole));
    }
}

void Walk::at(const QAbstractItemView &view)
{
    m_where = QStringLiteral("%1 %2").arg(
        QLatin1String(view.metaObject()->className()), view.objectName());
    QModelIndexList parents{QModelIndex()};
    while (!parents.isEmpty()) {
        const QModelIndex parent = parents.takeLast();
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            for (int column = 0; column < view.model()->columnCount(parent); ++column)
                atIndex(view, view.model()->index(row, column, parent));
            parents.append(view.model()->index(row, 0, parent));
        }
    }
}

void Walk::atIndex(const QAbstractItemView &view, const QModelIndex &index)
{
    tip(index.data(Qt::ToolTipRole).toString());
    line("accessible cell", index.data(Qt::AccessibleTextRole).toString());
    if (const auto *delegate = qobject_cast<QStyledItemDelegate *>(view.itemDelegate()))
        shortText("cell", delegate->displayText(index.data(), QLocale()));
    const QSize size = view.sizeHintForIndex(index);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const bool isUniform = !tree || tree->uniformRowHeights();
    if (size.height() > (isUniform ? highestRow : highestText) || size.width() > widestCell)
        add("cell", QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
}

} // namespace

QStringList notPlain()
{
    Walk walk;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            walk.at(*widget);
    }
    return walk.found();
}

QStringList notPlainIn(const QAbstractItemView &view)
{
    Walk walk;
    walk.at(view);
    return walk.found();
}
