// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/filterbar.h"

#include "tests/ui/children.h"
#include "ui/columns/tooltip.h"
#include "ui/views/actionbutton.h"
#include "ui/views/completionpopup.h"
#include "ui/views/filterhelp.h"
#include "ui/views/statecolors.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace browser;

namespace {

const QString hostile = QStringLiteral("<b>R&amp;D</b> & co");

FilterLine *lineOf(const FilterBar &bar)
{
    return child<FilterLine>(bar, "filterLineEdit");
}

CompletionPopup *popupOf(const FilterBar &bar)
{
    return child<CompletionPopup>(bar, "completionListView");
}

QToolButton *starOf(const FilterBar &bar)
{
    return child<QToolButton>(bar, "saveFilterButton");
}

QToolButton *savedButton(const FilterBar &bar, int index)
{
    return child<QToolButton>(bar, qPrintable(QStringLiteral("savedFilterButton%1").arg(index)));
}

void type(const FilterBar &bar, const QString &text)
{
    QTest::keyClicks(lineOf(bar), text);
}

void press(const FilterBar &bar, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(lineOf(bar), key, modifiers);
}

// Completes the word before the cursor.
FilterBar::Completion completed(const QString &text, int cursor)
{
    qsizetype start = cursor;
    while (start > 0 && !QStringLiteral(" :").contains(text.at(start - 1)))
        --start;
    const QString word = text.mid(start, cursor - start);
    QStringList candidates;
    const bool isValue = start > 0 && text.at(start - 1) == QLatin1Char(':');
    const QStringList all = isValue
        ? QStringList({QStringLiteral("up"), QStringLiteral("unknown"), QStringLiteral("down")})
        : QStringList(
            {QStringLiteral("state:"), QStringLiteral("storage"), QStringLiteral("name")});
    for (const QString &candidate : all) {
        if (candidate.startsWith(word))
            candidates.append(candidate);
    }
    return {start, word.size(), candidates};
}

QList<SavedFilter> filters(int count)
{
    QList<SavedFilter> list;
    for (int i = 0; i < count; ++i)
        list.append({QStringLiteral("Filter %1").arg(i), QStringLiteral("text%1").arg(i)});
    return list;
}

// How many pixels of about that colour there are from \a left to \a right.
int inkOf(const QImage &image, const QColor &color, int left, int right)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = qMax(0, left); x < qMin(right, image.width()); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green())
                        + qAbs(pixel.blue() - color.blue())
                    < 60
                ? 1
                : 0;
        }
    }
    return count;
}

void chooseFromMenu(const FilterBar &bar, int filter, const char *action)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(2, 2), QPoint(2, 2));
    QCoreApplication::sendEvent(savedButton(bar, filter), &event);
    auto *menu = child<QMenu>(bar, "savedFilterMenu");
    QVERIFY(menu->isVisible());
    child<QAction>(*menu, action)->trigger();
    menu->close();
}

//! A shown bar whose line has the focus.
class Bar : public FilterBar {
public:
    explicit Bar(int width = 900)
    {
        resize(width, sizeHint().height());
        setCompleter(completed);
        show();
        activateWindow();
        setFocus();
    }
};

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

class TestFilterBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsTyped();
    void takesATextAndTheFocus();
    void marksWhatIsWrong_data();
    void marksWhatIsWrong();
    void typingTakesTheErrorAway();
    void unfinishedIsToldOnceLeft();
    void showsAnExample();
    void saysHowMuch();
    void buttonsStayAsCountsGrow();
    void escapeClearsThenLeaves();
    void downLeaves();
    void offersAsOneTypes_data();
    void offersAsOneTypes();
    void takesAWord_data();
    void takesAWord();
    void aNameLeadsToItsValues();
    void clickTakes();
    void escapeClosesThePopupOnly();
    void popupCloses_data();
    void popupCloses();
    void completionOutsideTheText();
    void helpExplains();
    void asksForAName();
    void aNameIsGivenOnce();
    void starIsForWhatCanBeSaved();
    void savedFilterIsChosen();
    void savedFiltersFindRoom();
    void menuChooses();
    void contextMenuRenames();
    void contextMenuRemoves();
    void deleteRemoves();
    void takesALineOfAnotherLanguage();
    void namesAreShownToTheLetter();
    void hasNames();
    void followsTheLanguage();
};

