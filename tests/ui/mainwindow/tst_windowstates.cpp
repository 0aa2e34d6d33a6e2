// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "translations/translator.h"
#include "ui/models/itemroles.h"
#include "ui/models/rowstate.h"
#include "ui/models/sidebarmodel.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/treepage.h"
#include "ui/views/detailspane.h"
#include "ui/views/flatstyle.h"
#include "ui/views/messagepage.h"
#include "ui/views/statuspanel.h"

#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace browser;

//! What the window shows while something is missing, or takes long.
class TestWindowStates : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void listOfVmsFails();
    void browserStaysWhileVmsAreAskedForAgain();
    void engineWithoutVms();
    void nothingAtAllIsAMessage();
    void timeGoesOnWhileNothingIsAnswered();
    void columnsOfVmsFit_data();
    void columnsOfVmsFit();
    void detailsFollowTheLanguage();
    void dialogsFollowTheLanguage_data();
    void dialogsFollowTheLanguage();
    void nameOfAFilterIsAskedForInTheLanguage();

private:
    [[nodiscard]] QString messageIn(const ViewPage &page, const char *label) const
    {
        const auto *message = child<MessagePage>(page, "emptyPage");
        return message->isVisible() ? child<QLabel>(*message, label)->text() : QString();
    }
};

void TestWindowStates::listOfVmsFails()
{
    startDemo();
    answer("/api/vms\\?", Fate::Answer, 500);
    open();
    QTRY_COMPARE(state(), State::Partial);

    QVERIFY(shown().isVisible());
    QVERIFY(messageIn(shown().tree(), "sentenceLabel").contains(QStringLiteral("not be loaded")));
    QVERIFY(!messageIn(shown().tree(), "adviceLabel").isEmpty());
    QCOMPARE(child<QLabel>(shown().tree(), "filterSummaryLabel")->text(), QString());
    shown().openView(QStringLiteral("vms"));
    QTRY_VERIFY(
        messageIn(shown().page(), "sentenceLabel").contains(QStringLiteral("not be loaded")));
    shown().openView(QStringLiteral("hosts"));
    QTRY_VERIFY(rows("hostsView").model()->rowCount() > 0);
    shown().openView(QStringLiteral("requests"));
    QTRY_COMPARE(rows("requestsView").model()->index(0, 0).data(StateRole).value<RowState>(),
        RowState::Failed);
    m_demo->setOverrides({});
    const qint64 before = m_demo->statistics().requests;
    QVERIFY(child<QAction>(*m_window, "retryFailedAction")->isEnabled());
    shown().openView(QStringLiteral("vms"));

    child<QPushButton>(shown().page(), "retryListActionPushButton")->click();

    QTRY_COMPARE(state(), State::Ready);
    QCOMPARE(m_window->session()->inventory().rows<ovirt::Vm>().size(), 100);
    QTRY_COMPARE(rows("vmsView").model()->rowCount(), 100);
    const qint64 everything = m_window->session()->inventory().completeness().requests;
    QVERIFY(m_demo->statistics().requests - before < everything); // what came is not asked again
}

void TestWindowStates::browserStaysWhileVmsAreAskedForAgain()
{
    startDemo();
    answer("/api/vms\\?", Fate::Answer, 500);
    open();
    QTRY_COMPARE(state(), State::Partial);
    answer("/api/vms\\?", Fate::Stall);

    trigger("retryFailedAction");

    QVERIFY(m_window->session()->isBusy());
    QVERIFY(shown().isVisible());
    trigger("stopAction");
    QTRY_COMPARE(state(), State::Partial);
    QVERIFY(shown().isVisible());
    answer("/sso/|/api", Fate::Drop);
    trigger("refreshAction");
    QTRY_VERIFY(!m_window->session()->isBusy());
    QVERIFY(shown().isVisible());
}

void TestWindowStates::engineWithoutVms()
{
    demo::Options options;
    options.vms = 0;
    load(options);

    QVERIFY(shown().isVisible());
    QVERIFY(messageIn(shown().tree(), "sentenceLabel").contains(QStringLiteral("none")));
    QVERIFY(messageIn(shown().tree(), "adviceLabel").contains(QStringLiteral("ReadOnlyAdmin")));
    QVERIFY(openView(QStringLiteral("hosts")));
    QVERIFY(openView(QStringLiteral("storage_domains")));
    shown().openView(QStringLiteral("vms"));
    QTRY_VERIFY(messageIn(shown().page(), "sentenceLabel").contains(QStringLiteral("none")));
    QVERIFY(m_window->session()->takenAt().isValid());
    QVERIFY(child<QAction>(*m_window, "exportAction")->isEnabled());
}

void TestWindowStates::nothingAtAllIsAMessage()
{
    startDemo();
    answer("/api/.", Fate::Answer, 500);

    open();

    QTRY_COMPARE(state(), State::Failed);
    QVERIFY(child<MessagePage>(*m_window, "messagePage")->isVisible());
}

