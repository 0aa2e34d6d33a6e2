// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"
#include "ui/dialogs/shortcutsbox.h"
#include "ui/views/filterhelp.h"

#include <QTreeWidget>

using namespace browser;

//! F1 opens what fits where the focus is.
class TestHelp : public PersonTest {
    Q_OBJECT

private Q_SLOTS:
    void listsTheKeys();
    void onTheFirstPage();
    void saysWhatAFilterIs();
    void requestsHaveNoLanguage();
};

void TestHelp::listsTheKeys()
{
    loadDemo(20);
    QVERIFY(openView(QStringLiteral("vms")));
    attend();

    press(Qt::Key_F1);

    const auto *box = m_window->findChild<ShortcutsBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY(!m_window->findChild<FilterHelp *>());
    const auto *list = child<QTreeWidget>(*box, "shortcutsTreeWidget");
    const auto keys =
        list->findItems(QStringLiteral("F1"), Qt::MatchRecursive | Qt::MatchExactly, 1);
    QCOMPARE(keys.size(), 1);
}

void TestHelp::onTheFirstPage()
{
    attend();

    press(Qt::Key_F1);

    const auto *box = m_window->findChild<ShortcutsBox *>();
    QVERIFY(box && box->isVisible());
}

void TestHelp::saysWhatAFilterIs()
{
    loadDemo(20);
    QVERIFY(openView(QStringLiteral("vms")));
    attend();
    press(Qt::Key_F, Qt::ControlModifier);

    press(Qt::Key_F1);

    const auto *help = m_window->findChild<FilterHelp *>();
    QVERIFY(help && help->isVisible());
    QVERIFY(!m_window->findChild<ShortcutsBox *>());
}

void TestHelp::requestsHaveNoLanguage()
{
    loadDemo(20);
    QVERIFY(openView(QStringLiteral("requests")));
    attend();
    press(Qt::Key_F, Qt::ControlModifier);

    press(Qt::Key_F1);

    QVERIFY(!m_window->findChild<FilterHelp *>());
    QVERIFY(m_window->findChild<ShortcutsBox *>());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
