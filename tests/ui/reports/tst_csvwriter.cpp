// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/golden.h"
#include "tests/support/inventorybuilder.h"
#include "tests/support/python.h"
#include "tests/ui/reports/hostilereport.h"
#include "ui/reports/csvwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace browser;
using namespace ovirt;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

Report reportOfNames(const QStringList &names)
{
    QList<Vm> vms;
    for (const QString &name : names) {
        Vm vm;
        vm.id = QString::number(vms.size());
        vm.name = name;
        vms.append(vm);
    }
    InventoryBuilder builder;
    builder.list<Vm>(vms);
    Report report;
    report.inventory = builder.inventory();
    for (qsizetype vm = 0; vm < names.size(); ++vm)
        report.vms.append(vm);
    return report;
}

QByteArray nameColumn(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCsv<Vm>(buffer, report, {columnOf<Vm>(QLatin1String("name"))});
    return buffer.data();
}

QByteArray sheetOf(const Report &report, Sheet sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCsv(buffer, report, sheet);
    return buffer.data();
}

QJsonArray readByPython(const QByteArray &csv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    const QString script = QStringLiteral(TEST_SOURCE_DIR "/readcsv.py");
    return QJsonDocument::fromJson(runPython(script, {file.fileName()})).array();
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{utf8("="), utf8("+"), utf8("-"), utf8("@"), utf8("'"),
        utf8("\""), utf8(","), utf8(";"), utf8("\r"), utf8("\n"), utf8("\r\n"), utf8("\t"),
        utf8(" "), utf8("a"), utf8("0"), utf8("\u202e"), utf8("é"), utf8("字"), utf8("\U0001f600"),
        utf8("\u0001"), utf8("<b>"), utf8("\\"), utf8("＝"), utf8("\ufeff")};
    QString text;
    for (int length = random.bounded(8); length > 0; --length)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text.isNull() ? utf8("") : text;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void relatedValuesAreForMachines();
    void golden_data();
    void golden();
    void cell_data();
    void cell();
    void absentIsNothing();
    void givenOrder();
    void everyVmByName();
    void inheritedPermissionNamesEachVm();
    void readsBackTheSame();
    void failingDevice();
};

void TestCsvWriter::golden_data()
{
    QTest::addColumn<Sheet>("sheet");

    QTest::newRow("vms") << Sheet::Vms;
    QTest::newRow("disks") << Sheet::Disks;
    QTest::newRow("nics") << Sheet::Nics;
    QTest::newRow("permissions") << Sheet::Permissions;
}

void TestCsvWriter::golden()
{
    QFETCH(Sheet, sheet);

    const QByteArray csv = sheetOf(hostileReport(), sheet);

    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.endsWith("\r\n"));
    compareWithGolden(csv, QStringLiteral("reports/%1.csv").arg(utf8(QTest::currentDataTag())));
}

void TestCsvWriter::cell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("plain") << utf8("web-01") << QByteArray("\"web-01\"");
    QTest::newRow("quotes are doubled") << utf8("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("formula") << utf8("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << utf8("+1") << QByteArray("\"'+1\"");
    QTest::newRow("minus") << utf8("-1") << QByteArray("\"'-1\"");
    QTest::newRow("at") << utf8("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << utf8("\ttext") << QByteArray("\"'\ttext\"");
    QTest::newRow("return") << utf8("\rtext") << QByteArray("\"'\rtext\"");
    QTest::newRow("formula behind blanks") << utf8("  =1") << QByteArray("\"'  =1\"");
    QTest::newRow("full-width formula") << utf8("＝1") << QByteArray("\"'＝1\"");
    QTest::newRow("apostrophe") << utf8("'a") << QByteArray("\"''a\"");
    QTest::newRow("sign inside") << utf8("a=b") << QByteArray("\"a=b\"");
    QTest::newRow("blanks only") << utf8("  ") << QByteArray("\"  \"");
    QTest::newRow("empty, and reported so") << utf8("") << QByteArray("\"\"");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("\"'\0\"", 4);
}

void TestCsvWriter::cell()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);

    QCOMPARE(nameColumn(reportOfNames({text})), "\xEF\xBB\xBFname\r\n" + cell + "\r\n");
}

