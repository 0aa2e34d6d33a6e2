// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"
#include "ui/pages/viewpage.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace browser;

// A filter that is needed again gets a button of its own.
class TestSavedFilters : public PersonTest {
    Q_OBJECT

private Q_SLOTS:
    void selectionOutlivesTheFilter_data();
    void selectionOutlivesTheFilter();
    void isSavedAndChosenLater();
    void isAnotherTablesBusiness();
    void isRenamedByItsMenu();
    void isRemovedByItsMenu();
    void isRemovedByKeys();
    void isKeptByTheNextStart();

private:
    void openVms();
    void save(const QString &filter, const QString &name) const;
    void writeFilter(const QString &filter) const;
    void nameIt(const QString &name) const;
    [[nodiscard]] QToolButton *button(int number) const;
    [[nodiscard]] QStringList buttons() const;
    [[nodiscard]] int found() const { return rows("vmsView").model()->rowCount(); }
    [[nodiscard]] int withStatus(const char *status) const;
};

void TestSavedFilters::openVms()
{
    loadDemo();
    attend();
    QVERIFY(openView(QStringLiteral("vms")));
    QTRY_COMPARE(found(), 40);
}

int TestSavedFilters::withStatus(const char *status) const
{
    int count = 0;
    for (const auto &vm : m_window->session()->inventory().rows<ovirt::Vm>())
        count += vm->status == QLatin1String(status) ? 1 : 0;
    return count;
}

void TestSavedFilters::writeFilter(const QString &filter) const
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filterLineOf("vmsFilter")->hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    write(filter);
    press(Qt::Key_Return); // closes what is offered
    QCOMPARE(shown().page().filter(), filter);
}

void TestSavedFilters::nameIt(const QString &name) const
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("filterNameLineEdit"));
    press(Qt::Key_A, Qt::ControlModifier);
    write(name);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("filterNameDialog")));
    attend();
}

void TestSavedFilters::save(const QString &filter, const QString &name) const
{
    writeFilter(filter);
    click(*child<QToolButton>(*child<QWidget>(*m_window, "vmsFilter"), "saveFilterButton"));
    nameIt(name);
}

// Of the open table.
QToolButton *TestSavedFilters::button(int number) const
{
    QToolButton *last = nullptr; // those that are on their way out come before it
    for (QToolButton *each : shown().page().findChildren<QToolButton *>(
             QStringLiteral("savedFilterButton%1").arg(number))) {
        if (each->isVisible())
            last = each;
    }
    return last;
}

QStringList TestSavedFilters::buttons() const
{
    QStringList names;
    for (int number = 0; QToolButton *each = button(number); ++number)
        names.append(each->text());
    return names;
}

void TestSavedFilters::isSavedAndChosenLater()
{
    openVms();
    const auto *star =
        child<QToolButton>(*child<QWidget>(*m_window, "vmsFilter"), "saveFilterButton");
    QVERIFY(!star->isEnabled());
    save(QStringLiteral("status:down"), QStringLiteral("Off"));
    QCOMPARE(buttons(), QStringList(QStringLiteral("Off")));
    QVERIFY(button(0)->isChecked());
    QVERIFY(!star->isEnabled());
    QTRY_COMPARE(found(), withStatus("down"));

    writeFilter(QStringLiteral("status:up"));
    QTRY_COMPARE(found(), withStatus("up"));
    QVERIFY(!button(0)->isChecked());
    const qint64 asked = m_demo->statistics().requests;
    press(Qt::Key_F5);
    QTRY_VERIFY(m_demo->statistics().requests > asked);
    QTRY_COMPARE(state(), State::Ready);
    click(*button(0));

    QCOMPARE(shown().page().filter(), QStringLiteral("status:down"));
    QTRY_COMPARE(found(), withStatus("down"));
    QVERIFY(withStatus("down") != withStatus("up"));
    QVERIFY(button(0)->isChecked());
    click(*button(0)); // once more: it is not wanted any longer
    QCOMPARE(shown().page().filter(), QString());
    QTRY_COMPARE(found(), 40);
}

void TestSavedFilters::isAnotherTablesBusiness()
{
    openVms();
    save(QStringLiteral("status:down"), QStringLiteral("Off"));

    QVERIFY(openView(QStringLiteral("disks")));
    QCOMPARE(buttons(), QStringList());

    QVERIFY(openView(QStringLiteral("vms")));
    QCOMPARE(buttons(), QStringList(QStringLiteral("Off")));
}

