// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columnsdialog.h"

#include "tests/ui/children.h"
#include "ui/columns/tooltip.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace browser;

namespace {

ColumnChoice choice(const char *key, const char *title, const char *group, bool isShown)
{
    return {QLatin1String(key), QString::fromUtf8(title), QStringLiteral("<b>tip</b>"),
        QString::fromUtf8(group), isShown};
}

QList<ColumnChoice> choices()
{
    return {choice("name", "Name", "VM", true), choice("status", "State", "VM", true),
        choice("cluster.name", "Name", "Cluster", true), choice("memory", "Memory", "VM", true),
        choice("comment", "Comment", "VM", false), choice("host.name", "Name", "Host", false),
        choice("cluster.cpu", "<b>CPU</b>\n& more", "Cluster", false)};
}

QList<ColumnChoice> hundreds()
{
    QList<ColumnChoice> list;
    for (int i = 0; i < 400; ++i) {
        list.append({QStringLiteral("key%1").arg(i), QStringLiteral("Column %1").arg(i), {},
            i < 60 ? QStringLiteral("VM") : QStringLiteral("Related %1").arg(i / 60), i < 20});
    }
    return list;
}

QTreeWidget *candidatesOf(const ColumnsDialog &dialog)
{
    return child<QTreeWidget>(dialog, "candidatesTreeWidget");
}

QListWidget *orderOf(const ColumnsDialog &dialog)
{
    return child<QListWidget>(dialog, "orderListWidget");
}

QStringList order(const ColumnsDialog &dialog)
{
    QStringList titles;
    for (int row = 0; row < orderOf(dialog)->count(); ++row)
        titles.append(orderOf(dialog)->item(row)->text());
    return titles;
}

// "Group: column, column" of what is not hidden; what is shown has a star.
QStringList candidates(const ColumnsDialog &dialog)
{
    QStringList lines;
    const QTreeWidget *tree = candidatesOf(dialog);
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = tree->topLevelItem(i);
        QStringList titles;
        for (int j = 0; j < group->childCount(); ++j) {
            const QTreeWidgetItem *item = group->child(j);
            if (!item->isHidden())
                titles.append(item->text(0)
                    + (item->checkState(0) == Qt::Checked ? QStringLiteral("*") : QString()));
        }
        if (!group->isHidden())
            lines.append(group->text(0) + QLatin1String(": ") + titles.join(QLatin1String(", ")));
    }
    return lines;
}

QTreeWidgetItem *candidate(const ColumnsDialog &dialog, int group, int row)
{
    return candidatesOf(dialog)->topLevelItem(group)->child(row);
}

QStringList split(const char *keys)
{
    return QString::fromLatin1(keys).split(QLatin1Char(' '));
}

//! Lets in what is dragged: without a hand on a mouse, a list does not know its own rows.
class OpenDoor : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::DragEnter)
            return false;
        event->accept();
        return true;
    }
};

void drop(const QListWidget &list, QDropEvent &event)
{
    OpenDoor door;
    list.viewport()->installEventFilter(&door);
    QDragEnterEvent enter(event.position().toPoint(), Qt::MoveAction, event.mimeData(),
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list.viewport(), &enter);
    QCoreApplication::sendEvent(list.viewport(), &event);
}

//! Says everything in angle brackets.
class Brackets : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('<') + QLatin1String(source) + QLatin1Char('>');
    }
};

} // namespace

class TestColumnsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsCandidates();
    void givesBackWhatItWasGiven();
    void spaceShowsAndHides();
    void clickShowsAndHides();
    void nameStays();
    void searches_data();
    void searches();
    void escapeClearsTheSearchFirst();
    void goesOnInTheCandidates();
    void altUpAndDownMove_data();
    void altUpAndDownMove();
    void drags_data();
    void drags();
    void deleteHides();
    void restoresDefaults();
    void cancelTellsNothing();
    void namesAreShownToTheLetter();
    void copesWithHundreds();
    void doesNotBlock();
    void hasNames();
    void followsTheLanguage();
};