void TestWindowStates::timeGoesOnWhileNothingIsAnswered()
{
    startDemo();
    answer("/api/vms\\?", Fate::Stall);
    open();
    QTRY_COMPARE(state(), State::Loading);
    QSignalSpy ticks(child<StatusPanel>(*m_window, "statusPanel"), &StatusPanel::timePassed);
    const auto *clock = child<QTimer>(*m_window, "statusClock");
    QVERIFY(ticks.wait());
    const QString before = text("effortLabel");

    QVERIFY(ticks.wait());

    QVERIFY2(text("effortLabel") != before, qPrintable(before));
    QTRY_VERIFY_WITH_TIMEOUT(
        text("completenessLabel").contains(QStringLiteral("no answer for ")), 10'000);
    // What came beside them is there to be looked at.
    QVERIFY(shown().isVisible());
    QVERIFY(messageIn(shown().tree(), "sentenceLabel").contains(QStringLiteral("loading")));
    QVERIFY(openView(QStringLiteral("hosts")));
    m_window->hide();
    QVERIFY(!clock->isActive());
    m_window->show();
    QVERIFY(ticks.wait());
    trigger("stopAction");
    QTRY_VERIFY(!m_window->session()->isBusy());
    QVERIFY(!text("completenessLabel").contains(QStringLiteral("no answer")));
    QCOMPARE(state(), State::Partial); // what came is kept
    QVERIFY(openView(QStringLiteral("hosts")));
    QVERIFY(!clock->isActive());
}

void TestWindowStates::columnsOfVmsFit_data()
{
    QTest::addColumn<QLocale>("locale");

    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
}

void TestWindowStates::columnsOfVmsFit()
{
    QFETCH(QLocale, locale);
    Translator translator;
    translator.use(locale);
    QApplication::setStyle(new FlatStyle); // as the program has it
    newWindow();                           // 1,280 points wide
    QCOMPARE(m_window->width(), 1280);
    loadDemo(100);

    shown().openView(QStringLiteral("vms"));

    QTreeView &table = rows("vmsView");
    QTRY_COMPARE(table.model()->rowCount(), 100);
    QTRY_VERIFY(table.verticalScrollBar()->isVisible()); // and takes its room
    QCoreApplication::processEvents();
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    QVERIFY(table.columnWidth(0) > 155); // no room is left that names could have
    QCOMPARE(table.header()->length(), table.viewport()->width());
    for (int column = table.header()->count() - 1; column >= 0; --column) {
        const QPoint at(table.header()->sectionViewportPosition(column) + 20, 8);
        QTest::mouseClick(table.header()->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(table.header()->sortIndicatorSection(), column);
        QCoreApplication::processEvents();
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }
}

void TestWindowStates::detailsFollowTheLanguage()
{
    loadDemo();
    const auto *details = child<QTreeView>(shown().details(), "detailsView");
    QTRY_VERIFY(details->model()->rowCount() > 0);
    QCOMPARE(details->model()->index(0, 0).data().toString(), QStringLiteral("General"));
    Translator translator;

    translator.use(QLocale(QLocale::German, QLocale::Germany));

    QTRY_COMPARE(details->model()->index(0, 0).data().toString(), QStringLiteral("Allgemein"));
}

void TestWindowStates::dialogsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");

    const auto row = [](const char *action, const char *english, const char *german) {
        QTest::newRow(action) << QString::fromLatin1(action) << QString::fromUtf8(english)
                              << QString::fromUtf8(german);
    };
    row("aboutAction", "About oVirt Inventory", "Über oVirt Inventory");
    row("completenessAction", "Completeness", "Vollständigkeit");
    row("exportViewAction", "Export VMs", "VMs exportieren");
    row("openInPortalAction", "Administration Portal", "Administrationsportal");
}

void TestWindowStates::dialogsFollowTheLanguage()
{
    QFETCH(QString, action);
    QFETCH(QString, english);
    QFETCH(QString, german);
    loadDemo();
    QTRY_VERIFY(child<QAction>(*m_window, qPrintable(action))->isEnabled());
    trigger(qPrintable(action));
    const auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), english);
    Translator translator;

    translator.use(QLocale(QLocale::German, QLocale::Germany));

    QTRY_COMPARE(dialog->windowTitle(), german);
}

void TestWindowStates::nameOfAFilterIsAskedForInTheLanguage()
{
    loadDemo();
    type("inventoryFilter", QStringLiteral("status:up"));
    auto *star = child<QToolButton>(shown().tree(), "saveFilterButton");
    QTRY_VERIFY(star->isEnabled());
    star->click();
    const auto *dialog = child<QDialog>(*m_window, "filterNameDialog");
    Translator translator;

    translator.use(QLocale(QLocale::German, QLocale::Germany));

    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Filter speichern"));
    QCOMPARE(dialog->findChild<QLabel *>()->text(), QStringLiteral("Name des Filters:"));
}

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
