// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"
#include "sdk/types/api.h"
#include "sdk/types/kinds.h"

#include <QTest>
#include <QTimeZone>

using namespace ovirt;

namespace {

// The error of reading a body as a list of NICs, or nothing where that worked.
std::optional<Error> errorOf(const QByteArray &body)
{
    try {
        const auto nics = parseList<Nic>(body);
        Q_UNUSED(nics)
        return std::nullopt;
    } catch (const Error &error) {
        return error;
    }
}

} // namespace

class TestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vmWithEverything();
    void absentIsNotEmpty();
    void inAnyOrder();
    void textInAnyForm_data();
    void textInAnyForm();
    void oddValuesAreNotReported_data();
    void oddValuesAreNotReported();
    void listsAndReferences();
    void diskSize_data();
    void diskSize();
    void emptyList_data();
    void emptyList();
    void apiRoot();
    void refused_data();
    void refused();
    void cutAtEveryByte();
    void fault_data();
    void fault();
    void htmlText_data();
    void htmlText();
};

void TestParser::vmWithEverything()
{
    const QByteArray body = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<vms><vm href="/ovirt-engine/api/vms/1" id="1">
  <actions><link href="/x" rel="start"/></actions>
  <name>db &lt;01&gt; &amp; "co"</name><description></description>
  <link href="/ovirt-engine/api/vms/1/nics" rel="nics"/>
  <bios><type>q35_ovmf</type></bios>
  <cpu><architecture>x86_64</architecture>
    <topology><cores>4</cores><sockets>2</sockets><threads>1</threads></topology></cpu>
  <creation_time>2024-03-01T10:15:30.250+02:00</creation_time>
  <memory>34359738368</memory>
  <memory_policy><guaranteed>17179869184</guaranteed><max>68719476736</max></memory_policy>
  <os><boot><devices><device>hd</device><device>network</device></devices></boot><type>rhel_9x64</type></os>
  <placement_policy><affinity>migratable</affinity>
    <hosts><host id="h1"/><host id="h2"/></hosts></placement_policy>
  <custom_properties><custom_property><name>a</name><value>b</value></custom_property></custom_properties>
  <high_availability><enabled>true</enabled><priority>50</priority></high_availability>
  <cluster href="/ovirt-engine/api/clusters/c1" id="c1"/>
  <quota id="q1"/>
  <status>a_word_of_a_newer_engine</status>
  <something_new><deep>1</deep></something_new>
</vm></vms>)";

    const QList<Vm> vms = parseList<Vm>(body);

    QCOMPARE(vms.size(), 1);
    const Vm &vm = vms.first();
    QCOMPARE(vm.id, QStringLiteral("1"));
    QCOMPARE(vm.name, QStringLiteral("db <01> & \"co\""));
    QCOMPARE(vm.biosType, QStringLiteral("q35_ovmf"));
    QCOMPARE(vm.vcpus().value_or(-1), 8);
    QCOMPARE(
        vm.creationTime, QDateTime(QDate(2024, 3, 1), QTime(8, 15, 30, 250), QTimeZone::utc()));
    QCOMPARE(vm.creationTime.timeSpec(), Qt::UTC);
    QCOMPARE(vm.memory.value_or(-1), Q_INT64_C(34359738368));
    QCOMPARE(vm.memoryMax.value_or(-1), Q_INT64_C(68719476736));
    QCOMPARE(vm.bootDevices, QStringList({QStringLiteral("hd"), QStringLiteral("network")}));
    QCOMPARE(vm.placementHosts.size(), 2);
    QCOMPARE(vm.placementHosts.last().id, QStringLiteral("h2"));
    QCOMPARE(vm.customProperties.first().value, QStringLiteral("b"));
    QCOMPARE(vm.highAvailability, std::optional(true));
    QCOMPARE(vm.cluster.id, QStringLiteral("c1"));
    QCOMPARE(vm.quotaId, QStringLiteral("q1"));
    QCOMPARE(vm.status, QStringLiteral("a_word_of_a_newer_engine"));
}

void TestParser::absentIsNotEmpty()
{
    const Vm vm = parseObject<Vm>("<vm id='1'><description></description><comment/></vm>");

    QVERIFY(vm.name.isNull());
    QVERIFY(!vm.description.isNull() && vm.description.isEmpty());
    QVERIFY(!vm.comment.isNull() && vm.comment.isEmpty());
    QVERIFY(!vm.memory);
    QVERIFY(!vm.vcpus());
    QVERIFY(!vm.highAvailability);
    QVERIFY(!vm.startTime.isValid());
    QVERIFY(vm.host.isNull());
}

