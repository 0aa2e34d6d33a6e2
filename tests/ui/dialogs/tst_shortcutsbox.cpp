// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsbox.h"

#include "tests/ui/children.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace browser;

namespace {

QList<ShortcutGroup> groups()
{
    return {{QStringLiteral("&File"),
                {{QStringLiteral("&Connect…"), QKeySequence(QStringLiteral("Ctrl+N"))},
                    {QStringLiteral("Save && export..."), QKeySequence(QStringLiteral("Ctrl+E"))},
                    {QStringLiteral("Without keys"), {}}}},
        {QStringLiteral("Nothing"), {{QStringLiteral("Neither"), {}}}},
        {QStringLiteral("<b>View</b>"),
            {{QStringLiteral("<i>Refresh</i>"), QKeySequence(QStringLiteral("F5"))}}}};
}

QTreeWidget *listOf(const QWidget &box)
{
    return child<QTreeWidget>(box, "shortcutsTreeWidget");
}

// "Group: title|keys, title|keys" of what is not hidden.
QStringList shown(const QWidget &box)
{
    QStringList lines;
    const QTreeWidget *list = listOf(box);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = list->topLevelItem(i);
        QStringList rows;
        for (int j = 0; j < group->childCount(); ++j) {
            const QTreeWidgetItem *row = group->child(j);
            if (!row->isHidden())
                rows.append(row->text(0) + QLatin1Char('|') + row->text(1));
        }
        if (!group->isHidden())
            lines.append(group->text(0) + QLatin1String(": ") + rows.join(QLatin1String(", ")));
    }
    return lines;
}

} // namespace

class TestShortcutsBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatHasKeys();
    void filters_data();
    void filters();
    void saysThatNothingIsFound();
    void goesOnInTheList();
    void copies();
    void isShownOnceBesideTheWork();
    void hasNames();
};

void TestShortcutsBox::listsWhatHasKeys()
{
    const ShortcutsBox box(groups());

    QCOMPARE(shown(box),
        QStringList({QStringLiteral("File: Connect|Ctrl+N, Save & export|Ctrl+E"),
            QStringLiteral("<b>View</b>: <i>Refresh</i>|F5")}));
}

void TestShortcutsBox::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("title") << QStringLiteral("conn")
                           << QStringList(QStringLiteral("File: Connect|Ctrl+N"));
    QTest::newRow("keys") << QStringLiteral("f5")
                          << QStringList(QStringLiteral("<b>View</b>: <i>Refresh</i>|F5"));
    QTest::newRow("words") << QStringLiteral("export save")
                           << QStringList(QStringLiteral("File: Save & export|Ctrl+E"));
    QTest::newRow("nothing") << QStringLiteral("web") << QStringList();
}

void TestShortcutsBox::filters()
{
    QFETCH(QString, typed);
    const ShortcutsBox box(groups());

    QTest::keyClicks(child<QLineEdit>(box, "shortcutsSearchLineEdit"), typed);

    QTEST(shown(box), "expected");
}

void TestShortcutsBox::saysThatNothingIsFound()
{
    ShortcutsBox box(groups());
    box.show();

    QTest::keyClicks(child<QLineEdit>(box, "shortcutsSearchLineEdit"), QStringLiteral("web"));

    QVERIFY(child<QLabel>(box, "noShortcutLabel")->isVisible());
    QVERIFY(!listOf(box)->isVisible());
}

void TestShortcutsBox::goesOnInTheList()
{
    ShortcutsBox box(groups());
    box.show();
    auto *search = child<QLineEdit>(box, "shortcutsSearchLineEdit");
    QTest::keyClicks(search, QStringLiteral("ref"));

    QTest::keyClick(search, Qt::Key_Down);

    QCOMPARE(box.focusWidget(), listOf(box));
    QCOMPARE(listOf(box)->currentItem()->text(0), QStringLiteral("<i>Refresh</i>"));
    QVERIFY(box.isVisible());
}

void TestShortcutsBox::copies()
{
    ShortcutsBox box(groups());
    box.show();
    listOf(box)->setFocus();
    QTest::keyClick(listOf(box), Qt::Key_A, Qt::ControlModifier);

    child<QAction>(box, "copyShortcutsAction")->trigger();

    QCOMPARE(QApplication::clipboard()->text(),
        QStringLiteral("Connect\tCtrl+N\nSave & export\tCtrl+E\n<i>Refresh</i>\tF5"));
}

void TestShortcutsBox::isShownOnceBesideTheWork()
{
    QWidget window;

    showShortcutsBox(&window, groups());
    showShortcutsBox(&window, groups());

    QList<ShortcutsBox *> open;
    for (auto *box : window.findChildren<ShortcutsBox *>()) {
        if (box->isVisible())
            open.append(box);
    }
    QCOMPARE(open.size(), 1);
    QVERIFY(!open.first()->isModal());
    QSignalSpy gone(open.first(), &QObject::destroyed);
    QTest::keyClick(open.first(), Qt::Key_Escape);
    QTRY_COMPARE(gone.count(), 1);
}

void TestShortcutsBox::hasNames()
{
    const ShortcutsBox box(groups());

    for (const char *name : {"shortcutsSearchLineEdit", "shortcutsTreeWidget"})
        QVERIFY2(!child<QWidget>(box, name)->accessibleName().isEmpty(), name);
    for (const QLabel *label : box.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestShortcutsBox)
#include "tst_shortcutsbox.moc"
