// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/commandpalette.h"

#include "tests/ui/children.h"
#include "ui/query/namematch.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace browser;

namespace {

const QString hostile = QStringLiteral("<b>&amp;</b>\nweb & co");

QList<PaletteEntry> entries()
{
    QList<PaletteEntry> list;
    for (const QString &name : {QStringLiteral("cobweb"), QStringLiteral("web-01"),
             QStringLiteral("db-01"), hostile, QStringLiteral("Refresh")})
        list.append({name, QStringLiteral("VM"), {}, name, true});
    return list;
}

QList<PaletteEntry> found(const QString &typed, int most)
{
    QList<PaletteEntry> list;
    for (const PaletteEntry &entry : entries()) {
        if (matchRank(entry.title, typed) && list.size() < most)
            list.append(entry);
    }
    return list;
}

QListView *listOf(const CommandPalette &palette)
{
    return child<QListView>(palette, "paletteListView");
}

QLineEdit *editOf(const CommandPalette &palette)
{
    return child<QLineEdit>(palette, "paletteLineEdit");
}

QStringList titles(const CommandPalette &palette)
{
    QStringList titles;
    const QAbstractItemModel *model = listOf(palette)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    return titles;
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

class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAtEachKey();
    void showsTheOrderItIsGiven();
    void showsFiftyAtMost();
    void keysMove_data();
    void keysMove();
    void enterChooses();
    void clickChooses();
    void nothingChosenThatIsDisabled();
    void escapeCloses();
    void saysThatNothingIsFound();
    void startsAnewEachTime();
    void hangsAtTheTopOfItsParent();
    void isAsHighAsItsRows();
    void namesAreShownToTheLetter();
    void doesNotBlock();
    void hasNames();
    void followsTheLanguage();
};

void TestCommandPalette::asksAtEachKey()
{
    QStringList asked;
    QWidget window;
    CommandPalette palette(
        [&asked](const QString &typed, int most) {
            asked.append(typed);
            return found(typed, most);
        },
        &window);
    palette.open();
    asked.clear();

    QTest::keyClicks(editOf(palette), QStringLiteral("web"));

    QCOMPARE(
        asked, QStringList({QStringLiteral("w"), QStringLiteral("we"), QStringLiteral("web")}));
}

void TestCommandPalette::showsTheOrderItIsGiven()
{
    QWidget window;
    CommandPalette palette(found, &window);
    const QAbstractItemModelTester tester(listOf(palette)->model());
    palette.open();

    QTest::keyClicks(editOf(palette), QStringLiteral("web"));

    QCOMPARE(titles(palette),
        QStringList({QStringLiteral("cobweb"), QStringLiteral("web-01"), hostile}));
    QCOMPARE(listOf(palette)->currentIndex().row(), 0);
}

void TestCommandPalette::showsFiftyAtMost()
{
    QWidget window;
    int most = 0;
    CommandPalette palette(
        [&most](const QString &, int atMost) {
            most = atMost;
            return QList<PaletteEntry>(1000);
        },
        &window);

    palette.open();

    QCOMPARE(most, 50);
    QCOMPARE(listOf(palette)->model()->rowCount(), 50);
}

void TestCommandPalette::keysMove_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("row");

    QTest::newRow("first") << QList<int>() << 0;
    QTest::newRow("down") << QList<int>{Qt::Key_Down, Qt::Key_Down} << 2;
    QTest::newRow("up") << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up} << 1;
    QTest::newRow("up at the top") << QList<int>{Qt::Key_Up} << 0;
    QTest::newRow("page down") << QList<int>{Qt::Key_PageDown} << 4;
    QTest::newRow("page up") << QList<int>{Qt::Key_PageDown, Qt::Key_PageUp} << 0;
}

void TestCommandPalette::keysMove()
{
    QFETCH(QList<int>, keys);
    QWidget window;
    CommandPalette palette(found, &window);
    palette.open();

    for (const int key : keys)
        QTest::keyClick(editOf(palette), Qt::Key(key));

    QTEST(listOf(palette)->currentIndex().row(), "row");
    QCOMPARE(palette.focusWidget(), editOf(palette));
}

void TestCommandPalette::enterChooses()
{
    QWidget window;
    CommandPalette palette(found, &window);
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    bool wasOpen = true;
    connect(&palette, &CommandPalette::chosen, this, [&] { wasOpen = palette.isVisible(); });
    palette.open();

    QTest::keyClicks(editOf(palette), QStringLiteral("web"));
    QTest::keyClick(editOf(palette), Qt::Key_Down);
    QTest::keyClick(editOf(palette), Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("web-01"));
    QVERIFY(!wasOpen);
}