// Engines write in one order, and each name once; nothing depends on it.
void TestParser::inAnyOrder()
{
    const auto nic =
        parseObject<Nic>("<nic id='n'><vm id='v'/><synced>true</synced><new/><plugged>false"
                         "</plugged><mac><new/><address>0</address></mac><name>a</name>"
                         "<name>b</name><interface>virtio</interface></nic>");
    const auto device = parseObject<ReportedDevice>(
        "<reported_device id='d'><vm "
        "id='v'/><ips><new/><ip><version>v4</version><address>1</address>"
        "</ip><new/><ip><address>2</address></ip></ips><name>eth0</name></reported_device>");

    QCOMPARE(nic.name, QStringLiteral("a"));
    QCOMPARE(nic.mac, QStringLiteral("0"));
    QCOMPARE(nic.interface, QStringLiteral("virtio"));
    QCOMPARE(nic.plugged, std::optional(false));
    QCOMPARE(nic.synced, std::optional(true));
    QCOMPARE(nic.vm.id, QStringLiteral("v"));
    QCOMPARE(device.ips.size(), 2);
    QCOMPARE(device.ips.first().version, QStringLiteral("v4"));
    QCOMPARE(device.ips.last().address, QStringLiteral("2"));
    QCOMPARE(device.name, QStringLiteral("eth0"));
}

void TestParser::textInAnyForm_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << QByteArray("a b") << QStringLiteral("a b");
    QTest::newRow("entities") << QByteArray("&lt;a&gt; &amp; &quot;b&apos;")
                              << QStringLiteral("<a> & \"b'");
    QTest::newRow("numbers") << QByteArray("&#65;&#x42;&#8364;") << QStringLiteral("AB\u20ac");
    QTest::newRow("a CDATA section")
        << QByteArray("<![CDATA[<a> & b]]>") << QStringLiteral("<a> & b");
    QTest::newRow("letters of elsewhere")
        << QByteArray("Gr\xc3\xbc\xc3\x9f\xe2\x82\xac") << QStringLiteral("Gr\u00fc\u00df\u20ac");
    QTest::newRow("beyond the first plane")
        << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80");
    QTest::newRow("blanks around it") << QByteArray("  a ") << QStringLiteral("  a ");
    QTest::newRow("lines") << QByteArray("a\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("nothing") << QByteArray() << QString::fromLatin1("");
    QTest::newRow("an element instead") << QByteArray("<deep>a</deep>") << QString::fromLatin1("");
}

void TestParser::textInAnyForm()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);

    const auto vm =
        parseObject<Vm>("<vm id='1'><name>" + xml + "</name><status>" + xml + "</status></vm>");

    QCOMPARE(vm.name, text);
    QCOMPARE(vm.status, text);
    QVERIFY(!vm.name.isNull());
}

void TestParser::oddValuesAreNotReported_data()
{
    QTest::addColumn<QByteArray>("memory");

    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no number") << QByteArray("much");
    QTest::newRow("a number and more") << QByteArray("12 GiB");
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999");
    QTest::newRow("a fraction") << QByteArray("1.5");
}

void TestParser::oddValuesAreNotReported()
{
    QFETCH(QByteArray, memory);

    const Vm vm = parseObject<Vm>("<vm id='1'><memory>" + memory
        + "</memory><stateless>maybe</stateless><creation_time>yesterday</creation_time><name>n</"
          "name></vm>");

    QVERIFY(!vm.memory);
    QVERIFY(!vm.stateless);
    QVERIFY(!vm.creationTime.isValid());
    QCOMPARE(vm.name, QStringLiteral("n"));
}

void TestParser::listsAndReferences()
{
    const auto devices = parseList<ReportedDevice>(R"(<reported_devices>
<reported_device id="d"><name>eth0</name><mac><address>00:1A</address></mac>
<ips><ip><address>10.0.0.1</address><version>v4</version></ip><ip><address>fe80::1</address></ip></ips>
<vm id="v"/></reported_device></reported_devices>)");
    const auto nics =
        parseList<Nic>("<nics><nic id='n'><name>nic1</name><vm id='v'/></nic></nics>");

    QCOMPARE(devices.first().ips.size(), 2);
    QCOMPARE(devices.first().ips.last().address, QStringLiteral("fe80::1"));
    QVERIFY(devices.first().ips.last().version.isNull());
    QVERIFY(nics.first().vnicProfile.isNull());
    QCOMPARE(nics.first().vm.id, QStringLiteral("v"));
}

void TestParser::diskSize_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("size"); // -1: not reported

    QTest::newRow("an image") << QByteArray("<provisioned_size>100</provisioned_size>")
                              << qint64(100);
    QTest::newRow("a LUN") << QByteArray(
        "<lun_storage><logical_units><logical_unit id='l'><size>7</size>"
        "</logical_unit></logical_units></lun_storage>")
                           << qint64(7);
    QTest::newRow("a LUN of unknown size") << QByteArray(
        "<lun_storage><logical_units><logical_unit id='l'/></logical_units></lun_storage>")
                                           << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void TestParser::diskSize()
{
    QFETCH(QByteArray, fields);

    const Disk disk = parseObject<Disk>("<disk id='d'>" + fields + "</disk>");

    QTEST(disk.size().value_or(-1), "size");
}

void TestParser::emptyList_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("short") << QByteArray("<nics/>");
    QTest::newRow("long") << QByteArray("<nics>\n</nics>");
    QTest::newRow("with a declaration") << QByteArray("<?xml version=\"1.0\"?><nics/>");
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf<nics/>");
    QTest::newRow("with a comment") << QByteArray("<!-- none --><nics/>");
    QTest::newRow("of other things") << QByteArray("<nics><link rel='x'/></nics>");
}

