// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/xmlwriter.h"

#include <QTest>

using demo::Id;
using demo::XmlElement;
using demo::XmlWriter;

class TestXmlWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsAnEngine();
    void escapes_data();
    void escapes();
    void dates_data();
    void dates();
};

void TestXmlWriter::writesAsAnEngine()
{
    QByteArray out;
    XmlWriter xml(out);

    {
        const XmlElement vm(xml, "vm");
        xml.text("comment", "");
        xml.number("memory", 1073741824);
        xml.flag("stateless", false);
        xml.empty("nics");
        xml.reference("host", "hosts", Id{0, 1});
        xml.bareReference("quota", "q");
        xml.link("/ovirt-engine/api/vms/1", "nics");
    }

    QCOMPARE(out,
        QByteArray("<vm>\n"
                   "    <comment></comment>\n"
                   "    <memory>1073741824</memory>\n"
                   "    <stateless>false</stateless>\n"
                   "    <nics/>\n"
                   "    <host href=\"/ovirt-engine/api/hosts/00000000-0000-0000-0000-000000000001\""
                   " id=\"00000000-0000-0000-0000-000000000001\"/>\n"
                   "    <quota id=\"q\"/>\n"
                   "    <link href=\"/ovirt-engine/api/vms/1/nics\" rel=\"nics\"/>\n"
                   "</vm>\n"));
}

void TestXmlWriter::escapes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("markup") << QByteArray("<b>&amp;</b>")
                            << QByteArray("&lt;b&gt;&amp;amp;&lt;/b&gt;");
    QTest::newRow("at the ends") << QByteArray("&a&") << QByteArray("&amp;a&amp;");
    QTest::newRow("plain") << QByteArray("web-01") << QByteArray("web-01");
    QTest::newRow("beyond ASCII") << QByteArray("Zu\u0308rich") << QByteArray("Zu\u0308rich");
}

void TestXmlWriter::escapes()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, written);
    QByteArray out;

    XmlWriter(out).text("name", value);

    QCOMPARE(out, "<name>" + written + "</name>\n");
}

void TestXmlWriter::dates_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("the first") << qint64(0) << QByteArray("1970-01-01T01:00:00.000+01:00");
    QTest::newRow("over midnight")
        << qint64(1767222599128) << QByteArray("2026-01-01T00:09:59.128+01:00");
    QTest::newRow("leap day") << qint64(1709164800001)
                              << QByteArray("2024-02-29T01:00:00.001+01:00");
    QTest::newRow("end of February")
        << qint64(1677628799999) << QByteArray("2023-03-01T00:59:59.999+01:00");
}

void TestXmlWriter::dates()
{
    QFETCH(qint64, time);

    QTEST(demo::engineDate(time), "written");
}

QTEST_GUILESS_MAIN(TestXmlWriter)
#include "tst_xmlwriter.moc"
