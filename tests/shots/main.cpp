// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/misbehaviour.h"
#include "tests/shots/stage.h"
#include "ui/browser.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/models/sidebarmodel.h"
#include "ui/pages/treepage.h"
#include "ui/settings/recentengines.h"
#include "ui/views/icons.h"
#include "ui/views/inventoryview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace {

using namespace std::chrono_literals;
using browser::InventoryView;
using State = browser::EngineSession::State;
using browser::setting::Theme;

void trigger(const Stage &stage, const char *action)
{
    stage.find<QAction>(action)->trigger();
}

void waitUntilLoaded(Stage &stage)
{
    stage.waitFor("the end of a refresh", [&stage] {
        const State state = stage.window().session()->state();
        return state == State::Ready || state == State::Partial;
    });
    stage.waitFor("the numbers beside the views", [&stage] {
        const browser::SidebarModel &views = stage.find<browser::Browser>("browser")->views();
        return !views.indexOf(QStringLiteral("vms"))
                    .data(browser::SidebarModel::CountRole)
                    .toString()
                    .isEmpty();
    });
}

QModelIndex firstVm(const InventoryView &view)
{
    const QModelIndex top = view.model()->index(0, 0);
    const bool isGrouped = top.data(browser::InventoryTreeModel::KindRole)
                               .value<browser::InventoryTreeModel::RowKind>()
        == browser::InventoryTreeModel::RowKind::Group;
    return isGrouped ? view.model()->index(0, 0, top) : top;
}

// Opens a VM that has disks, and what is below it.
void openOneVm(const Stage &stage)
{
    auto *view = stage.find<InventoryView>("inventoryView");
    QModelIndex vm = firstVm(*view);
    while (vm.siblingAtRow(vm.row() + 1).isValid()
        && view->model()->rowCount(view->model()->index(0, 0, vm)) < 2)
        vm = vm.siblingAtRow(vm.row() + 1);
    view->expandRecursively(vm);
    view->setCurrentIndex(vm);
}

void shootFirstRun(Stage &stage)
{
    stage.newWindow();
    stage.shoot("01-first-run");
}

void shootConnect(Stage &stage)
{
    stage.newWindow();
    trigger(stage, "connectAction");
    stage.shoot("02-connect", stage.find<browser::ConnectDialog>("ConnectDialog"));
}

void shootConnectError(Stage &stage)
{
    stage.newWindow();
    browser::rememberEngine(stage.settings(),
        {QStringLiteral("https://rhv.example.com/ovirt-engine/api"),
            QStringLiteral("anna@example.com"), {}});
    browser::rememberEngine(stage.settings(),
        {QStringLiteral("https://lab.example.com/ovirt-engine/api"),
            QStringLiteral("admin@internal"), {}});
    const demo::EngineThread engine{demo::Options()};
    trigger(stage, "connectAction");
    auto *dialog = stage.find<browser::ConnectDialog>("ConnectDialog");
    dialog->findChild<QLineEdit *>(QStringLiteral("urlLineEdit"))->setText(engine.url().toString());
    dialog->findChild<QLineEdit *>(QStringLiteral("passwordLineEdit"))
        ->setText(QStringLiteral("wrong"));
    dialog->findChild<QPushButton *>(QStringLiteral("connectPushButton"))->click();
    stage.waitFor("an error at the password", [dialog] {
        return dialog->findChild<QWidget *>(QStringLiteral("passwordErrorLabel"))->isVisible();
    });
    stage.shoot("03-connect-error", dialog);
}

void shootSettings(Stage &stage)
{
    stage.newWindow();
    trigger(stage, "settingsAction");
    auto *dialog = stage.find<browser::SettingsDialog>("SettingsDialog");
    stage.shoot("04-settings", dialog);
    dialog->findChild<QListWidget *>(QStringLiteral("pageListWidget"))->setCurrentRow(1);
    stage.shoot("05-settings-appearance", dialog);
}

void openUntilHalfLoaded(Stage &stage)
{
    demo::Options options;
    options.vms = 1000;
    options.roundTrip = 20ms;
    options.service = 5ms;
    stage.openDemo(options);
    stage.waitFor("half of the answers", [&stage] {
        const ovirt::CollectionProgress progress = stage.window().session()->progress();
        return stage.find<InventoryView>("inventoryView")->model()->rowCount() > 0
            && progress.requestsDone * 2 > progress.requestsKnown;
    });
}

void shootLoading(Stage &stage)
{
    stage.newWindow();
    openUntilHalfLoaded(stage);
    stage.shoot("06-loading");
}

