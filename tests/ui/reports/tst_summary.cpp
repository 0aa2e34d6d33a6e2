// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventorybuilder.h"
#include "tests/ui/reports/hostilereport.h"
#include "ui/reports/summary.h"

#include <QTest>

using namespace browser;
using namespace ovirt;

class TestSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatIsKnown();
    void sharedDiskCountsOnce();
    void nothingKnown();
};

void TestSummary::addsUpWhatIsKnown()
{
    const Summary sum = summaryOf(hostileReport());

    QCOMPARE(sum.vms, 3);
    QCOMPARE(sum.running, 0); // powering up is not up
    QCOMPARE(sum.vcpus, std::optional<qint64>(8));
    QCOMPARE(sum.memory, std::optional<qint64>(Q_INT64_C(9007199254740993)));
    QCOMPARE(sum.disks, 3);
    QCOMPARE(sum.provisioned, std::optional<qint64>(Q_INT64_C(6) << 30));
    QCOMPARE(sum.used, std::optional<qint64>(4096));
    QCOMPARE(sum.nics, 1);
    QCOMPARE(sum.permissions, 2);
}

void TestSummary::sharedDiskCountsOnce()
{
    Disk disk;
    disk.id = QStringLiteral("disk-1");
    disk.provisionedSize = 10;
    DiskAttachment attachment;
    attachment.id = disk.id;
    QList<Vm> vms(2);
    vms[0].id = QStringLiteral("vm-1");
    vms[1].id = QStringLiteral("vm-2");
    vms[1].status = QStringLiteral("up");
    InventoryBuilder builder;
    builder.list<Vm>(vms).list<Disk>({disk});
    for (const Vm &vm : vms)
        builder.part<DiskAttachment>(vm.id, {attachment});
    Report report;
    report.inventory = builder.inventory();
    report.vms = everyVm(report.inventory);

    const Summary sum = summaryOf(report);

    QCOMPARE(sum.disks, 1);
    QCOMPARE(sum.provisioned, std::optional<qint64>(10));
    QCOMPARE(sum.running, 1);
}

void TestSummary::nothingKnown()
{
    QCOMPARE(summaryOf(Report()), Summary());
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