void TestFilterBar::tellsWhatIsTyped()
{
    Bar bar;
    QSignalSpy changed(&bar, &FilterBar::textChanged);

    type(bar, QStringLiteral("we"));

    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().toString(), QStringLiteral("we"));
    QCOMPARE(bar.text(), QStringLiteral("we"));
}

void TestFilterBar::takesATextAndTheFocus()
{
    Bar bar;
    QSignalSpy changed(&bar, &FilterBar::textChanged);

    bar.setText(QStringLiteral("web"));
    bar.setFocus();

    QCOMPARE(changed.count(), 0);
    QCOMPARE(bar.text(), QStringLiteral("web"));
    QCOMPARE(lineOf(bar)->selectedText(), QStringLiteral("web"));
    QVERIFY(!popupOf(bar)->isVisible());
}

void TestFilterBar::marksWhatIsWrong_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("right");

    QTest::newRow("nothing") << qsizetype(-1) << qsizetype(0) << false << false;
    QTest::newRow("beginning") << qsizetype(0) << qsizetype(5) << true << false;
    QTest::newRow("end") << qsizetype(24) << qsizetype(6) << false << true;
    QTest::newRow("behind the end") << qsizetype(30) << qsizetype(0) << false << true;
    QTest::newRow("past the end") << qsizetype(24) << qsizetype(600) << false << true;
    QTest::newRow("far away") << qsizetype(600) << qsizetype(6) << false << false;
}

void TestFilterBar::marksWhatIsWrong()
{
    QFETCH(qsizetype, position);
    QFETCH(qsizetype, length);
    Bar bar;
    bar.setText(QString(30, QLatin1Char('m')));
    lineOf(bar)->deselect();

    bar.setError(position, length, QStringLiteral("There is no <b>such</b> field."));

    const QImage image = lineOf(bar)->grab().toImage();
    const int middle =
        28 + lineOf(bar)->fontMetrics().horizontalAdvance(QString(15, QLatin1Char('m')));
    const QColor color = failureColor(lineOf(bar)->palette());
    QTEST(inkOf(image, color, 0, middle) > 0, "left");
    QTEST(inkOf(image, color, middle, image.width()) > 0, "right");
    const auto *sentence = child<QLabel>(bar, "filterErrorLabel");
    QCOMPARE(sentence->isVisible(), position >= 0);
    QCOMPARE(sentence->textFormat(), Qt::PlainText);
    if (position >= 0)
        QCOMPARE(sentence->text(), QStringLiteral("There is no <b>such</b> field."));
}

void TestFilterBar::typingTakesTheErrorAway()
{
    Bar bar;
    type(bar, QStringLiteral("web:"));
    bar.setError(0, 3, QStringLiteral("No."));
    QVERIFY(child<QLabel>(bar, "filterErrorLabel")->isVisible());

    type(bar, QStringLiteral("x"));

    QVERIFY(!child<QLabel>(bar, "filterErrorLabel")->isVisible());
    QCOMPARE(lineOf(bar)->accessibleDescription(), QString());
}

void TestFilterBar::unfinishedIsToldOnceLeft()
{
    Bar bar;
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    const auto *sentence = child<QLabel>(bar, "filterErrorLabel");
    type(bar, QStringLiteral("status:"));

    bar.setError(0, 7, QStringLiteral("A value is missing."), true);
    QVERIFY(!sentence->isVisible());
    press(bar, Qt::Key_Home);
    QVERIFY(sentence->isVisible());

    press(bar, Qt::Key_End);
    type(bar, QStringLiteral("x"));
    QVERIFY(!sentence->isVisible());
    bar.setError(0, 8, QStringLiteral("A value is missing."), true);
    QVERIFY(!sentence->isVisible());
    press(bar, Qt::Key_Return);
    QVERIFY(sentence->isVisible());
}

