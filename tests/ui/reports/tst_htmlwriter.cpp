// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/golden.h"
#include "tests/ui/reports/hostilereport.h"
#include "ui/reports/htmlwriter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace browser;

namespace {

QByteArray htmlOf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeHtml(buffer, report);
    return buffer.data();
}

struct Cell {
    QString section;
    QString element;
    QString text;
    QXmlStreamAttributes attributes;
};

// The page is also well-formed XML, so that a strict reader tells what is markup and what is text.
QList<Cell> elementsOf(const QByteArray &html, QString *error)
{
    QXmlStreamReader reader(html);
    QList<Cell> cells;
    QString section;
    bool isInside = false; // of the last element, with nothing after it
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.name() == QLatin1String("section"))
                section = reader.attributes().value(QLatin1String("id")).toString();
            cells.append({section, reader.name().toString(), {}, reader.attributes()});
            isInside = true;
            break;
        case QXmlStreamReader::Characters:
            if (isInside)
                cells.last().text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            isInside = false;
            break;
        default:
            break;
        }
    }
    *error = reader.hasError() ? reader.errorString() : QString();
    return cells;
}

QStringList textsOf(const QList<Cell> &cells, const QString &section, const QString &element)
{
    QStringList texts;
    for (const Cell &cell : cells) {
        if (cell.section == section && cell.element == element)
            texts.append(cell.text);
    }
    return texts;
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestHtmlWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void namesAreText();
    void onlyHarmlessMarkup();
    void policyAllowsItsStyleOnly();
    void incompletenessIsTold();
    void notesAreTold();
    void noNotesNoList();
    void unreportedColumnsAreLeftOut();
    void unknownIsADash();
    void emptySection();
    void escaped_data();
    void escaped();
};

void TestHtmlWriter::golden()
{
    compareWithGolden(htmlOf(hostileReport()), QStringLiteral("reports/inventory.html"));
}

void TestHtmlWriter::namesAreText()
{
    QString error;
    const QList<Cell> cells = elementsOf(htmlOf(hostileReport()), &error);

    QCOMPARE(error, QString());
    const QStringList vms = textsOf(cells, utf8("vms"), utf8("td"));
    QVERIFY(vms.contains(hostileNames().at(0)));
    QVERIFY(vms.contains(hostileNames().at(1)));
    QVERIFY(vms.contains(utf8("exe.\u202etxt\ufffd?")));
    QVERIFY(textsOf(cells, utf8("nics"), utf8("td"))
                .contains(utf8("nic1\"><img src=x onerror=alert(1)>")));
    QVERIFY(textsOf(cells, utf8("permissions"), utf8("td")).contains(utf8("+Everyone")));
}

void TestHtmlWriter::onlyHarmlessMarkup()
{
    static const QSet<QString> elements{utf8("html"), utf8("head"), utf8("meta"), utf8("title"),
        utf8("style"), utf8("body"), utf8("header"), utf8("h1"), utf8("p"), utf8("section"),
        utf8("ul"), utf8("li"), utf8("dl"), utf8("div"), utf8("dt"), utf8("dd"), utf8("nav"),
        utf8("a"), utf8("main"), utf8("h2"), utf8("small"), utf8("table"), utf8("thead"),
        utf8("tbody"), utf8("tr"), utf8("th"), utf8("td")};
    static const QSet<QString> attributes{utf8("lang"), utf8("charset"), utf8("http-equiv"),
        utf8("name"), utf8("content"), utf8("class"), utf8("id"), utf8("dir"), utf8("title"),
        utf8("href")};
    QString error;

    for (const Cell &cell : elementsOf(htmlOf(hostileReport()), &error)) {
        QVERIFY2(elements.contains(cell.element), qPrintable(cell.element));
        for (const QXmlStreamAttribute &attribute : cell.attributes) {
            QVERIFY2(attributes.contains(attribute.name().toString()),
                qPrintable(attribute.name().toString()));
            if (attribute.name() == QLatin1String("href"))
                QVERIFY(attribute.value().startsWith(QLatin1Char('#')));
        }
    }
    QCOMPARE(error, QString());
}

void TestHtmlWriter::policyAllowsItsStyleOnly()
{
    const QByteArray html = htmlOf(hostileReport());
    const qsizetype begin = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);

    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();

    QVERIFY(html.contains("default-src 'none'; style-src 'sha256-" + hash + "';"));
    QVERIFY(!style.contains("url("));
    QVERIFY(!style.contains("@import"));
}

void TestHtmlWriter::incompletenessIsTold()
{
    const QString html = QString::fromUtf8(htmlOf(hostileReport()));

    QVERIFY(html.contains(utf8("<section class=\"partial\">2 of 3 VMs complete")));
    QVERIFY(html.contains(utf8("/vms/vm-2/nics): The engine said &lt;b&gt;no&lt;/b&gt;.")));
}

void TestHtmlWriter::notesAreTold()
{
    QString error;
    const QList<Cell> cells = elementsOf(htmlOf(hostileReport()), &error);

    const QString items = textsOf(cells, {}, utf8("li")).join(QLatin1Char('\n'));

    QVERIFY2(items.contains(utf8("asked for one by one, as chosen.")), qPrintable(items));
    QVERIFY2(items.contains(utf8("disagree with 1 of 3 compared VMs.")), qPrintable(items));
    QVERIFY2(items.contains(hostileNames().at(0) + utf8(": permissions only in its own list: 1;")),
        qPrintable(items));
}

void TestHtmlWriter::noNotesNoList()
{
    QVERIFY(!htmlOf(Report()).contains("<ul"));
}

void TestHtmlWriter::unreportedColumnsAreLeftOut()
{
    QString error;
    const QStringList headings =
        textsOf(elementsOf(htmlOf(hostileReport()), &error), utf8("vms"), utf8("th"));

    QVERIFY(headings.contains(utf8("Boot order")));
    QVERIFY(!headings.contains(utf8("Started")));
    QVERIFY(!headings.contains(utf8("OS"))); // reported, as empty
}

void TestHtmlWriter::unknownIsADash()
{
    const QString html = QString::fromUtf8(htmlOf(hostileReport()));

    QVERIFY(html.contains(utf8("<td class=\"unknown\" title=\"not reported\">–</td>")));
    QVERIFY(!html.contains(utf8("<td class=\"number\" title=\"0 bytes\"></td>")));
}

void TestHtmlWriter::emptySection()
{
    Report report = hostileReport();
    report.vms = {2};

    QString error;
    const QList<Cell> cells = elementsOf(htmlOf(report), &error);

    QCOMPARE(error, QString());
    QCOMPARE(textsOf(cells, utf8("nics"), utf8("p")), QStringList(utf8("None.")));
    QCOMPARE(textsOf(cells, utf8("nics"), utf8("td")), QStringList());
}

void TestHtmlWriter::escaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    QTest::newRow("tag") << utf8("<a b='c'>") << utf8("&lt;a b='c'&gt;");
    QTest::newRow("entity") << utf8("&amp;") << utf8("&amp;amp;");
    QTest::newRow("quote") << utf8("\"") << utf8("&quot;");
    QTest::newRow("controls") << utf8("a\u0001\u009fb") << utf8("a\ufffd\ufffdb");
    QTest::newRow("NUL") << QString(QChar(0)) << utf8("\ufffd");
    QTest::newRow("lines stay") << utf8("a\tb\nc") << utf8("a\tb\nc");
}

void TestHtmlWriter::escaped()
{
    QFETCH(QString, text);

    QTEST(htmlEscaped(text), "html");
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