void TestParser::emptyList()
{
    QFETCH(QByteArray, body);

    QVERIFY(!errorOf(body));
    QVERIFY(parseList<Nic>(body).isEmpty());
}

void TestParser::apiRoot()
{
    const Api api = parseObject<Api>(R"(<api><product_info><name>oVirt Engine</name>
<version><full_version>4.5.4-1.el8</full_version><major>4</major><minor>5</minor></version></product_info>
<summary><vms><active>3</active><total>12</total></vms></summary>
<time>2024-01-01T00:00:00.000Z</time><authenticated_user id="u"/></api>)");

    QCOMPARE(api.fullVersion, QStringLiteral("4.5.4-1.el8"));
    QCOMPARE(api.vmsTotal.value_or(-1), 12);
    QCOMPARE(api.authenticatedUser.id, QStringLiteral("u"));
}

void TestParser::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QByteArray &body, const char *says) {
        QTest::newRow(name) << body << QString::fromLatin1(says);
    };
    row("nothing", "", "empty");
    row("not XML", "hello", "outside the root");
    row("another list", "<disks/>", "<disks>");
    row("a web page", "<html><body>Sign in</body></html>", "<html>");
    row("a document type", "<!DOCTYPE nics><nics/>", "document type");
    row("an entity bomb", "<!DOCTYPE n [<!ENTITY a 'aa'>]><nics>&a;</nics>", "document type");
    row("two roots", "<nics/><nics/>", "more than one root");
    row("text behind the root", "<nics/>junk", "outside the root");
    row("invalid UTF-8", "<nics><nic id='\xff'/></nics>", "UTF-8");
    row("NUL", QByteArray("<nics>\0</nics>", 14), "NUL");
    row("NUL by number", "<nics><nic><name>a&#0;b</name></nic></nics>", "NUL");
    row("NUL by hexadecimal number", "<nics><nic><name>a&#x00;b</name></nic></nics>", "NUL");
    row("cut off", "<nics><nic id='1'>", "line 1");
    row("wrongly nested", "<nics>\n<nic></nics></nic>", "line 2");
}

void TestParser::refused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);

    const std::optional<Error> error = errorOf(body);

    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::Protocol);
    QVERIFY2(error->message().contains(says), qPrintable(error->message()));
}

void TestParser::cutAtEveryByte()
{
    const QByteArray body = "<?xml version=\"1.0\"?><nics><nic "
                            "id=\"1\"><name>n</name><mac><address>0</address></mac></nic></nics>";

    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(errorOf(body.left(length)), body.left(length).constData());
    QVERIFY(!errorOf(body));
}

void TestParser::fault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail"); // null: no fault

    QTest::newRow("a fault") << QByteArray(
        "<fault><detail>[no &lt;b&gt;]</detail><reason>Operation Failed</reason></fault>")
                             << QStringLiteral("[no <b>]");
    QTest::newRow("of an action") << QByteArray(
        "<action><fault><detail>d</detail></fault><status>failed</status></action>")
                                  << QStringLiteral("d");
    QTest::newRow("as JSON") << QByteArray(R"({"detail": "d", "reason": "r"})")
                             << QStringLiteral("d");
    QTest::newRow("as JSON within another")
        << QByteArray(R"({"fault": {"detail": "d"}, "status": "failed"})") << QStringLiteral("d");
    QTest::newRow("without a detail")
        << QByteArray("<fault><reason>r</reason></fault>") << QStringLiteral("");
    QTest::newRow("F36: JSON, 2,000 levels") << QByteArray(2000, '{') << QString();
    QTest::newRow("F36: JSON, a number that is none")
        << QByteArray(R"({"detail": "d", "x": 1e400})") << QString();
    QTest::newRow("JSON of something else") << QByteArray(R"({"vm": []})") << QString();
    QTest::newRow("how to use it")
        << QByteArray("<usage_message><message>m</message></usage_message>") << QString();
    QTest::newRow("a page") << QByteArray("<html><head></head></html>") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestParser::fault()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);

    const std::optional<Fault> fault = parseFault(body);

    QCOMPARE(fault.has_value(), !detail.isNull());
    QCOMPARE(fault.value_or(Fault()).detail, detail);
}

void TestParser::htmlText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("a page") << QByteArray(
        "<html><head><title>T</title></head><body><h1>503</h1> <p>Not now</p></body>")
                            << QStringLiteral("503 Not now");
    QTest::newRow("a script") << QByteArray("a<script>alert('<b>')</script>b")
                              << QStringLiteral("a b");
    QTest::newRow("entities") << QByteArray("1 &lt; 2 &amp;amp; 3")
                              << QStringLiteral("1 < 2 &amp; 3");
    QTest::newRow("an open tag at the end")
        << QByteArray("hello <a href=") << QStringLiteral("hello");
    QTest::newRow("long") << QByteArray(500, 'x') << QString(199, QLatin1Char('x')) + QChar(0x2026);
}

void TestParser::htmlText()
{
    QFETCH(QByteArray, html);

    QTEST(textOfHtml(html), "text");
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
