// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/golden.h"
#include "tests/support/inventorybuilder.h"
#include "tests/support/python.h"
#include "tests/ui/reports/hostilereport.h"
#include "ui/reports/jsonwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace browser;
using namespace ovirt;

namespace {

QByteArray jsonOf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(buffer, report);
    return buffer.data();
}

// What stands at `a.b.0.c` of the document.
QJsonValue at(const QByteArray &json, const char *path)
{
    QJsonParseError error;
    QJsonValue value = QJsonDocument::fromJson(json, &error).object();
    for (const QByteArray &step : QByteArray(path).split('.')) {
        bool isNumber = false;
        const int index = step.toInt(&isNumber);
        value = isNumber ? value.toArray().at(index)
                         : value.toObject().value(QString::fromLatin1(step));
    }
    return value;
}

bool isValid(const QByteArray &json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return false;
    file.close();
    return runPython(QStringLiteral(SUPPORT_DIR "/validate.py"),
               {QStringLiteral(SCHEMA_FILE), file.fileName()})
        == "valid\n";
}

// Keeps nothing but the size of the largest write.
class Sink : public QIODevice {
public:
    Sink() { open(QIODevice::WriteOnly); }

    qint64 largest = 0;
    qint64 total = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        largest = qMax(largest, size);
        total += size;
        return size;
    }
};

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void values_data();
    void values();
    void originWithoutName();
    void obeysSchema();
    void emptyInventoryObeysSchema();
    void schemaIsStrict_data();
    void schemaIsStrict();
    void streams();
};

void TestJsonWriter::golden()
{
    compareWithGolden(jsonOf(hostileReport()), QStringLiteral("reports/inventory.json"));
}

void TestJsonWriter::values_data()
{
    QTest::addColumn<QJsonValue>("value");

    const auto text = [](const char *utf8) { return QJsonValue(QString::fromUtf8(utf8)); };
    const auto reference = [&](const char *id, const QJsonValue &name) {
        return QJsonValue(
            QJsonObject{{QStringLiteral("id"), text(id)}, {QStringLiteral("name"), name}});
    };
    const QJsonValue null(QJsonValue::Null);
    QTest::newRow("vms.0.name") << text("<script>alert(1)</script>");
    QTest::newRow("vms.0.comment") << text("two\r\nlines, \"quoted\"");
    QTest::newRow("vms.0.memory") << QJsonValue(Q_INT64_C(9007199254740993));
    QTest::newRow("vms.0.cpu.topology.cores") << QJsonValue(4);
    QTest::newRow("vms.0.creation_time") << text("2024-01-02T03:04:05.678Z");
    QTest::newRow("vms.0.start_time") << null;
    QTest::newRow("vms.0.os.type") << text("");
    QTest::newRow("vms.0.os.boot.devices.1") << text("=network");
    QTest::newRow("vms.0.high_availability.enabled") << QJsonValue(false);
    QTest::newRow("vms.0.stateless") << null;
    QTest::newRow("vms.0.cluster") << reference("cluster-1", text("Prod & <Co>"));
    QTest::newRow("vms.0.host") << reference("host-gone", null);
    QTest::newRow("vms.0.template") << null;
    QTest::newRow("vms.0.data_center") << reference("dc-1", text("North"));
    QTest::newRow("vms.0.custom_properties.0.value") << text("</td>");
    QTest::newRow("vms.0.disk_attachments.0.disk.provisioned_size") << QJsonValue(1 << 30);
    QTest::newRow("vms.0.disk_attachments.0.disk.actual_size") << QJsonValue(1536);
    QTest::newRow("vms.0.disk_attachments.0.disk.storage_domains.0")
        << reference("sd-1", text("ssd"));
    QTest::newRow("vms.0.disk_attachments.1.disk.provisioned_size") << null;
    QTest::newRow("vms.0.disk_attachments.1.disk.lun_storage.logical_units.0.port")
        << QJsonValue(3260);
    QTest::newRow("vms.0.disk_attachments.2.disk.id") << text("disk-gone");
    QTest::newRow("vms.0.disk_attachments.2.disk.name") << null;
    QTest::newRow("vms.0.nics.0.mac.address") << text("56:6F:00:00:00:01");
    QTest::newRow("vms.0.nics.0.ips.1.address") << text("fe80::1");
    QTest::newRow("vms.0.nics.0.vnic_profile") << reference("profile-1", text("ovirtmgmt"));
    QTest::newRow("vms.0.nics.0.network") << reference("network-1", text("ovirtmgmt"));
    QTest::newRow("vms.0.permissions.0.role_name") << text("UserRole");
    QTest::newRow("vms.0.permissions.0.principal_name") << text("-anna@internal");
    QTest::newRow("vms.0.permissions.0.group") << null;
    QTest::newRow("vms.0.permissions.1.role_name") << null;
    QTest::newRow("vms.0.permissions.1.group") << reference("group-1", text("+Everyone"));
    QTest::newRow("vms.1.disk_attachments") << null;
    QTest::newRow("vms.1.nics") << null;
    QTest::newRow("vms.1.permissions") << null;
    QTest::newRow("vms.2.disk_attachments") << QJsonValue(QJsonArray());
    QTest::newRow("vms.2.permissions") << QJsonValue(QJsonArray());
    QTest::newRow("completeness.complete") << QJsonValue(false);
    QTest::newRow("completeness.failed") << QJsonValue(2);
    QTest::newRow("completeness.failures.0.http_status") << QJsonValue(500);
    QTest::newRow("completeness.failures.0.correlation_id") << text("c0ffee");
    QTest::newRow("completeness.failures.0.vm.id") << text("vm-2");
    QTest::newRow("completeness.failures.1.http_status") << null;
    QTest::newRow("completeness.parts.2") << text("permissions");
    QTest::newRow("completeness.lists_not_whole.0.missing_pages.1") << QJsonValue(3);
    QTest::newRow("completeness.lists_not_whole.0.missing_from_page") << null;
    QTest::newRow("completeness.lists_not_whole.1.page_size") << null;
    QTest::newRow("completeness.permissions_that_differ.0.only_of_users_and_groups")
        << QJsonValue(QJsonArray());
    QTest::newRow("vms.0.permissions.0.granted_on") << null;
    QTest::newRow("vms.0.permissions.1.granted_on.kind") << text("cluster");
    QTest::newRow("grants.0.granted_on.id") << text("cluster-1");
    QTest::newRow("grants.0.granted_on.name") << text("Prod & <Co>");
    QTest::newRow("completeness.failures.1.vm") << null;
    QTest::newRow("engine.url") << text("https://engine.example.com/ovirt-engine/api");
    QTest::newRow("engine.version") << text("4.5.6-1.el9");
    QTest::newRow("generator.version") << text("1.2.3");
    QTest::newRow("generated") << text("2026-03-04T05:06:07.000Z");
}

