// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portal.h"

#include "tests/support/inventorybuilder.h"
#include "tests/ui/mainwindow/persontest.h"

#include <QDesktopServices>
#include <QMessageBox>

using namespace browser;
using namespace ovirt;

//! Instead of the machine's own.
class WebBrowser : public QObject {
    Q_OBJECT

public:
    WebBrowser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "visit"); }
    ~WebBrowser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    QList<QUrl> visited;

public Q_SLOTS:
    void visit(const QUrl &url) { visited.append(url); }
};

// Where the engine's own pages are, and how one gets there.
class TestPortal : public PersonTest {
    Q_OBJECT

public:
    TestPortal();

private Q_SLOTS:
    void isReachedByHttpOnly_data();
    void isReachedByHttpOnly();
    void nameIsLettersOnly();
    void networkIsThatOfItsDataCenter();
    void noPageForWhatIsNotThere();
    void asksBeforeItLeaves_data();
    void asksBeforeItLeaves();

private:
    InventoryBuilder m_builder;
    const ObjectKey m_vm{Kind::Vm, QStringLiteral("1"), {}};
};

TestPortal::TestPortal()
{
    Vm vm;
    vm.id = QStringLiteral("1");
    vm.name = QStringLiteral("a;b#c?d <&> %41 ü");
    m_builder.list(QList<Vm>{vm});
}

void TestPortal::isReachedByHttpOnly_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("begins"); // empty: there is no such page
    const auto row = [](const char *api, const char *begins) {
        QTest::newRow(api) << QString::fromLatin1(api) << QString::fromLatin1(begins);
    };
    row("https://e.example.com/ovirt-engine/api", "https://e.example.com/ovirt-engine/webadmin/#");
    row("http://e.example.com:8080/ovirt-engine/api",
        "http://e.example.com:8080/ovirt-engine/webadmin/#");
    row("https://anna:secret@e.example.com/ovirt-engine/api?a=b#c",
        "https://e.example.com/ovirt-engine/webadmin/#");
    row("file:///etc/passwd", "");
    row("ftp://e.example.com/ovirt-engine/api", "");
    row("javascript:alert(1)", "");
    row("", "");
}

void TestPortal::isReachedByHttpOnly()
{
    QFETCH(QString, api);
    QFETCH(QString, begins);

    const QUrl url = portalUrlOf(QUrl(api), m_builder.inventory(), m_vm);

    QCOMPARE(url.isValid(), !begins.isEmpty());
    QCOMPARE(url.toString(QUrl::FullyEncoded).left(begins.size()), begins);
    QVERIFY(!url.toString().contains(QLatin1String("secret")));
}

// No letter of it ends the address or says something else there.
void TestPortal::nameIsLettersOnly()
{
    const QUrl url =
        portalUrlOf(QUrl(QStringLiteral("https://e.example.com/api")), m_builder.inventory(), m_vm);

    QCOMPARE(url.toString(QUrl::FullyEncoded),
        QStringLiteral("https://e.example.com/ovirt-engine/webadmin/#vms-general;name="
                       "a%3Bb%23c%3Fd%20%3C%26%3E%20%2541%20%C3%BC"));
}

// Another data center may have one of that name.
void TestPortal::networkIsThatOfItsDataCenter()
{
    DataCenter dataCenter;
    dataCenter.id = QStringLiteral("d");
    dataCenter.name = QStringLiteral("East; 1");
    Network network;
    network.id = QStringLiteral("n");
    network.name = QStringLiteral("ovirtmgmt");
    network.dataCenter.id = dataCenter.id;
    Network homeless;
    homeless.id = QStringLiteral("h");
    homeless.name = network.name;
    const Inventory inventory = InventoryBuilder()
                                    .list(QList<DataCenter>{dataCenter})
                                    .list(QList<Network>{network, homeless})
                                    .inventory();
    const auto fragmentOf = [&inventory](const QString &id) {
        const QUrl api(QStringLiteral("https://e.example.com/api"));
        return portalUrlOf(api, inventory, {Kind::Network, id, {}}).fragment(QUrl::FullyEncoded);
    };

    QCOMPARE(fragmentOf(network.id),
        QStringLiteral("networks-general;name=ovirtmgmt;dataCenter=East%3B%201"));
    QCOMPARE(fragmentOf(homeless.id), QStringLiteral("networks-general;name=ovirtmgmt"));
}

void TestPortal::noPageForWhatIsNotThere()
{
    const QUrl api(QStringLiteral("https://e.example.com/api"));
    const QString id = QStringLiteral("2");
    QVERIFY(!portalUrlOf(api, m_builder.inventory(), {Kind::Vm, id, {}}).isValid());
    QVERIFY(!portalUrlOf(api, m_builder.inventory(), {Kind::User, id, {}}).isValid());
    QVERIFY(!portalUrlOf(api, m_builder.inventory(), {}).isValid());
    // A disk of the VM is shown with it, whether the disk is known or not.
    QVERIFY(portalUrlOf(api, m_builder.inventory(), {Kind::Disk, id, m_vm.id}).isValid());
}

void TestPortal::asksBeforeItLeaves_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<bool>("isYes");
    for (const char *view : {"vms", "disks", "permissions"}) {
        QTest::addRow("%s yes", view) << QByteArray(view) << true;
        QTest::addRow("%s no", view) << QByteArray(view) << false;
    }
}

// What is below a VM is shown with its VM.
void TestPortal::asksBeforeItLeaves()
{
    QFETCH(QByteArray, view);
    QFETCH(bool, isYes);
    const WebBrowser web;
    loadDemo();
    attend();
    QTreeView *all = openView(QLatin1String(view));
    QVERIFY(all);
    clickRow(*all, 1, Qt::RightButton);
    const ovirt::Ref<ovirt::Vm> vm{shown().object().vm()};
    const QString name = m_window->session()->inventory().find(vm)->name;

    choose("rowMenu", "openInPortalAction");

    QTRY_VERIFY(m_window->findChild<QMessageBox *>(QStringLiteral("portalBox")));
    const QPointer<QMessageBox> box = child<QMessageBox>(*m_window, "portalBox");
    attend(*box);
    QVERIFY(web.visited.isEmpty());
    const QString told = box->informativeText();
    press(isYes ? Qt::Key_Return : Qt::Key_Escape);
    QTRY_VERIFY(!box);
    QCOMPARE(web.visited.size(), isYes ? 1 : 0);
    if (!isYes)
        return;
    const QUrl url = web.visited.first();
    QCOMPARE(url.toString(QUrl::FullyEncoded), told);
    QCOMPARE(url.host(), m_demo->url().host());
    QCOMPARE(url.path(), QStringLiteral("/ovirt-engine/webadmin/"));
    QCOMPARE(url.fragment(QUrl::FullyDecoded), QStringLiteral("vms-general;name=") + name);
}

QTEST_MAIN(TestPortal)
#include "tst_portal.moc"
