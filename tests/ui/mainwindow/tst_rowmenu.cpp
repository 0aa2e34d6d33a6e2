// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"
#include "ui/columns/kindinfo.h"
#include "ui/models/requestcolumns.h"
#include "ui/pages/viewpage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

using namespace browser;

// What can be done with a row, offered where it is.
class TestRowMenu : public PersonTest {
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void keyAndMouseOfferTheSame();
    void goesToWhatTheRowNames_data();
    void goesToWhatTheRowNames();
    void copies();
    void copiesOfSeveralRows();
    void refreshesTheVm_data();
    void refreshesTheVm();
    void exportsTheRow();
    void sorts();
    void requestLeadsToItsVm();
    void retriesFromARequest();

private:
    void load();
    [[nodiscard]] QMenu *menuOf(const char *view, int row, bool byKey = false);
    [[nodiscard]] QMenu *menu() const
    {
        return m_window->findChild<QMenu *>(QStringLiteral("rowMenu"));
    }
    [[nodiscard]] static QStringList entries(const QMenu &menu);
    [[nodiscard]] int requestOfAVm() const;
};

void TestRowMenu::load()
{
    loadDemo();
    attend();
}

QMenu *TestRowMenu::menuOf(const char *view, int row, bool byKey)
{
    QTreeView *all = openView(QLatin1String(view));
    if (!all)
        return nullptr;
    clickRow(*all, row, byKey ? Qt::LeftButton : Qt::RightButton);
    if (byKey)
        pressMenuKey();
    return QTest::qWaitFor([this] { return menu() && menu()->isVisible(); }) ? menu() : nullptr;
}

// Object names; those that have none, and lead somewhere, by the beginning of what is read. What
// cannot be done now has a minus.
QStringList TestRowMenu::entries(const QMenu &menu)
{
    QStringList entries;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = action->menu() ? action->menu()->objectName() : action->objectName();
        entries.append((action->isEnabled() ? QString() : QStringLiteral("-"))
            + (name.isEmpty() ? action->text().section(QLatin1Char(':'), 0, 0) : name));
    }
    return entries;
}

int TestRowMenu::requestOfAVm() const
{
    const QAbstractItemModel &requests = *rows("requestsView").model();
    return requests
        .match(requests.index(0, requestColumn(QLatin1String("what"))), Qt::DisplayRole,
            QStringLiteral("/vms/*/nics"), 1, Qt::MatchWildcard)
        .value(0)
        .row();
}

void TestRowMenu::offers_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QStringList>("ways"); // among others
    QTest::addColumn<bool>("isOfAVm");
    QTest::newRow("VM") << QByteArray("vms") << QStringList{QStringLiteral("Go to Cluster")}
                        << true;
    QTest::newRow("disk") << QByteArray("disks") << QStringList{QStringLiteral("Go to VM")} << true;
    QTest::newRow("permission") << QByteArray("permissions")
                                << QStringList{QStringLiteral("Go to VM")} << true;
    QTest::newRow("host") << QByteArray("hosts") << QStringList{QStringLiteral("Go to Cluster")}
                          << false;
}

void TestRowMenu::offers()
{
    QFETCH(QByteArray, view);
    QFETCH(QStringList, ways);
    QFETCH(bool, isOfAVm);
    load();

    const QMenu *menu = menuOf(view.constData(), 0);

    QVERIFY(menu);
    QStringList all = entries(*menu);
    for (const QString &way : ways)
        QVERIFY2(all.contains(way), qPrintable(all.join(QLatin1String(", "))));
    all.removeIf([](const QString &entry) { return entry.startsWith(QLatin1String("Go to ")); });
    const QString refresh = QStringLiteral("refreshVmAction");
    QCOMPARE(all,
        QStringList(
            {isOfAVm ? refresh : QLatin1Char('-') + refresh, QStringLiteral("openInPortalAction"),
                QStringLiteral("copyRowsAction"), QStringLiteral("copyCellAction"),
                QStringLiteral("copyIdAction"), QStringLiteral("exportSelectionAction"),
                QStringLiteral("sortMenu"), QStringLiteral("sortAlsoMenu")}));
}

void TestRowMenu::keyAndMouseOfferTheSame()
{
    load();
    const QMenu *byMouse = menuOf("disks", 3);
    QVERIFY(byMouse);
    const QStringList entriesByMouse = entries(*byMouse);
    const ObjectKey object = shown().object();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!menu());

    const QMenu *byKey = menuOf("disks", 3, true);

    QVERIFY(byKey);
    QCOMPARE(entries(*byKey), entriesByMouse);
    QCOMPARE(shown().object(), object);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!menu());
    QTRY_COMPARE(focused(), &rows("disksView"));
}

void TestRowMenu::goesToWhatTheRowNames_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::newRow("VM") << QByteArray("vms");
    QTest::newRow("disk") << QByteArray("disks");
    QTest::newRow("permission") << QByteArray("permissions");
}

// Each of the ways, and back.
void TestRowMenu::goesToWhatTheRowNames()
{
    QFETCH(QByteArray, view);
    load();
    int way = 0;
    for (bool isAnother = true; isAnother; ++way) {
        QMenu *open = menuOf(view.constData(), 1);
        QVERIFY(open);
        QAction *action = open->actions().at(way);
        isAnother = open->actions().at(way + 1)->text().startsWith(QLatin1String("Go to "));
        const QString text = action->text().replace(QLatin1String("&&"), QLatin1String("&"));
        QVERIFY2(text.startsWith(QLatin1String("Go to ")), qPrintable(text));
        const ObjectKey before = shown().object();

        choose(*open, action);

        QTRY_VERIFY(!menu());
        QVERIFY(shown().object() != before);
        QTRY_VERIFY2(text.endsWith(QLatin1String(": ") + this->text("detailsName")),
            qPrintable(text + QLatin1Char('\n') + this->text("detailsName")));
        QTRY_COMPARE(shown().page().currentObject(), shown().object());
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(shown().object(), before);
    }
    QVERIFY(way > 1);
}