void shootTree(Stage &stage)
{
    demo::Options options;
    options.roundTrip = 20ms;
    stage.newWindow();
    stage.openDemo(options);
    waitUntilLoaded(stage);
    openOneVm(stage);
    stage.shoot("07-tree");
    stage.find<QComboBox>("groupingComboBox")->setCurrentIndex(0);
    stage.shoot("08-ungrouped");
    stage.find<QComboBox>("groupingComboBox")->setCurrentIndex(2);
    stage.shoot("19-by-host");
    stage.find<QComboBox>("groupingComboBox")->setCurrentIndex(4);
    stage.shoot("32-by-tag");
    stage.find<QComboBox>("groupingComboBox")->setCurrentIndex(1);
    browser::TreePage *page = &stage.find<browser::Browser>("browser")->tree();
    page->chooseColumns({QStringLiteral("name"), QStringLiteral("host.name"),
        QStringLiteral("memory"), QStringLiteral("disk.storage_domains"), QStringLiteral("nic.mac"),
        QStringLiteral("tags"), QStringLiteral("creation_time")});
    page->sortBy(1);
    page->sortAlsoBy(2);
    stage.shoot("33-tree-columns");
    page->resetColumns();
    stage.find<QComboBox>("groupingComboBox")->setCurrentIndex(3);
    stage.shoot("20-by-status");
    trigger(stage, "exportAction");
    stage.shoot("09-export", stage.find<browser::ExportDialog>("ExportDialog"));
}

void shootPartial(Stage &stage)
{
    demo::Override failing;
    failing.path = QRegularExpression(QStringLiteral("/vms/.*/nics"));
    failing.status = 500;
    failing.after = 7;
    failing.times = 3;
    failing.body =
        "<fault><reason>Operation Failed</reason><detail>Internal error: connection pool "
        "exhausted</detail></fault>";
    demo::Options options;
    options.overrides = {failing};
    stage.newWindow();
    stage.openDemo(options);
    waitUntilLoaded(stage);
    stage.find<InventoryView>("inventoryView")->showNextFailure();
    stage.shoot("10-partial");
    trigger(stage, "completenessAction");
    stage.shoot("18-completeness", stage.find<QMessageBox>("completenessMessageBox"));
}

void shootFailed(Stage &stage)
{
    stage.newWindow();
    ovirt::ConnectionOptions nobody;
    nobody.url = QStringLiteral("http://127.0.0.1:1");
    nobody.username = QStringLiteral("admin@internal");
    nobody.password = QStringLiteral("demo");
    stage.window().openEngine(nobody);
    stage.waitFor(
        "a failure", [&stage] { return stage.window().session()->state() == State::Failed; });
    stage.shoot("11-failed");
}

void filter(Stage &stage, const char *bar, const QString &text)
{
    auto *edit = stage.find<QWidget>(bar)->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
    edit->setText(text);
}

void openView(Stage &stage, const char *view)
{
    stage.find<browser::Browser>("browser")->openView(QLatin1String(view));
}

// Waits until that many rows are shown.
template <typename Condition>
void waitForRows(Stage &stage, const char *view, Condition condition)
{
    stage.waitFor(
        "rows", [&] { return condition(stage.find<QTreeView>(view)->model()->rowCount()); });
}

// Which VMs have more than two disks and are down; who may touch one of them.
void shootAnswers(Stage &stage)
{
    demo::Options options;
    options.vms = 1000;
    stage.newWindow();
    stage.openDemo(options);
    waitUntilLoaded(stage);
    openView(stage, "vms");
    waitForRows(stage, "vmsView", [](int rows) { return rows == 1000; });
    filter(stage, "vmsFilter", QStringLiteral("status:down disks>2"));
    waitForRows(stage, "vmsView", [](int rows) { return rows > 0 && rows < 1000; });
    auto *vms = stage.find<QTreeView>("vmsView");
    vms->setCurrentIndex(vms->model()->index(1, 0));
    stage.shoot("21-down-with-many-disks");
    filter(stage, "vmsFilter", QStringLiteral("status:down dsks>2"));
    stage.shoot("22-wrong-filter");
    filter(stage, "vmsFilter", QStringLiteral("name:no-such-vm"));
    waitForRows(stage, "vmsView", [](int rows) { return rows == 0; });
    stage.shoot("23-nothing-matches");
    openView(stage, "inventory");
    filter(stage, "inventoryFilter", QStringLiteral("56:6f:1a:00:00:81"));
    waitForRows(stage, "inventoryView", [](int rows) { return rows == 1; });
    openOneVm(stage);
    stage.shoot("24-whose-mac");
    openView(stage, "permissions");
    waitForRows(stage, "permissionsView", [](int rows) { return rows > 0; });
    filter(stage, "permissionsFilter", QStringLiteral("vm:build-prod-01"));
    waitForRows(stage, "permissionsView", [](int rows) { return rows > 0 && rows < 20; });
    stage.find<QTreeView>("permissionsView")
        ->setCurrentIndex(stage.find<QTreeView>("permissionsView")->model()->index(0, 0));
    stage.shoot("25-who-may");
    for (const char *view : {"disks", "nics", "snapshots", "hosts", "clusters", "data_centers",
             "storage_domains", "networks", "templates", "users", "groups"}) {
        openView(stage, view);
        const QByteArray name = QByteArray(view) + "View";
        waitForRows(stage, name.constData(), [](int rows) { return rows > 0; });
        auto *table = stage.find<QTreeView>(name.constData());
        table->setCurrentIndex(table->model()->index(0, 0));
        stage.shoot((QByteArray("26-") + view).constData());
    }
}

