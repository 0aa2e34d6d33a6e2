// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/windowtest.h"
#include "translations/translator.h"
#include "ui/browser.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/inventoryview.h"
#include "ui/views/linkbutton.h"
#include "ui/views/messagepage.h"
#include "ui/views/progressline.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace browser;

class TestMainWindow : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void firstRunOffersTwoWays();
    void connectsThroughTheDialog();
    void wrongPasswordStandsAtItsField();
    void givingUpKeepsWhatIsShown();
    void rememberedWithoutThePassword();
    void groups();
    void exports_data();
    void exports();
    void exportsFromTheToolBar();
    void formatIsRemembered();
    void exportFailsInPlace();
    void endsWhileItExports();
    void layoutIsRemembered();
    void languageAtOnce();
    void closingNeverBlocks();
    void quitsAfterTheSignOut_data();
    void quitsAfterTheSignOut();

private:
    void fillConnectDialog(const QString &password);
    [[nodiscard]] ConnectDialog *connectDialog() const;
};

ConnectDialog *TestMainWindow::connectDialog() const
{
    return m_window->findChild<ConnectDialog *>();
}

void TestMainWindow::fillConnectDialog(const QString &password)
{
    trigger("connectAction");
    const ConnectDialog &dialog = *connectDialog();
    child<QLineEdit>(dialog, "urlLineEdit")->setText(m_demo->url().toString());
    child<QLineEdit>(dialog, "usernameLineEdit")->setText(m_demo->options().username);
    child<QLineEdit>(dialog, "passwordLineEdit")->setText(password);
    child<QPushButton>(dialog, "connectPushButton")->click();
}

void TestMainWindow::firstRunOffersTwoWays()
{
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    const auto *page = child<MessagePage>(*m_window, "messagePage");
    QVERIFY(page->isVisible());
    QVERIFY(!child<QAction>(*m_window, "refreshAction")->isEnabled());
    QVERIFY(!child<QAction>(*m_window, "stopAction")->isEnabled());
    QVERIFY(!child<QAction>(*m_window, "exportAction")->isEnabled());

    child<QPushButton>(*page, "tryDemoActionPushButton")->click();
    child<QPushButton>(*page, "connectActionPushButton")->click();

    QCOMPARE(demo.count(), 1);
    QVERIFY(connectDialog());
}

void TestMainWindow::connectsThroughTheDialog()
{
    startDemo();

    fillConnectDialog(m_demo->options().password);

    QTRY_VERIFY(m_window->session());
    QTRY_COMPARE(state(), State::Ready);
    QTRY_VERIFY(!connectDialog());
    QVERIFY(child<InventoryView>(*m_window, "inventoryView")->isVisible());
    QCOMPARE(m_window->session()->inventory().rows<ovirt::Vm>().size(), 100);
    QVERIFY(text("engineLabel").contains(m_demo->options().username));
    QVERIFY(text("completenessLabel").contains(QLatin1String("100")));
    QVERIFY(child<ProgressLine>(*m_window, "progressLine")->isIdle());
    QVERIFY(m_window->windowTitle().contains(m_demo->url().host()));
}

void TestMainWindow::wrongPasswordStandsAtItsField()
{
    startDemo();

    fillConnectDialog(QStringLiteral("wrong"));

    const auto *error = child<QLabel>(*connectDialog(), "passwordErrorLabel");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(!error->text().isEmpty());
    QVERIFY(!m_window->session());
    QCOMPARE(connectDialog()->options().password, QStringLiteral("wrong"));

    child<QLineEdit>(*connectDialog(), "passwordLineEdit")->setText(m_demo->options().password);
    child<QPushButton>(*connectDialog(), "connectPushButton")->click();

    QTRY_VERIFY(m_window->session());
    QTRY_COMPARE(state(), State::Ready);
}

void TestMainWindow::givingUpKeepsWhatIsShown()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    const EngineSession *before = m_window->session();
    answer("/sso/", Fate::Stall);

    fillConnectDialog(m_demo->options().password);
    auto *button = child<QPushButton>(*connectDialog(), "connectPushButton");
    QTRY_COMPARE(button->text(), QStringLiteral("Cancel"));
    button->click();

    QCOMPARE(button->text(), QStringLiteral("Connect"));
    QCOMPARE(m_window->session(), before);
    QCOMPARE(state(), State::Ready);
}