void TestFilterBar::showsAnExample()
{
    Bar bar;

    bar.setExample(QStringLiteral("vlan>100"));

    QVERIFY(lineOf(bar)->placeholderText().contains(QStringLiteral("vlan>100")));
}

void TestFilterBar::saysHowMuch()
{
    Bar bar;
    const auto *summary = child<QLabel>(bar, "filterSummaryLabel");

    bar.setSummary(QStringLiteral("12 of 1,204 VMs"));
    QCOMPARE(summary->text(), QStringLiteral("12 of 1,204 VMs"));
    QVERIFY(summary->isVisible());

    bar.setSummary({});
    QVERIFY(!summary->isVisible());
}

// What stands beside the line is where it was, however many rows come.
void TestFilterBar::buttonsStayAsCountsGrow()
{
    Bar bar;
    bar.resize(1000, bar.height());
    const auto *star = child<QToolButton>(bar, "saveFilterButton");
    bar.setWidestSummary(QStringLiteral("9,999 of 9,999 VMs"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int before = star->x();

    for (const char *summary : {"3 VMs", "40 of 1,204 VMs", "1,204 of 1,204 VMs", ""}) {
        bar.setSummary(QString::fromLatin1(summary));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(star->x(), before);
    }
    bar.setMinimumWidth(300);
    bar.resize(300, bar.height());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(child<QLabel>(bar, "filterSummaryLabel")->minimumWidth(), 0);
}

void TestFilterBar::escapeClearsThenLeaves()
{
    Bar bar;
    QSignalSpy left(&bar, &FilterBar::leaveRequested);
    bar.setText(QStringLiteral("web"));

    press(bar, Qt::Key_Escape);
    QCOMPARE(bar.text(), QString());
    QCOMPARE(left.count(), 0);

    press(bar, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestFilterBar::downLeaves()
{
    Bar bar;
    QSignalSpy left(&bar, &FilterBar::leaveRequested);
    bar.setText(QStringLiteral("web"));

    press(bar, Qt::Key_Down);

    QCOMPARE(left.count(), 1);
    QCOMPARE(bar.text(), QStringLiteral("web"));
}

void TestFilterBar::offersAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");

    const QString state = QStringLiteral("state:");
    const QString storage = QStringLiteral("storage");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one letter") << QStringLiteral("s") << QStringList({state, storage});
    QTest::newRow("word") << QStringLiteral("sto") << QStringList(storage);
    QTest::newRow("second word") << QStringLiteral("web sta") << QStringList(state);
    QTest::newRow("behind a space") << QStringLiteral("web ") << QStringList();
    QTest::newRow("not known") << QStringLiteral("web") << QStringList();
    QTest::newRow("complete") << QStringLiteral("storage") << QStringList();
    QTest::newRow("values") << QStringLiteral("state:u")
                            << QStringList({QStringLiteral("up"), QStringLiteral("unknown")});
}

void TestFilterBar::offersAsOneTypes()
{
    QFETCH(QString, typed);
    Bar bar;

    type(bar, typed);

    QStringList offered;
    const auto *model = popupOf(bar)->model();
    for (int row = 0; popupOf(bar)->isVisible() && row < model->rowCount(); ++row)
        offered.append(model->index(row, 0).data().toString());
    QTEST(offered, "offered");
    QCOMPARE(bar.focusWidget(), lineOf(bar));
}

void TestFilterBar::takesAWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("text");

    const QString word = QStringLiteral("web state:u");
    QTest::newRow("Tab takes the first")
        << word << QList<int>{Qt::Key_Tab} << QStringLiteral("web state:up");
    QTest::newRow("Tab takes the marked one")
        << word << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Tab}
        << QStringLiteral("web state:unknown");
    QTest::newRow("Enter takes the marked one")
        << word << QList<int>{Qt::Key_Down, Qt::Key_Return} << QStringLiteral("web state:up");
    QTest::newRow("Up begins at the end")
        << word << QList<int>{Qt::Key_Up, Qt::Key_Return} << QStringLiteral("web state:unknown");
    QTest::newRow("from the last to the first")
        << word << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Enter}
        << QStringLiteral("web state:up");
    QTest::newRow("Enter alone takes the text as it is")
        << word << QList<int>{Qt::Key_Return} << word;
}

