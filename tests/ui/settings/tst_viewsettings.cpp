// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"
#include "ui/settings/viewsettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace browser;

class TestViewSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembers();
    void leavesOutNonsense_data();
    void leavesOutNonsense();
};

void TestViewSettings::remembers()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const ViewState state{{QStringLiteral("name"), QStringLiteral("vm.status")},
        {{QStringLiteral("name"), 123}}, {QStringLiteral("-memory"), QStringLiteral("name")},
        QStringLiteral("status:down"), {{QStringLiteral("Off"), QStringLiteral("status:down")}},
        true};
    {
        Settings settings(file);
        ViewSettings views(settings);
        views.setState(QStringLiteral("vms"), state);
        views.setCurrentView(QStringLiteral("vms"));
        views.setCurrentObject({QStringLiteral("vms"), QStringLiteral("id"), QString()});
        views.setSelectedObjects({{QStringLiteral("vms"), QStringLiteral("other"), QString()}});
    }
    Settings settings(file);
    const ViewSettings views(settings);
    QCOMPARE(views.state(QStringLiteral("vms")), state);
    QCOMPARE(views.state(QStringLiteral("disks")), ViewState());
    QCOMPARE(views.currentView(), QStringLiteral("vms"));
    QCOMPARE(views.currentObject().value(1), QStringLiteral("id"));
    QCOMPARE(views.selectedObjects().size(), 1);
    QCOMPARE(views.selectedObjects().first().value(1), QStringLiteral("other"));
}

void TestViewSettings::leavesOutNonsense_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("other types") << QByteArray(
        R"({"views":{"vms":{"columns":7,"widths":[1],"sort":{},"filter":9,"saved":"x"}}})");
    QTest::newRow("objects that are none")
        << QByteArray(R"({"object":["vms"],"selected":[7,[],["vms","id"],{"vms":1}]})");
    QTest::newRow("out of range") << QByteArray(
        R"({"views":{"vms":{"widths":{"name":-5,"memory":100000},"saved":[{"name":""},{}]}}})");
    QTest::newRow("a filter without end")
        << R"({"views":{"vms":{"filter":")" + QByteArray(100'000, 'x') + R"("}}})";
}

void TestViewSettings::leavesOutNonsense()
{
    QFETCH(QByteArray, stored);
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::views, stored);
    const ViewSettings views(settings);
    QCOMPARE(views.state(QStringLiteral("vms")), ViewState());
    QCOMPARE(views.currentObject(), QStringList());
    QCOMPARE(views.selectedObjects(), QList<QStringList>());
}

QTEST_GUILESS_MAIN(TestViewSettings)

#include "tst_viewsettings.moc"
