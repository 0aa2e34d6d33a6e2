// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"
#include "translations/translator.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace browser;

namespace {

// What Alt leads to with each letter.
class Letters {
public:
    void add(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            m_texts[keys.toString()].append(text);
    }
    [[nodiscard]] QString several() const
    {
        QStringList found;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
            if (it->size() > 1)
                found.append(it.key() + QLatin1String(": ") + it->join(QLatin1String(", ")));
        }
        return found.join(QLatin1String("; "));
    }

private:
    QMap<QString, QStringList> m_texts;
};

// In the window itself.
QString severalOf(const QMainWindow &window)
{
    Letters letters;
    for (const QAction *menu : window.menuBar()->actions())
        letters.add(menu->text());
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == &window)
            letters.add(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            letters.add(label->text());
    }
    return letters.several();
}

} // namespace

class TestMnemonics : public PersonTest {
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void firstPage_data() { languages_data(); }
    void firstPage();
    void failedPage_data() { languages_data(); }
    void failedPage();
    void views_data();
    void views();
    void menus_data() { languages_data(); }
    void menus();
    void demoIsPressed();
};

void TestMnemonics::languages_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TestMnemonics::firstPage()
{
    QFETCH(QLocale, language);
    Translator translator;
    translator.use(language);
    newWindow();

    QCOMPARE(severalOf(*m_window), QString());
}

void TestMnemonics::failedPage()
{
    QFETCH(QLocale, language);
    Translator translator;
    translator.use(language);
    newWindow();
    startDemo();
    answer("/api$", Fate::Answer, 500);
    open();
    QTRY_COMPARE(state(), State::Failed);
    QVERIFY(child<QAbstractButton>(*m_window, "tryAgainActionPushButton")->isVisible());

    QCOMPARE(severalOf(*m_window), QString());
}

void TestMnemonics::views_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("view");
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        for (const char *view : {"inventory", "vms", "requests"})
            QTest::addRow("%s %s", qPrintable(QLocale::languageToString(language)), view)
                << QLocale(language) << QString::fromLatin1(view);
    }
}

void TestMnemonics::views()
{
    QFETCH(QLocale, language);
    QFETCH(QString, view);
    Translator translator;
    translator.use(language);
    newWindow();
    loadDemo(20);
    const QTreeView *rows = openView(view);
    QVERIFY(rows && rows->isVisible());

    QCOMPARE(severalOf(*m_window), QString());
}

// Within each.
void TestMnemonics::menus()
{
    QFETCH(QLocale, language);
    Translator translator;
    translator.use(language);
    newWindow();

    for (const QAction *title : m_window->menuBar()->actions()) {
        Letters letters;
        for (const QAction *action : title->menu()->actions())
            letters.add(action->text());
        QCOMPARE(letters.several(), QString());
    }
}

void TestMnemonics::demoIsPressed()
{
    attend();
    int asked = 0;
    connect(m_window.get(), &MainWindow::demoRequested, this, [&asked] { ++asked; });

    press(Qt::Key_D, Qt::AltModifier);

    QTRY_COMPARE(asked, 1); // a button is seen to go down first
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
