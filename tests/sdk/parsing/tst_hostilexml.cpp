// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace ovirt;

namespace {

// The error of reading a body as a list of NICs; null: there was none.
QString errorOf(const QByteArray &body)
{
    try {
        const auto nics = parseList<Nic>(body);
        Q_UNUSED(nics)
        return {};
    } catch (const Error &error) {
        return error.kind() == Error::Kind::Protocol ? error.message()
                                                     : QStringLiteral("of another kind");
    }
}

QByteArray times(const QByteArray &text, int count)
{
    QByteArray all;
    all.reserve(text.size() * count);
    for (int time = 0; time < count; ++time)
        all += text;
    return all;
}

QByteArray nested(int depth)
{
    return "<nics>" + times("<a>", depth - 1) + times("</a>", depth - 1) + "</nics>";
}

QByteArray withAttributes(int count)
{
    QByteArray attributes;
    for (int number = 0; number < count; ++number)
        attributes += " a" + QByteArray::number(number) + "='1'";
    return "<nics><nic id='n'><x" + attributes + "/></nic></nics>";
}

QByteArray named(const QByteArray &name)
{
    return "<nics><nic id='n'><name>" + name + "</name></nic></nics>";
}

QByteArray utf16(const QByteArray &bom, bool bigEndian)
{
    QByteArray bytes = bom;
    for (const char c : QByteArray("<nics/>"))
        bytes += bigEndian ? QByteArray(1, '\0') + c : c + QByteArray(1, '\0');
    return bytes;
}

// Whatever comes back is whole: an object that has an id.
bool isReadWholeOrRefused(const QByteArray &body)
{
    try {
        const auto vms = parseList<Followed<Vm, Nic>>(body);
        return std::all_of(vms.begin(), vms.end(), [](const auto &vm) {
            const QList<Nic> nics = vm.template part<Nic>().value_or(QList<Nic>());
            return !vm.object.id.isEmpty()
                && std::all_of(
                    nics.begin(), nics.end(), [](const Nic &nic) { return !nic.id.isEmpty(); });
        });
    } catch (const Error &error) {
        return error.kind() == Error::Kind::Protocol;
    }
}

} // namespace

class TestHostileXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void taken_data();
    void taken();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void everyByteReplaced();
    void withoutId_data();
    void withoutId();
};

void TestHostileXml::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QByteArray &body, const char *says) {
        QTest::newRow(name) << body << QString::fromLatin1(says);
    };
    row("F33: an entity bomb",
        "<!DOCTYPE n [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + named("&b;"), "document type");
    row("F33: an external entity",
        "<!DOCTYPE n [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + named("&x;"), "document type");
    row("F33: an entity of itself", "<!DOCTYPE n [<!ENTITY a '&a;'>]>" + named("&a;"),
        "document type");
    row("F33: a parameter entity",
        "<!DOCTYPE n [<!ENTITY % p SYSTEM 'http://other.example/x'> %p;]><nics/>", "document type");
    row("F33: an external document type", "<!DOCTYPE n SYSTEM 'http://other.example/x'><nics/>",
        "document type");
    row("F33: a document type inside", "<nics><!DOCTYPE n></nics>", "document type");
    row("F33: a declaration in small letters", "<!doctype n><nics/>", "document type");
    row("F34: 2,000,000 levels", nested(2'000'000), "more than 64 deep");
    row("F34: one level too many", nested(65), "more than 64 deep");
    row("F34: 2,000,000 levels that never end", "<nics>" + times("<a>", 2'000'000),
        "more than 64 deep");
    row("F34: 60,000 attributes", withAttributes(60'000), "more than 64 attributes");
    row("F34: one attribute too many", withAttributes(65), "more than 64 attributes");
    row("F34: a long text", named(QByteArray(1024 * 1024 + 1, 'x')), "longer than 1048576 bytes");
    row("F34: a long attribute",
        "<nics><nic id='" + QByteArray(1024 * 1024 + 1, 'x') + "'/></nics>",
        "longer than 1048576 bytes");
    row("F34: a long CDATA section", named("<![CDATA[" + QByteArray(1024 * 1024, 'x') + "]]>"),
        "longer than 1048576 bytes");
    row("F34: a long name", "<nics><" + QByteArray(1024 * 1024, 'x') + "/></nics>",
        "longer than 1048576 bytes");
    row("F34: elements without end", "<nics>" + times("<a/>", 4'000'000) + "</nics>",
        "more than 4000000 elements");
    row("F35: Latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?>" + named("Gr\xfc\xdf"),
        "UTF-8");
    row("F35: said to be Latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?><nics/>", "UTF-8");
    row("F35: UTF-16, little end first", utf16("\xff\xfe", false), "NUL");
    row("F35: UTF-16, big end first", utf16("\xfe\xff", true), "NUL");
    row("F35: a sequence that is cut", named("\xc3"), "UTF-8");
    row("F35: an overlong sequence", named("\xc0\xaf"), "UTF-8");
    row("F35: half of a surrogate pair", named("\xed\xa0\x80"), "UTF-8");
    row("F35: beyond Unicode", named("\xf4\x90\x80\x80"), "UTF-8");
    row("F35: NUL by number with many zeros", named("&#x0000000000;"), "NUL");
    row("F35: where it is broken", "<nics>\n  <nic id='1'>\n  </nics>", "line 3");
}

void TestHostileXml::refused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);

    const QString message = errorOf(body);

    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(message.size() < 300);
}

void TestHostileXml::taken_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("64 levels") << nested(64);
    QTest::newRow("64 attributes") << withAttributes(63 + 1);
    QTest::newRow("a text as long as one may be") << named(QByteArray(1024 * 1024, 'x'));
    QTest::newRow("a document type in a comment") << QByteArray("<!-- <!DOCTYPE n> --><nics/>");
    QTest::newRow("a document type in a text") << named("<![CDATA[<!DOCTYPE n>]]>");
    QTest::newRow("tags in a comment")
        << QByteArray("<nics><!-- " + times("<a>", 100) + " --></nics>");
    QTest::newRow("brackets in an attribute")
        << QByteArray("<nics><nic id='n' x='" + times(">", 100) + "\"'/></nics>");
    QTest::newRow("an instruction") << QByteArray("<?a <b> ?><nics><?c <d> ?></nics>");
    QTest::newRow("a byte order mark and an encoding")
        << QByteArray("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\"?><nics/>");
    QTest::newRow("an ampersand of its own") << named("a & b");
    QTest::newRow("an entity that nobody declared") << named("&nobody;");
    QTest::newRow("elements nobody knows")
        << QByteArray("<nics><new><deep/></new><nic id='n'><newer a='1'>x</newer></nic></nics>");
    QTest::newRow("a prefix") << QByteArray("<nics xmlns:x='urn:x'><x:nic id='n'/></nics>");
}