void TestRowMenu::copies()
{
    load();
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.clear();

    QVERIFY(menuOf("disks", 2));
    choose("rowMenu", "copyIdAction");
    QTRY_COMPARE(clipboard.text(), shown().object().id);
    QCOMPARE(text("noticeLabel"), QStringLiteral("ID copied: ") + shown().object().id);

    QVERIFY(menuOf("disks", 2));
    choose("rowMenu", "copyCellAction");
    const QTreeView &disks = rows("disksView");
    QTRY_COMPARE(clipboard.text(), disks.currentIndex().data().toString());
    QCOMPARE(
        text("noticeLabel"), QStringLiteral("Copied: ") + disks.currentIndex().data().toString());

    QVERIFY(menuOf("disks", 2));
    choose("rowMenu", "copyRowsAction");
    QTRY_COMPARE(clipboard.text().count(QLatin1Char('\n')), 1);
    QCOMPARE(text("noticeLabel"), QStringLiteral("1 row copied"));
    const QStringList cells =
        clipboard.text().section(QLatin1Char('\n'), 1).split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), disks.header()->count());
    QCOMPARE(cells.first(), disks.currentIndex().data().toString());
}

// A right click among what is selected leaves it selected.
void TestRowMenu::copiesOfSeveralRows()
{
    load();
    QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    clickRow(*vms, 20);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QStringList names;
    for (int row = 20; row < 23; ++row)
        names.append(vms->model()->index(row, 0).data().toString());

    QVERIFY(menuOf("vms", 21));
    choose("rowMenu", "copyRowsAction");

    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
    QStringList copied;
    for (const QString &line : QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).mid(1))
        copied.append(line.section(QLatin1Char('\t'), 0, 0));
    QCOMPARE(copied, names);
    QCOMPARE(text("noticeLabel"), QStringLiteral("3 rows copied"));
}

void TestRowMenu::refreshesTheVm_data()
{
    goesToWhatTheRowNames_data();
}

void TestRowMenu::refreshesTheVm()
{
    QFETCH(QByteArray, view);
    load();
    QVERIFY(menuOf(view.constData(), 0));
    const qint64 before = m_demo->statistics().requests;

    choose("rowMenu", "refreshVmAction");

    QTRY_VERIFY(m_demo->statistics().requests > before);
    QTRY_COMPARE(state(), State::Ready);
    QVERIFY(m_demo->statistics().requests - before < 30);
}

void TestRowMenu::exportsTheRow()
{
    load();
    QVERIFY(menuOf("permissions", 1));
    choose("rowMenu", "exportSelectionAction");
    const QString file = m_folder->filePath(QStringLiteral("permissions.csv"));
    QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("ExportDialog")));
    auto *dialog = child<QDialog>(*m_window, "ExportDialog");
    attend(*dialog);
    child<QComboBox>(*dialog, "formatComboBox")->setCurrentIndex(1);
    click(*child<QLineEdit>(*dialog, "fileLineEdit"));
    press(Qt::Key_A, Qt::ControlModifier);
    write(file);

    click(*child<QPushButton>(*dialog, "exportPushButton"));

    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().trimmed().count('\n'), 1);
}

void TestRowMenu::sorts()
{
    load();
    QMenu *open = menuOf("disks", 0);
    QVERIFY(open);
    auto *sort = child<QMenu>(*open, "sortMenu");
    const QTreeView &disks = rows("disksView");

    choose(*open, sort->menuAction());
    QTRY_VERIFY(sort->isVisible());
    choose(*sort, sort->actions().at(2));

    QTRY_COMPARE(disks.header()->sortIndicatorSection(), 2);
}

// A request is about a VM, and no object of its own.
void TestRowMenu::requestLeadsToItsVm()
{
    load();
    QVERIFY(openView(QStringLiteral("requests")));
    QTRY_VERIFY(requestOfAVm() >= 0);
    QMenu *open = menuOf("requests", requestOfAVm());
    QVERIFY(open);
    QStringList all = entries(*open);
    for (const char *entry : {"refreshVmAction", "openInPortalAction", "copyRowsAction",
             "copyCellAction", "copyIdAction", "-exportSelectionAction", "-retryFailedAction"})
        QVERIFY2(all.contains(QLatin1String(entry)),
            qPrintable(QLatin1String(entry) + QLatin1String(" in ") + all.join(QLatin1Char(' '))));

    choose("rowMenu", "copyIdAction");

    QTRY_VERIFY(rows("requestsView")
                    .currentIndex()
                    .siblingAtColumn(requestColumn(QLatin1String("what")))
                    .data()
                    .toString()
                    .contains(QGuiApplication::clipboard()->text()));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void TestRowMenu::retriesFromARequest()
{
    startDemo();
    refuse("/vms/.*/nics", 409);
    open();
    QTRY_COMPARE(state(), State::Partial);
    attend();

    QVERIFY(menuOf("requests", 0));
    choose("rowMenu", "retryFailedAction");

    QTRY_COMPARE(state(), State::Ready);
}

QTEST_MAIN(TestRowMenu)
#include "tst_rowmenu.moc"