void TestColumnsDialog::groupsCandidates()
{
    const ColumnsDialog dialog(choices());

    QCOMPARE(candidates(dialog),
        QStringList({QStringLiteral("VM (3 of 4): Comment, Memory*, Name*, State*"),
            QStringLiteral("Cluster (1 of 2): <b>CPU</b> & more, Name*"),
            QStringLiteral("Host (0 of 1): Name")}));
    QCOMPARE(order(dialog),
        QStringList({QStringLiteral("Name"), QStringLiteral("State"),
            QStringLiteral("Cluster: Name"), QStringLiteral("Memory")}));
}

void TestColumnsDialog::givesBackWhatItWasGiven()
{
    ColumnsDialog dialog(choices());
    QSignalSpy chosen(&dialog, &ColumnsDialog::columnsChosen);
    dialog.open();

    QTest::keyClick(orderOf(dialog), Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toStringList(), split("name status cluster.name memory"));
    QVERIFY(!dialog.isVisible());
}

void TestColumnsDialog::spaceShowsAndHides()
{
    ColumnsDialog dialog(choices());
    dialog.open();

    candidatesOf(dialog)->setCurrentItem(candidate(dialog, 0, 0)); // comment
    QTest::keyClick(candidatesOf(dialog), Qt::Key_Space);
    candidatesOf(dialog)->setCurrentItem(candidate(dialog, 0, 1)); // memory
    QTest::keyClick(candidatesOf(dialog), Qt::Key_Space);

    QCOMPARE(dialog.keys(), split("name status cluster.name comment"));
    QCOMPARE(candidatesOf(dialog)->topLevelItem(0)->text(0), QStringLiteral("VM (3 of 4)"));
}

// On the box or on the title beside it.
void TestColumnsDialog::clickShowsAndHides()
{
    ColumnsDialog dialog(choices());
    dialog.open();
    QTreeWidget *tree = candidatesOf(dialog);
    const auto click = [tree](const QTreeWidgetItem *item, int x) {
        const QRect row = tree->visualItemRect(item);
        const QPoint at(row.left() + x, row.center().y());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    };
    constexpr int box = 8;
    constexpr int title = 40;

    click(candidate(dialog, 0, 0), title); // comment
    QCOMPARE(dialog.keys(), split("name status cluster.name memory comment"));
    click(candidate(dialog, 0, 0), box);
    QCOMPARE(dialog.keys(), split("name status cluster.name memory"));
    click(candidate(dialog, 0, 1), box); // memory
    QCOMPARE(dialog.keys(), split("name status cluster.name"));
    click(candidate(dialog, 0, 1), title);
    QCOMPARE(dialog.keys(), split("name status cluster.name memory"));
    click(candidate(dialog, 0, 2), title); // the name stays
    click(tree->topLevelItem(0), title);
    QTest::mouseClick(tree->viewport(), Qt::RightButton, Qt::NoModifier,
        tree->visualItemRect(candidate(dialog, 0, 1)).center());
    QCOMPARE(dialog.keys(), split("name status cluster.name memory"));
}

void TestColumnsDialog::nameStays()
{
    ColumnsDialog dialog(choices());
    dialog.open();

    candidatesOf(dialog)->setCurrentItem(candidate(dialog, 0, 2));
    QTest::keyClick(candidatesOf(dialog), Qt::Key_Space);
    orderOf(dialog)->setCurrentRow(0);
    QTest::keyClick(orderOf(dialog), Qt::Key_Delete);
    QTest::keyClick(&dialog, Qt::Key_Down, Qt::AltModifier);
    orderOf(dialog)->setCurrentRow(1);
    QTest::keyClick(&dialog, Qt::Key_Up, Qt::AltModifier);

    QCOMPARE(dialog.keys(), split("name status cluster.name memory"));
    QVERIFY(!orderOf(dialog)->item(0)->flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(orderOf(dialog)->item(1)->flags().testFlag(Qt::ItemIsDragEnabled));
}

void TestColumnsDialog::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("title") << QStringLiteral("mem")
                           << QStringList(QStringLiteral("VM (3 of 4): Memory*"));
    QTest::newRow("group and title")
        << QStringLiteral("host name") << QStringList(QStringLiteral("Host (0 of 1): Name"));
    QTest::newRow("whole group") << QStringLiteral(
        "cluster") << QStringList(QStringLiteral("Cluster (1 of 2): <b>CPU</b> & more, Name*"));
    QTest::newRow("nothing") << QStringLiteral("nobody") << QStringList();
}