void TestCsvWriter::absentIsNothing()
{
    QCOMPARE(nameColumn(reportOfNames({QString()})), QByteArray("\xEF\xBB\xBFname\r\n\r\n"));
}

void TestCsvWriter::givenOrder()
{
    Report report = reportOfNames({utf8("a"), utf8("b"), utf8("c")});
    report.vms = {2, 0};

    QCOMPARE(nameColumn(report), QByteArray("\xEF\xBB\xBFname\r\n\"c\"\r\n\"a\"\r\n"));
}

void TestCsvWriter::everyVmByName()
{
    Report report = reportOfNames({utf8("web-10"), utf8("db"), utf8("Web-2"), utf8("db")});

    report.vms = everyVm(report.inventory);

    QCOMPARE(report.vms, QList<qsizetype>({1, 3, 2, 0}));
}

// One object in the inventory, and a line for each VM that inherits it.
void TestCsvWriter::inheritedPermissionNamesEachVm()
{
    Permission onCluster;
    onCluster.id = utf8("p");
    onCluster.group.id = utf8("everyone");
    onCluster.cluster.id = utf8("north");
    QList<Vm> vms(2);
    vms[0].id = utf8("vm-1");
    vms[1].id = utf8("vm-2");
    InventoryBuilder builder;
    builder.list<Vm>(vms).grants(utf8("everyone"), {onCluster});
    for (const Vm &vm : vms)
        builder.part<Permission>(vm.id, {onCluster});
    Report report;
    report.inventory = builder.inventory();
    report.vms = {1, 0};

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCsv<Permission>(buffer, report,
        {columnOf<Permission>(QLatin1String("vm_id")),
            columnOf<Permission>(QLatin1String("granted_on_type")),
            columnOf<Permission>(QLatin1String("granted_on"))});

    QCOMPARE(buffer.data(),
        QByteArray("\xEF\xBB\xBFvm_id,granted_on_type,granted_on\r\n"
                   "\"vm-2\",\"cluster\",\"north\"\r\n"
                   "\"vm-1\",\"cluster\",\"north\"\r\n"));
}

void TestCsvWriter::readsBackTheSame()
{
    QRandomGenerator random(20261122);
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names.append(randomText(random));

    const QJsonArray rows = readByPython(nameColumn(reportOfNames(names)));

    QCOMPARE(rows.size(), names.size() + 1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString read = rows.at(i + 1).toArray().at(0).toString();
        if (read.startsWith(QLatin1Char('\'')))
            read.remove(0, 1);
        QCOMPARE(read, names.at(i));
    }
}

void TestCsvWriter::failingDevice()
{
    QBuffer closed;

    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY_THROWS_EXCEPTION(Error, writeCsv(closed, hostileReport(), Sheet::Vms));
}

// Of several disks, each one's bytes and not what a person would read.
void TestCsvWriter::relatedValuesAreForMachines()
{
    QList<Disk> disks;
    QList<DiskAttachment> attachments;
    for (const auto &[id, size] : {std::pair("d1", 1LL << 30), std::pair("d2", 5LL << 30)}) {
        Disk disk;
        disk.id = utf8(id);
        disk.provisionedSize = size;
        disks.append(disk);
        DiskAttachment attachment;
        attachment.id = attachment.disk.id = disk.id;
        attachment.vm.id = utf8("0");
        attachments.append(attachment);
    }
    Report report = reportOfNames({utf8("a")});
    InventoryBuilder builder;
    builder.list<Vm>({*report.inventory.rows<Vm>().at(0)})
        .list<Disk>(disks)
        .part<DiskAttachment>(utf8("0"), attachments);
    report.inventory = builder.inventory();
    report.table = TableSheet{Kind::Vm, infoOf(Kind::Vm).objects(report.inventory), {0},
        {*anyColumn(Kind::Vm, utf8("name")), *anyColumn(Kind::Vm, utf8("disk.size"))}, {}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);

    writeTableCsv(buffer, report);

    QVERIFY2(
        buffer.data().endsWith("\"a\",\"1073741824; 5368709120\"\r\n"), buffer.data().constData());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