// What failed in the last refresh.
void shootRequests(Stage &stage)
{
    demo::Options options;
    options.overrides = {demo::failingEvery(100)};
    stage.newWindow();
    stage.openDemo(options);
    waitUntilLoaded(stage);
    openView(stage, "requests");
    waitForRows(stage, "requestsView", [](int rows) { return rows > 0; });
    stage.shoot("27-requests");
}

void shootDialogs(Stage &stage)
{
    stage.newWindow();
    stage.openDemo({});
    waitUntilLoaded(stage);
    openView(stage, "vms");
    waitForRows(stage, "vmsView", [](int rows) { return rows > 0; });
    trigger(stage, "columnsAction");
    stage.shoot("28-columns", stage.find<QDialog>("columnsDialog"));
    stage.find<QDialog>("columnsDialog")->reject();
    trigger(stage, "paletteAction");
    stage.find<QLineEdit>("paletteLineEdit")->setText(QStringLiteral("prod"));
    stage.shoot("29-palette", stage.find<QDialog>("commandPalette"));
    stage.find<QDialog>("commandPalette")->reject();
    trigger(stage, "shortcutsAction");
    stage.shoot("30-shortcuts", stage.find<QDialog>("shortcutsBox"));
    stage.find<QDialog>("shortcutsBox")->reject();
    auto *bar = stage.find<QWidget>("vmsFilter");
    bar->findChild<QToolButton *>(QStringLiteral("filterHelpButton"))->click();
    stage.shoot("31-filter-help", stage.find<QWidget>("filterHelp"));
    stage.find<QWidget>("filterHelp")->close();
}

void shootDark(Stage &stage)
{
    stage.newWindow(Theme::Dark);
    stage.openDemo({});
    waitUntilLoaded(stage);
    openOneVm(stage);
    stage.shoot("12-dark");
    trigger(stage, "settingsAction");
    stage.shoot("13-dark-settings", stage.find<browser::SettingsDialog>("SettingsDialog"));
}

void shootGerman(Stage &stage)
{
    stage.newWindow(Theme::Light, QLocale(QLocale::German, QLocale::Germany));
    stage.openDemo({});
    waitUntilLoaded(stage);
    openOneVm(stage);
    stage.shoot("14-german");
    trigger(stage, "settingsAction");
    stage.shoot("15-german-settings", stage.find<browser::SettingsDialog>("SettingsDialog"));
    stage.newWindow(Theme::Light, QLocale(QLocale::German, QLocale::Germany));
    trigger(stage, "connectAction");
    stage.shoot("16-german-connect", stage.find<browser::ConnectDialog>("ConnectDialog"));
    stage.newWindow(Theme::Light, QLocale(QLocale::German, QLocale::Germany));
    openUntilHalfLoaded(stage);
    stage.shoot("17-german-loading");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(browser::programIcon());
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("scale"), QStringLiteral("The display's scale."),
        QStringLiteral("S"), QStringLiteral("1")});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where they go."));
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QString scale = parser.value(QStringLiteral("scale"));
    Stage stage(parser.positionalArguments().first(),
        scale == QLatin1String("1") ? QStringLiteral(".png")
                                    : QStringLiteral("@%1x.png").arg(scale));
    for (auto *const shoot : {shootFirstRun, shootConnect, shootConnectError, shootSettings,
             shootLoading, shootTree, shootPartial, shootFailed, shootAnswers, shootRequests,
             shootDialogs, shootDark, shootGerman})
        shoot(stage);
    return stage.hasFailed() ? 1 : 0;
}