void TestFilterBar::takesAWord()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, keys);
    Bar bar;
    QSignalSpy left(&bar, &FilterBar::leaveRequested);
    type(bar, typed);
    QVERIFY(popupOf(bar)->isVisible());

    for (const int key : keys)
        press(bar, Qt::Key(key));

    QTEST(bar.text(), "text");
    QVERIFY(!popupOf(bar)->isVisible());
    QCOMPARE(lineOf(bar)->cursorPosition(), bar.text().size());
    QVERIFY(!lineOf(bar)->hasSelectedText());
    QCOMPARE(left.count(), 0);
}

void TestFilterBar::aNameLeadsToItsValues()
{
    Bar bar;
    type(bar, QStringLiteral("sta"));

    press(bar, Qt::Key_Tab);
    QCOMPARE(bar.text(), QStringLiteral("state:"));
    QVERIFY(popupOf(bar)->isVisible());

    press(bar, Qt::Key_Down);
    press(bar, Qt::Key_Return);
    QCOMPARE(bar.text(), QStringLiteral("state:up"));
}

void TestFilterBar::clickTakes()
{
    Bar bar;
    type(bar, QStringLiteral("s"));
    CompletionPopup *popup = popupOf(bar);

    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {},
        popup->visualRect(popup->model()->index(1, 0)).center());

    QCOMPARE(bar.text(), QStringLiteral("storage"));
    QVERIFY(!popup->isVisible());
}

void TestFilterBar::escapeClosesThePopupOnly()
{
    Bar bar;
    QSignalSpy left(&bar, &FilterBar::leaveRequested);
    type(bar, QStringLiteral("s"));

    press(bar, Qt::Key_Escape);

    QVERIFY(!popupOf(bar)->isVisible());
    QCOMPARE(bar.text(), QStringLiteral("s"));
    QCOMPARE(left.count(), 0);
    press(bar, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popupOf(bar)->isVisible());
}

void TestFilterBar::popupCloses_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("cursor goes elsewhere") << Qt::Key_Home;
    QTest::newRow("a word ends") << Qt::Key_Space;
    QTest::newRow("nothing is left") << Qt::Key_Backspace;
}

void TestFilterBar::popupCloses()
{
    QFETCH(Qt::Key, key);
    Bar bar;
    type(bar, QStringLiteral("s"));
    QVERIFY(popupOf(bar)->isVisible());

    press(bar, key);

    QVERIFY(!popupOf(bar)->isVisible());
}

// What an owner says is not believed.
void TestFilterBar::completionOutsideTheText()
{
    Bar bar;
    bar.setCompleter([](const QString &, int) {
        return FilterBar::Completion{700, -4, {QStringLiteral("x\ny")}};
    });
    type(bar, QStringLiteral("s"));

    press(bar, Qt::Key_Tab);

    QVERIFY(bar.text().startsWith(QLatin1Char('s')));
}