void TestJsonWriter::values()
{
    QTEST(at(jsonOf(hostileReport()), QTest::currentDataTag()), "value");
}

void TestJsonWriter::originWithoutName()
{
    Permission nowhere;
    nowhere.id = QStringLiteral("1");
    nowhere.cluster.id = QStringLiteral("cluster-gone");
    Permission onSystem;
    onSystem.id = QStringLiteral("2");
    InventoryBuilder builder;
    builder.grants(QStringLiteral("user-1"), {nowhere, onSystem}).grants({}, {onSystem});
    Report report;
    report.inventory = builder.inventory();

    const QByteArray json = jsonOf(report);

    QCOMPARE(at(json, "grants.0.granted_on.id"), QJsonValue(QStringLiteral("cluster-gone")));
    QCOMPARE(at(json, "grants.0.granted_on.name"), QJsonValue(QJsonValue::Null));
    QCOMPARE(at(json, "grants.1.granted_on.kind"), QJsonValue(QStringLiteral("system")));
    QCOMPARE(at(json, "grants.1.granted_on.name"), QJsonValue(QJsonValue::Null));
}

void TestJsonWriter::obeysSchema()
{
    QVERIFY(isValid(jsonOf(hostileReport())));
}

void TestJsonWriter::emptyInventoryObeysSchema()
{
    Report report;
    report.version = QStringLiteral("1.2.3");
    report.engineUrl = QUrl(QStringLiteral("https://engine.example.com/ovirt-engine/api"));

    QVERIFY(isValid(jsonOf(report)));
}

void TestJsonWriter::schemaIsStrict_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    QTest::newRow("unknown key") << QByteArray("\"status\"") << QByteArray("\"state\"");
    QTest::newRow("number as text")
        << QByteArray("\"sockets\": 2") << QByteArray("\"sockets\": \"2\"");
    QTest::newRow("local time") << QByteArray("03:04:05.678Z") << QByteArray("03:04:05+01:00");
    QTest::newRow("no name of a reference")
        << QByteArray("\"id\": \"sd-1\",") << QByteArray("\"id\": \"sd-1\", \"href\": 1,");
}

void TestJsonWriter::schemaIsStrict()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray good = jsonOf(hostileReport());
    QByteArray bad = good;
    bad.replace(bad.indexOf(from), from.size(), to);

    QVERIFY(good.contains(from));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("validate.py")));
    QVERIFY(!isValid(bad));
}

void TestJsonWriter::streams()
{
    QList<Vm> vms(2000);
    for (qsizetype i = 0; i < vms.size(); ++i)
        vms[i].id = QString::number(i);
    InventoryBuilder builder;
    builder.list<Vm>(vms);
    Report report;
    report.inventory = builder.inventory();
    report.vms = everyVm(report.inventory);
    Sink sink;

    writeJson(sink, report);

    QVERIFY(sink.total > 4'000'000);
    QVERIFY(sink.largest < 200'000);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