void TestColumnsDialog::searches()
{
    QFETCH(QString, typed);
    ColumnsDialog dialog(choices());
    dialog.open();

    QTest::keyClicks(child<QLineEdit>(dialog, "columnsSearchLineEdit"), typed);

    QTEST(candidates(dialog), "expected");
    QCOMPARE(child<QLabel>(dialog, "noColumnLabel")->isVisible(), candidates(dialog).isEmpty());
    QCOMPARE(dialog.keys(), split("name status cluster.name memory"));
}

void TestColumnsDialog::escapeClearsTheSearchFirst()
{
    ColumnsDialog dialog(choices());
    dialog.open();
    auto *search = child<QLineEdit>(dialog, "columnsSearchLineEdit");
    QTest::keyClicks(search, QStringLiteral("host"));

    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(search->text(), QString());

    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestColumnsDialog::goesOnInTheCandidates()
{
    ColumnsDialog dialog(choices());
    dialog.open();
    auto *search = child<QLineEdit>(dialog, "columnsSearchLineEdit");
    QTest::keyClicks(search, QStringLiteral("host"));

    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);

    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.keys(), split("name status cluster.name memory host.name"));
}

void TestColumnsDialog::altUpAndDownMove_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QStringList>("keys");

    QTest::newRow("up") << 2 << Qt::Key_Up << split("name cluster.name status memory");
    QTest::newRow("down") << 2 << Qt::Key_Down << split("name status memory cluster.name");
    QTest::newRow("not before the name")
        << 1 << Qt::Key_Up << split("name status cluster.name memory");
    QTest::newRow("not behind the end")
        << 3 << Qt::Key_Down << split("name status cluster.name memory");
}

void TestColumnsDialog::altUpAndDownMove()
{
    QFETCH(int, row);
    QFETCH(Qt::Key, key);
    ColumnsDialog dialog(choices());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    orderOf(dialog)->setCurrentRow(row);
    const QString title = orderOf(dialog)->currentItem()->text();

    QTest::keyClick(&dialog, key, Qt::AltModifier);

    QTEST(dialog.keys(), "keys");
    QCOMPARE(orderOf(dialog)->currentItem()->text(), title);
}

void TestColumnsDialog::drags_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("other");
    QTest::addColumn<bool>("isLowerHalf");
    QTest::addColumn<QStringList>("keys");

    QTest::newRow("up") << 3 << 1 << false << split("name memory status cluster.name");
    QTest::newRow("down") << 1 << 2 << true << split("name cluster.name status memory");
    QTest::newRow("to the end") << 1 << 3 << true << split("name cluster.name memory status");
    QTest::newRow("below all") << 1 << -1 << true << split("name cluster.name memory status");
    QTest::newRow("never first") << 3 << 0 << false << split("name memory status cluster.name");
    QTest::newRow("onto itself") << 2 << 2 << true << split("name status cluster.name memory");
    QTest::newRow("not the name") << 0 << 3 << true << split("name status cluster.name memory");
}