void TestMainWindow::rememberedWithoutThePassword()
{
    demo::Options options;
    options.password = QStringLiteral("canary-7391");
    startDemo(options);

    fillConnectDialog(options.password);
    QTRY_VERIFY(m_window->session());
    QTRY_COMPARE(state(), State::Ready);
    QTRY_VERIFY(!connectDialog());
    m_window->close();
    m_settings->sync();

    QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("canary"));
    QVERIFY(written.contains("127.0.0.1"));
    trigger("connectAction");
    QCOMPARE(connectDialog()->options().username, options.username);
    QCOMPARE(connectDialog()->options().password, QString());
}

void TestMainWindow::groups()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    auto *box = child<QComboBox>(*m_window, "groupingComboBox");
    const int clusters = model().rowCount();
    QVERIFY(clusters > 1 && clusters < 100);

    trigger("groupByNothingAction");

    QCOMPARE(model().rowCount(), 100);
    QCOMPARE(box->currentIndex(), 0);

    box->setCurrentIndex(1);

    QCOMPARE(model().rowCount(), clusters);
    QVERIFY(child<QAction>(*m_window, "groupByClusterAction")->isChecked());

    trigger("groupByHostAction");
    QCOMPARE(box->currentIndex(), 2);
    QVERIFY(model().rowCount() > 1 && model().rowCount() < 100);
    box->setCurrentIndex(3);
    QVERIFY(child<QAction>(*m_window, "groupByStatusAction")->isChecked());
    QVERIFY(model().rowCount() > 1 && model().rowCount() < 20);
    trigger("groupByTagAction");
    int rows = 0; // VMs with several tags stand several times
    for (int group = 0; group < model().rowCount(); ++group)
        rows += model().rowCount(model().index(group, 0));
    QVERIFY2(rows > 100, qPrintable(QString::number(rows)));
    newWindow();
    box = child<QComboBox>(*m_window, "groupingComboBox");
    QCOMPARE(box->currentIndex(), 4);
    open();
    QTRY_COMPARE(state(), State::Ready);

    // Tables have no groups: what would not be seen is not changed.
    child<Browser>(*m_window, "browser")->openView(QStringLiteral("disks"));
    for (const QString &name :
        {QStringLiteral("groupByNothingAction"), QStringLiteral("groupByTagAction")})
        QVERIFY(!m_window->findChild<QAction *>(name)->isEnabled());
    trigger("groupByHostAction");
    QCOMPARE(box->currentIndex(), 4);
    child<Browser>(*m_window, "browser")->openView(QStringLiteral("inventory"));
    QVERIFY(child<QAction>(*m_window, "groupByTagAction")->isEnabled());

    trigger("expandAllAction");
    auto *view = child<InventoryView>(*m_window, "inventoryView");
    QVERIFY(view->isExpanded(model().index(0, 0, model().index(0, 0))));
}

void TestMainWindow::exports_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("HTML") << 0 << QByteArray("<!DOCTYPE html>");
    QTest::newRow("CSV") << 1 << QByteArray("\xef\xbb\xbf");
    QTest::newRow("JSON") << 2 << QByteArray("{");
}

void TestMainWindow::exports()
{
    QFETCH(int, format);
    QFETCH(QByteArray, beginning);
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);

    trigger("exportAction");
    const auto *dialog = m_window->findChild<ExportDialog *>();
    child<QComboBox>(*dialog, "formatComboBox")->setCurrentIndex(format);
    const QString path = m_folder->filePath(QStringLiteral("report"));
    child<QLineEdit>(*dialog, "fileLineEdit")->setText(path);
    child<QPushButton>(*dialog, "exportPushButton")->click();

    QTRY_VERIFY(text("noticeLabel").contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(beginning.size()), beginning);
    QVERIFY(file.size() > 1000);
    QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
}

// What one looks at is as near there as everything, for keys too.
void TestMainWindow::exportsFromTheToolBar()
{
    auto *button = child<QToolButton>(*m_window, "exportToolButton");
    QVERIFY(!button->isEnabled());
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    child<Browser>(*m_window, "browser")->openView(QStringLiteral("disks"));
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);

    QTimer::singleShot(0, this, [this] { // the menu has a loop of its own
        auto *menu = child<QMenu>(*m_window, "exportMenu");
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 3);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);

    QTRY_VERIFY(m_window->findChild<ExportDialog *>());
    QCOMPARE(m_window->findChild<ExportDialog *>()->windowTitle(), QStringLiteral("Export Disks"));
}