void TestSavedFilters::isRenamedByItsMenu()
{
    openVms();
    save(QStringLiteral("status:down"), QStringLiteral("Off"));

    click(*button(0), Qt::RightButton);
    choose("savedFilterMenu", "renameFilterAction");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("filterNameLineEdit"));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QStringLiteral("Off"));
    nameIt(QStringLiteral("R&D off"));

    QTRY_COMPARE(buttons(), QStringList(QStringLiteral("R&&D off"))); // shown as R&D
    click(*button(0));                                                // its filter is there already
    QTRY_COMPARE(found(), 40);
    click(*button(0));
    QCOMPARE(shown().page().filter(), QStringLiteral("status:down"));
}

void TestSavedFilters::isRemovedByItsMenu()
{
    openVms();
    save(QStringLiteral("status:down"), QStringLiteral("Off"));
    save(QStringLiteral("status:up"), QStringLiteral("On"));
    QCOMPARE(buttons(), QStringList({QStringLiteral("Off"), QStringLiteral("On")}));

    click(*button(0), Qt::RightButton);
    choose("savedFilterMenu", "removeFilterAction");

    QTRY_COMPARE(buttons(), QStringList(QStringLiteral("On")));
    QCOMPARE(shown().page().filter(), QStringLiteral("status:up")); // it is what is looked for
    click(*button(0));
    QTRY_COMPARE(found(), 40);
    click(*button(0));
    QTRY_COMPARE(found(), withStatus("up"));
}

void TestSavedFilters::isRemovedByKeys()
{
    openVms();
    save(QStringLiteral("status:down"), QStringLiteral("Off"));
    save(QStringLiteral("status:up"), QStringLiteral("On"));

    button(1)->setFocus();
    pressMenuKey();
    choose("savedFilterMenu", "removeFilterAction");
    QTRY_COMPARE(buttons(), QStringList(QStringLiteral("Off")));

    button(0)->setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(buttons(), QStringList());
    const auto *star =
        child<QToolButton>(*child<QWidget>(*m_window, "vmsFilter"), "saveFilterButton");
    QVERIFY(star->isEnabled()); // so it can be saved again
}

void TestSavedFilters::isKeptByTheNextStart()
{
    openVms();
    save(QStringLiteral("status:down"), QStringLiteral("Off"));
    save(QStringLiteral("status:up"), QStringLiteral("On"));
    save(QStringLiteral("disks>2"), QStringLiteral("Large"));
    click(*button(1), Qt::RightButton);
    choose("savedFilterMenu", "removeFilterAction");
    QTRY_COMPARE(buttons().size(), 2);

    startAgain();

    QTRY_COMPARE(buttons(), QStringList({QStringLiteral("Off"), QStringLiteral("Large")}));
    QVERIFY(button(1)->isChecked()); // its filter was in force
    click(*button(0));
    QTRY_COMPARE(found(), withStatus("down"));
}

void TestSavedFilters::selectionOutlivesTheFilter_data()
{
    QTest::addColumn<QString>("view");

    QTest::newRow("table") << QStringLiteral("vms");
    QTest::newRow("tree") << QStringLiteral("inventory");
}

// A person looks for something, chooses a row, and wants to see what is around it.
void TestSavedFilters::selectionOutlivesTheFilter()
{
    QFETCH(QString, view);
    loadDemo(300);
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    const QByteArray bar = view.toLatin1() + "Filter";
    const int all = rows->model()->rowCount();
    type(bar.constData(), QStringLiteral("status:down disks>2"));
    const auto *summary =
        child<QLabel>(*child<QWidget>(*m_window, bar.constData()), "filterSummaryLabel");
    QTRY_VERIFY(summary->text().contains(QStringLiteral(" of ")));
    const QModelIndex parent =
        view == QLatin1String("vms") ? QModelIndex() : rows->model()->index(0, 0);
    const QModelIndex row = rows->model()->index(2, 0, parent);
    const QString name = row.data().toString();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(row).center());
    QCOMPARE(shown().page().selectedObjects().size(), 1);
    const ObjectKey chosen = shown().object();
    QVERIFY(!chosen.isNull());

    type(bar.constData(), {});

    QTRY_VERIFY(!summary->text().contains(QStringLiteral(" of ")));
    QTRY_COMPARE(rows->model()->rowCount(), all);
    QCOMPARE(shown().object(), chosen);
    QCOMPARE(shown().page().selectedObjects(), QList<ObjectKey>{chosen});
    QCOMPARE(rows->currentIndex().siblingAtColumn(0).data().toString(), name);
    QVERIFY(rows->viewport()->rect().intersects(rows->visualRect(rows->currentIndex())));
}

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