// What it is dropped on has an upper half, before it, and a lower one, behind it.
void TestColumnsDialog::drags()
{
    QFETCH(int, row);
    QFETCH(int, other);
    QFETCH(bool, isLowerHalf);
    ColumnsDialog dialog(choices());
    dialog.open();
    QListWidget *list = orderOf(dialog);
    list->setCurrentRow(row);
    const QString title = list->currentItem()->text();
    const std::unique_ptr<QMimeData> dragged(list->model()->mimeData({list->currentIndex()}));
    const QRect under = list->visualItemRect(list->item(other < 0 ? list->count() - 1 : other));
    const int y = other < 0 ? under.bottom() + 20
        : isLowerHalf       ? under.bottom() - 1
                            : under.top() + 1;

    QDropEvent event(QPointF(10, y), list->model()->supportedDragActions(), dragged.get(),
        Qt::LeftButton, Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    drop(*list, event);

    QTEST(dialog.keys(), "keys");
    QCOMPARE(list->currentItem()->text(), title);
    QVERIFY(event.isAccepted());
    QVERIFY(event.dropAction() != Qt::MoveAction); // else the list would take the row away
}

void TestColumnsDialog::deleteHides()
{
    ColumnsDialog dialog(choices());
    dialog.open();
    orderOf(dialog)->setCurrentRow(2);

    QTest::keyClick(orderOf(dialog), Qt::Key_Delete);

    QCOMPARE(dialog.keys(), split("name status memory"));
    QCOMPARE(candidates(dialog).at(1), QStringLiteral("Cluster (0 of 2): <b>CPU</b> & more, Name"));
}

void TestColumnsDialog::restoresDefaults()
{
    ColumnsDialog dialog(choices());
    QSignalSpy asked(&dialog, &ColumnsDialog::defaultsRequested);
    connect(&dialog, &ColumnsDialog::defaultsRequested, &dialog, [&dialog] {
        QList<ColumnChoice> defaults = choices();
        defaults.swapItemsAt(1, 3);
        defaults[2].isShown = false;
        dialog.setChoices(defaults);
    });
    dialog.open();

    QTest::mouseClick(child<QDialogButtonBox>(dialog, "columnsButtonBox")
                          ->button(QDialogButtonBox::RestoreDefaults),
        Qt::LeftButton);

    QCOMPARE(asked.count(), 1);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.keys(), split("name memory status"));
}

void TestColumnsDialog::cancelTellsNothing()
{
    ColumnsDialog dialog(choices());
    QSignalSpy chosen(&dialog, &ColumnsDialog::columnsChosen);
    dialog.open();

    QTest::keyClick(&dialog, Qt::Key_Escape);

    QVERIFY(!dialog.isVisible());
    QCOMPARE(chosen.count(), 0);
}

void TestColumnsDialog::namesAreShownToTheLetter()
{
    const ColumnsDialog dialog(choices());

    QCOMPARE(candidate(dialog, 0, 0)->toolTip(0), asToolTip(QStringLiteral("<b>tip</b>")));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestColumnsDialog::copesWithHundreds()
{
    ColumnsDialog dialog(hundreds());
    dialog.open();

    QTest::keyClicks(
        child<QLineEdit>(dialog, "columnsSearchLineEdit"), QStringLiteral("column 399"));

    QCOMPARE(candidates(dialog), QStringList(QStringLiteral("Related 6 (0 of 40): Column 399")));
    QCOMPARE(dialog.keys().size(), 20);
}

void TestColumnsDialog::doesNotBlock()
{
    ColumnsDialog dialog({}); // also with nothing to choose from

    dialog.open();

    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.keys(), QStringList());
}

void TestColumnsDialog::hasNames()
{
    const ColumnsDialog dialog(choices());

    for (const char *name : {"columnsSearchLineEdit", "candidatesTreeWidget", "orderListWidget",
             "moveUpButton", "moveDownButton", "hideColumnButton"})
        QVERIFY2(!child<QWidget>(dialog, name)->accessibleName().isEmpty(), name);
}

void TestColumnsDialog::followsTheLanguage()
{
    ColumnsDialog dialog(choices());
    Brackets brackets;

    QCoreApplication::installTranslator(&brackets);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&dialog, &change);
    QCoreApplication::removeTranslator(&brackets);

    QCOMPARE(dialog.windowTitle(), QStringLiteral("<Columns>"));
    QCOMPARE(child<QPushButton>(dialog, "moveUpButton")->text(), QStringLiteral("<Up>"));
    QCOMPARE(candidatesOf(dialog)->topLevelItem(0)->text(0), QStringLiteral("<VM (3 of 4)>"));
}

QTEST_MAIN(TestColumnsDialog)
#include "tst_columnsdialog.moc"