void TestFilterBar::helpExplains()
{
    Bar bar;
    auto *button = child<QToolButton>(bar, "filterHelpButton");
    QVERIFY(!button->isEnabled());
    bar.setHelp(QStringLiteral("One sentence.\nname=<b>db</b>\tthe whole is equal"));

    QTest::mouseClick(button, Qt::LeftButton);

    auto *help = child<FilterHelp>(bar, "filterHelp");
    QVERIFY(help->isVisible());
    QStringList texts;
    for (const QLabel *label : help->findChildren<QLabel *>()) {
        texts.append(label->text());
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(texts,
        QStringList({QStringLiteral("One sentence."), QStringLiteral("name=<b>db</b>"),
            QStringLiteral("the whole is equal")}));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TestFilterBar::asksForAName()
{
    Bar bar;
    QSignalSpy changed(&bar, &FilterBar::savedFiltersChanged);
    bar.setText(QStringLiteral(" status:down "));

    QTest::mouseClick(starOf(bar), Qt::LeftButton);

    auto *dialog = child<QInputDialog>(bar, "filterNameDialog");
    auto *name = child<QLineEdit>(*dialog, "filterNameLineEdit");
    QCOMPARE(name->text(), QStringLiteral("status:down"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("  "));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(changed.count(), 0); // a name has letters
    QTest::keyClicks(name, QStringLiteral("Down"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<SavedFilter>>(),
        QList<SavedFilter>({{QStringLiteral("Down"), QStringLiteral("status:down")}}));
    QVERIFY(savedButton(bar, 0)->isChecked());
    QVERIFY(!starOf(bar)->isEnabled());
}

void TestFilterBar::aNameIsGivenOnce()
{
    Bar bar;
    bar.setSavedFilters(filters(2));
    QSignalSpy changed(&bar, &FilterBar::savedFiltersChanged);
    bar.setText(QStringLiteral("Filter 0"));

    QTest::mouseClick(starOf(bar), Qt::LeftButton);
    QTest::keyClick(child<QInputDialog>(bar, "filterNameDialog"), Qt::Key_Return);

    QList<SavedFilter> expected = filters(2);
    expected[0].text = QStringLiteral("Filter 0");
    QCOMPARE(changed.first().first().value<QList<SavedFilter>>(), expected);
}

void TestFilterBar::starIsForWhatCanBeSaved()
{
    Bar bar;
    bar.setSavedFilters({{QStringLiteral("Web"), QStringLiteral("web")}});
    QVERIFY(!starOf(bar)->isEnabled());

    bar.setText(QStringLiteral("db"));
    QVERIFY(starOf(bar)->isEnabled());

    bar.setText(QStringLiteral("web"));
    QVERIFY(!starOf(bar)->isEnabled());

    bar.setSavedFilters({});
    QVERIFY(starOf(bar)->isEnabled());
}

void TestFilterBar::savedFilterIsChosen()
{
    Bar bar;
    bar.setSavedFilters(filters(2));
    QSignalSpy changed(&bar, &FilterBar::textChanged);

    QTest::mouseClick(savedButton(bar, 1), Qt::LeftButton);
    QCOMPARE(bar.text(), QStringLiteral("text1"));
    QVERIFY(savedButton(bar, 1)->isChecked());
    QVERIFY(!savedButton(bar, 0)->isChecked());
    QCOMPARE(changed.count(), 1);

    QTest::mouseClick(savedButton(bar, 1), Qt::LeftButton);
    QCOMPARE(bar.text(), QString());
    QVERIFY(!savedButton(bar, 1)->isChecked());
    QCOMPARE(changed.count(), 2);

    type(bar, QStringLiteral("text0"));
    QVERIFY(savedButton(bar, 0)->isChecked());
}

void TestFilterBar::savedFiltersFindRoom()
{
    Bar bar(900);
    const auto *more = child<QToolButton>(bar, "moreFiltersButton");
    bar.setSavedFilters(filters(2));
    QTRY_VERIFY(savedButton(bar, 0)->isVisible());
    QVERIFY(savedButton(bar, 1)->isVisible());
    QVERIFY(!more->isVisible());

    bar.setSavedFilters(filters(30));
    QTRY_VERIFY(savedButton(bar, 2)->isVisible());
    QVERIFY(!savedButton(bar, 29)->isVisible());
    QVERIFY(more->isVisible());
    QVERIFY(lineOf(bar)->width() >= 200);

    bar.resize(420, bar.height());
    QVERIFY(more->isVisible());
    QVERIFY(more->geometry().right() <= more->parentWidget()->width());
    QVERIFY(lineOf(bar)->width() >= 200);
}

void TestFilterBar::menuChooses()
{
    Bar bar(420);
    bar.setSavedFilters(filters(30));
    bar.setText(QStringLiteral("text28"));
    auto *menu = child<QMenu>(bar, "moreFiltersMenu");
    QTRY_VERIFY(child<QToolButton>(bar, "moreFiltersButton")->isVisible());

    QTest::mouseClick(child<QToolButton>(bar, "moreFiltersButton"), Qt::LeftButton);
    QVERIFY(menu->isVisible());
    const QList<QAction *> actions = menu->actions();
    QVERIFY(!actions.isEmpty());
    QCOMPARE(actions.last()->text(), QStringLiteral("Filter 29"));
    QVERIFY(actions.at(actions.size() - 2)->isChecked());
    actions.last()->trigger();
    menu->close();

    QCOMPARE(bar.text(), QStringLiteral("text29"));
}

void TestFilterBar::contextMenuRenames()
{
    Bar bar;
    bar.setSavedFilters(filters(2));
    QSignalSpy changed(&bar, &FilterBar::savedFiltersChanged);

    chooseFromMenu(bar, 1, "renameFilterAction");
    auto *dialog = child<QInputDialog>(bar, "filterNameDialog");
    auto *name = child<QLineEdit>(*dialog, "filterNameLineEdit");
    QCOMPARE(name->text(), QStringLiteral("Filter 1"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Filter 0"));
    QTest::keyClick(dialog, Qt::Key_Return);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<SavedFilter>>(),
        QList<SavedFilter>({{QStringLiteral("Filter 0"), QStringLiteral("text1")}}));
}

void TestFilterBar::contextMenuRemoves()
{
    Bar bar;
    bar.setSavedFilters(filters(2));
    QSignalSpy changed(&bar, &FilterBar::savedFiltersChanged);

    chooseFromMenu(bar, 1, "removeFilterAction");

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<SavedFilter>>(), filters(1));
}

void TestFilterBar::deleteRemoves()
{
    Bar bar;
    bar.setSavedFilters(filters(1));
    QSignalSpy changed(&bar, &FilterBar::savedFiltersChanged);

    QTest::keyClick(savedButton(bar, 0), Qt::Key_Delete);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<SavedFilter>>(), QList<SavedFilter>());
}

void TestFilterBar::takesALineOfAnotherLanguage()
{
    Bar bar;
    QAction retry(QStringLiteral("Retry"));
    retry.setObjectName(QStringLiteral("retryAction"));
    QSignalSpy triggered(&retry, &QAction::triggered);

    bar.setPlaceholder(QStringLiteral("Words"));
    bar.addButton(&retry);
    QEvent languageChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &languageChange);
    auto *button = child<QPushButton>(bar, "retryActionPushButton");
    QVERIFY(!button->isFlat() && button->focusPolicy() & Qt::TabFocus);
    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(lineOf(bar)->placeholderText(), QStringLiteral("Words"));
    QVERIFY(!child<QToolButton>(bar, "filterHelpButton")->isVisible());
    QCOMPARE(triggered.count(), 1);
    retry.setEnabled(false);
    setActionHint(retry, QStringLiteral("Nothing <failed>."));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("<qt>Nothing &lt;failed&gt;.</qt>"));
    QCOMPARE(button->accessibleDescription(), QStringLiteral("Nothing <failed>."));
}

void TestFilterBar::namesAreShownToTheLetter()
{
    Bar bar;
    bar.setSavedFilters({{hostile, hostile}});
    QToolButton *button = savedButton(bar, 0);

    QVERIFY(button->text().startsWith(QStringLiteral("<b>R&&amp;D")));
    QCOMPARE(button->toolTip(), asToolTip(hostile + QLatin1Char('\n') + hostile));
    QVERIFY(button->shortcut().isEmpty());
    for (const QLabel *label : bar.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    bar.setSummary(QStringLiteral("<b>1</b>\n2"));
    QCOMPARE(child<QLabel>(bar, "filterSummaryLabel")->text(), QStringLiteral("<b>1</b> 2"));
}

void TestFilterBar::hasNames()
{
    Bar bar;
    bar.setSavedFilters(filters(1));

    for (const char *name : {"filterLineEdit", "filterHelpButton", "saveFilterButton",
             "savedFilterButton0", "moreFiltersButton"})
        QVERIFY2(!child<QWidget>(bar, name)->accessibleName().isEmpty(), name);
}

void TestFilterBar::followsTheLanguage()
{
    Bar bar;
    bar.setSavedFilters(filters(1));
    Brackets brackets;

    QCoreApplication::installTranslator(&brackets);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &change);
    QCoreApplication::removeTranslator(&brackets);

    QCOMPARE(lineOf(bar)->accessibleName(), QStringLiteral("<Filter>"));
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