void TestHostileXml::taken()
{
    QFETCH(QByteArray, body);

    QCOMPARE(errorOf(body), QString());
}

void TestHostileXml::cutAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("body");

    QDirIterator files(QStringLiteral(TEST_DATA_DIR "/recorded"), {QStringLiteral("*.xml")});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(files.fileName())) << file.readAll().trimmed();
    }
}

void TestHostileXml::cutAtEveryByte()
{
    QFETCH(QByteArray, body);

    for (qsizetype length = 0; length < body.size(); ++length) {
        try {
            const XmlDocument document(QByteArray::fromRawData(body.constData(), length));
            QFAIL(qPrintable(QStringLiteral("taken at byte %1").arg(length)));
        } catch (const Error &error) {
            QCOMPARE(error.kind(), Error::Kind::Protocol);
        }
    }
    QVERIFY(!XmlDocument(body).root().isNull());
}

void TestHostileXml::everyByteReplaced()
{
    const QByteArray body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><vms><vm href=\"/v\" id=\"1\">"
        "<name>a &amp; b</name><memory>1024</memory><link href=\"/l\" rel=\"n\"/>"
        "<cluster id=\"c\"/><nics><nic id=\"n\"><name>nic1</name></nic></nics>"
        "</vm><vm id=\"2\"/></vms>";

    for (const char c : QByteArray("<>&\"'/ \xff=?!;-[x\x01", 16)) {
        for (qsizetype at = 0; at < body.size(); ++at) {
            QByteArray changed = body;
            changed[at] = c;
            QVERIFY2(isReadWholeOrRefused(changed), changed.constData());
        }
    }
}

void TestHostileXml::withoutId_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("none") << QByteArray("<vms><vm id='1'/><vm><name>n</name></vm></vms>");
    QTest::newRow("an empty one") << QByteArray("<vms><vm id=''/></vms>");
    QTest::newRow("as an element") << QByteArray("<vms><vm><id>1</id></vm></vms>");
    QTest::newRow("below") << QByteArray("<vms><vm id='1'><nics><nic/></nics></vm></vms>");
}

// Not half an object, and not one less without a word.
void TestHostileXml::withoutId()
{
    QFETCH(QByteArray, body);

    try {
        const auto vms = parseList<Followed<Vm, Nic>>(body);
        QFAIL("taken");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Protocol);
        QVERIFY2(
            error.message().contains(QStringLiteral("without an id")), qPrintable(error.message()));
    }
}

QTEST_GUILESS_MAIN(TestHostileXml)
#include "tst_hostilexml.moc"