void TestCommandPalette::clickChooses()
{
    QWidget window;
    CommandPalette palette(found, &window);
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    palette.open();
    QListView *list = listOf(palette);

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        list->visualRect(list->model()->index(2, 0)).center());

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("db-01"));
    QVERIFY(!palette.isVisible());
}

void TestCommandPalette::nothingChosenThatIsDisabled()
{
    QWidget window;
    CommandPalette palette(
        [](const QString &, int) {
            QList<PaletteEntry> list = entries();
            list[0].isEnabled = false;
            list[2].isEnabled = false;
            return list;
        },
        &window);
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    palette.open();
    QListView *list = listOf(palette);

    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(editOf(palette), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 3);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        list->visualRect(list->model()->index(2, 0)).center());

    QCOMPARE(chosen.count(), 0);
    QVERIFY(palette.isVisible());
}

void TestCommandPalette::escapeCloses()
{
    QWidget window;
    CommandPalette palette(found, &window);
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    palette.open();

    QTest::keyClick(editOf(palette), Qt::Key_Escape);

    QVERIFY(!palette.isVisible());
    QCOMPARE(chosen.count(), 0);
}

void TestCommandPalette::saysThatNothingIsFound()
{
    QWidget window;
    CommandPalette palette(found, &window);
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    palette.open();
    const auto *nothing = child<QLabel>(palette, "nothingFoundLabel");
    QVERIFY(!nothing->isVisible());

    QTest::keyClicks(editOf(palette), QStringLiteral("nobody"));
    QTest::keyClick(editOf(palette), Qt::Key_Down);
    QTest::keyClick(editOf(palette), Qt::Key_Return);

    QVERIFY(nothing->isVisible());
    QVERIFY(!listOf(palette)->isVisible());
    QCOMPARE(nothing->text(), QStringLiteral("Nothing is called that."));
    QCOMPARE(chosen.count(), 0);
}

void TestCommandPalette::startsAnewEachTime()
{
    QWidget window;
    CommandPalette palette(found, &window);
    palette.open();
    QTest::keyClicks(editOf(palette), QStringLiteral("db"));
    QTest::keyClick(editOf(palette), Qt::Key_Escape);

    palette.open();

    QCOMPARE(editOf(palette)->text(), QString());
    QCOMPARE(titles(palette).size(), 5);
}

void TestCommandPalette::hangsAtTheTopOfItsParent()
{
    QWidget window;
    window.setGeometry(20, 30, 700, 400);
    window.show();
    CommandPalette palette(found, &window);

    palette.open();

    const QRect place = palette.geometry();
    const QRect parent(window.mapToGlobal(QPoint()), window.size());
    QVERIFY(parent.contains(place));
    QVERIFY(qAbs(place.center().x() - parent.center().x()) <= 1);
    QVERIFY(place.top() < parent.top() + 100);
}

void TestCommandPalette::isAsHighAsItsRows()
{
    QWidget window;
    CommandPalette palette(found, &window);
    palette.open();
    const int all = palette.height();
    const int row = listOf(palette)->sizeHintForRow(0);

    QTest::keyClicks(editOf(palette), QStringLiteral("01"));

    QCOMPARE(palette.height(), all - 3 * row);
}

void TestCommandPalette::namesAreShownToTheLetter()
{
    QWidget window;
    CommandPalette palette(found, &window);
    palette.open();
    QTest::keyClicks(editOf(palette), QStringLiteral("<b>"));

    QCOMPARE(titles(palette), QStringList(hostile));
    QVERIFY(!palette.grab().isNull());
    for (const QLabel *label : palette.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QListView *list = listOf(palette);
    QCOMPARE(list->sizeHintForRow(0), qMax(24, list->fontMetrics().height() + 6)); // one line
}

void TestCommandPalette::doesNotBlock()
{
    QWidget window;
    CommandPalette palette(found, &window);

    palette.open();

    QVERIFY(!palette.isModal());
    QVERIFY(palette.windowFlags().testFlag(Qt::Popup));
}

void TestCommandPalette::hasNames()
{
    QWidget window;
    const CommandPalette palette(found, &window);

    for (const QWidget *widget :
        {static_cast<QWidget *>(editOf(palette)), static_cast<QWidget *>(listOf(palette))})
        QVERIFY2(!widget->accessibleName().isEmpty(), qUtf8Printable(widget->objectName()));
}

void TestCommandPalette::followsTheLanguage()
{
    QWidget window;
    CommandPalette palette(found, &window);
    Brackets brackets;

    QCoreApplication::installTranslator(&brackets);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&palette, &change);
    QCoreApplication::removeTranslator(&brackets);

    QCOMPARE(child<QLabel>(palette, "nothingFoundLabel")->text(),
        QStringLiteral("<Nothing is called that.>"));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