// Of whole reports and of views each its own.
void TestMainWindow::formatIsRemembered()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    child<Browser>(*m_window, "browser")->openView(QStringLiteral("vms"));
    const auto open = [this](const char *action) {
        trigger(action);
        return m_window->findChild<ExportDialog *>();
    };
    const auto save = [this](ExportDialog *dialog, int format) {
        child<QComboBox>(*dialog, "formatComboBox")->setCurrentIndex(format);
        child<QLineEdit>(*dialog, "fileLineEdit")
            ->setText(m_folder->filePath(QStringLiteral("report")));
        child<QPushButton>(*dialog, "exportPushButton")->click();
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
    };
    save(open("exportAction"), 2);
    save(open("exportViewAction"), 1);

    ExportDialog *view = open("exportViewAction");
    QCOMPARE(view->choice().format, ExportChoice::Format::Csv);
    QVERIFY(view->choice().file.endsWith(QLatin1String(".csv")));
    QVERIFY(view->choice().file.startsWith(m_folder->path()));
    view->reject();
    QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
    QCOMPARE(open("exportAction")->choice().format, ExportChoice::Format::Json);
}

void TestMainWindow::exportFailsInPlace()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    const QString path = m_folder->filePath(QStringLiteral("no such folder/report.html"));

    trigger("exportAction");
    const auto *dialog = m_window->findChild<ExportDialog *>();
    child<QLineEdit>(*dialog, "fileLineEdit")->setText(path);
    child<QPushButton>(*dialog, "exportPushButton")->click();

    const auto *error = child<QLabel>(*dialog, "fileErrorLabel");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().contains(QLatin1String("no such folder")));
    QVERIFY(!QFile::exists(path));
    QVERIFY(child<QPushButton>(*dialog, "exportPushButton")->isEnabled());
}

// The report is written to its end, and nobody is told of it.
void TestMainWindow::endsWhileItExports()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    const QString path = m_folder->filePath(QStringLiteral("report.html"));
    trigger("exportAction");
    const auto *dialog = m_window->findChild<ExportDialog *>();
    child<QLineEdit>(*dialog, "fileLineEdit")->setText(path);

    child<QPushButton>(*dialog, "exportPushButton")->click();
    m_window.reset();

    QVERIFY(QFile::exists(path));
}

void TestMainWindow::layoutIsRemembered()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    m_window->resize(720, 540); // within the screen, which bounds what is restored
    child<InventoryView>(*m_window, "inventoryView")->header()->resizeSection(1, 123);
    child<QComboBox>(*m_window, "groupingComboBox")->setCurrentIndex(0);
    m_window->close();

    newWindow();

    QCOMPARE(m_window->size(), QSize(720, 540));
    QCOMPARE(child<QComboBox>(*m_window, "groupingComboBox")->currentIndex(), 0);
    open();
    QTRY_COMPARE(state(), State::Ready);
    QCOMPARE(model().rowCount(), 100);
    QCOMPARE(child<InventoryView>(*m_window, "inventoryView")->columnWidth(1), 123);
}

void TestMainWindow::languageAtOnce()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    const QString english = model().headerData(1, Qt::Horizontal).toString();
    Translator translator;

    translator.use(QLocale(QLocale::German, QLocale::Germany));

    QTRY_COMPARE(
        child<QAction>(*m_window, "refreshAction")->text(), QStringLiteral("&Aktualisieren"));
    QVERIFY(text("completenessLabel").contains(QStringLiteral("vollständig")));
    QCOMPARE(
        child<QComboBox>(*m_window, "groupingComboBox")->itemText(0), QStringLiteral("nichts"));

    translator.use(QLocale(QLocale::English));

    QTRY_COMPARE(child<QAction>(*m_window, "refreshAction")->text(), QStringLiteral("&Refresh"));
    QCOMPARE(model().headerData(1, Qt::Horizontal).toString(), english);
}

void TestMainWindow::closingNeverBlocks()
{
    startDemo();
    answer("/vms/.*/", Fate::Stall);
    open();
    QTRY_VERIFY(model().rowCount() > 0);

    m_window->close();
    QVERIFY(!m_window->isVisible()); // at once: nobody waits for the engine
    m_window.reset();                // and ends, though nothing was ever answered
}

void TestMainWindow::quitsAfterTheSignOut_data()
{
    QTest::addColumn<bool>("isAnswered");

    QTest::newRow("an engine that answers") << true;
    QTest::newRow("an engine that does not") << false;
}

void TestMainWindow::quitsAfterTheSignOut()
{
    QFETCH(bool, isAnswered);
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    if (!isAnswered)
        answer("logout", Fate::Stall);

    QTimer::singleShot(0, m_window.get(), &MainWindow::close);
    QCoreApplication::exec(); // until the last window is closed and nothing holds the program

    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
