// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventorybuilder.h"
#include "translations/translator.h"
#include "ui/session/completenesstext.h"

#include <QTest>

using namespace browser;
using ovirt::Completeness;
using ovirt::FetchPlan;
using ovirt::PermissionSource;
using ovirt::PlanReason;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

Completeness planned(FetchPlan plan, PlanReason reason)
{
    Completeness sum;
    sum.plan = plan;
    sum.planReason = reason;
    return sum;
}

Completeness permitted(PermissionSource source, qint64 compared)
{
    Completeness sum;
    sum.permissionSource = source;
    sum.vmsCompared = compared;
    return sum;
}

Completeness resting(int pageSize, const QList<int> &pages, int openFrom)
{
    Completeness sum;
    sum.listRests = {{utf8("/vms"), pageSize, pages, openFrom}};
    return sum;
}

Completeness doubting(std::optional<qint64> total)
{
    Completeness sum;
    sum.listDoubts = {{utf8("/disks"), 24999, total}};
    return sum;
}

Completeness disputed(const char *vm)
{
    Completeness sum = permitted(PermissionSource::OfVmsDoubted, 20);
    sum.permissionDoubts = {{utf8(vm), {utf8("p-1"), utf8("p-2")}, {utf8("p-3")}}};
    return sum;
}

Completeness eventful()
{
    Completeness sum = disputed("vm-1");
    sum.plan = FetchPlan::Follow;
    sum.planReason = PlanReason::ManyVms;
    sum.pagesUnfollowed = 1;
    sum.vmsGone = 3;
    sum.listRests = resting(250, {2, 7}, 9).listRests;
    sum.listDoubts = doubting(25000).listDoubts;
    return sum;
}

ovirt::Inventory inventoryWith(const QString &name)
{
    ovirt::Vm vm;
    vm.id = utf8("vm-1");
    vm.name = name;
    return InventoryBuilder().list<ovirt::Vm>({vm}).inventory();
}

// An engine that says how many VMs it has.
ovirt::Inventory counting(const Completeness &completeness, int total)
{
    ovirt::Api api;
    api.vmsTotal = total;
    return InventoryBuilder().api(api).completeness(completeness).inventory();
}

} // namespace

class TestCompletenessText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sentences_data();
    void sentences();
    void shortOne();
    void vmsThatWereNotListed();
    void notes_data();
    void notes();
    void nothingTakenNothingSaid();
    void eachMatterHasItsNote();
    void fiveDisputesAreTold_data();
    void fiveDisputesAreTold();
    void failuresAreNoNotes();
    void grantsThatCameLater();
    void namesStayInOneLine();
    void namesAreCut();
    void german();

private:
    Translator m_translator;
};

void TestCompletenessText::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_translator.use(QLocale(QLocale::English));
}

void TestCompletenessText::sentences_data()
{
    QTest::addColumn<Completeness>("completeness");
    QTest::addColumn<int>("total"); // that the engine counts
    QTest::addColumn<QString>("sentence");

    Completeness sum;
    sum.requests = sum.answered = 3612;
    sum.vmsListed = sum.vmsComplete = 1204;
    sum.listed = true;
    QTest::newRow("complete") << sum << 1204
                              << utf8("1,204 of 1,204 VMs complete; all 3,612 requests answered");
    sum.failures = QList<ovirt::Failure>(3);
    sum.vmsComplete = 1201;
    QTest::newRow("failures") << sum << 1204
                              << utf8("1,201 of 1,204 VMs complete; 3 of 3,612 requests failed");
    sum.stopped = true;
    sum.answered = 2000;
    QTest::newRow("stopped")
        << sum << 1204
        << utf8("1,201 of 1,204 VMs complete; stopped after 2,000 of 3,612 requests");
    QTest::newRow("a user does not see all")
        << sum << 3000
        << utf8("1,201 of 1,204 VMs complete; stopped after 2,000 of 3,612 requests");
    sum.listed = false;
    QTest::newRow("not all were listed")
        << sum << 3000
        << utf8("1,201 of 3,000 VMs complete; stopped after 2,000 of 3,612 requests");
    sum.vmsComplete = 12;
    sum.vmsKept = 1190;
    QTest::newRow("the rest is of before")
        << sum << 1100
        << utf8("12 of 1,204 VMs refreshed, 1,190 VMs shown as they were before, because this "
                "refresh did not get to them; stopped after 2,000 of 3,612 requests");
    sum.stopped = false;
    QTest::newRow("what failed is of before")
        << sum << 1204
        << utf8("12 of 1,204 VMs refreshed, 1,190 VMs shown as they were before, because not all "
                "that was asked about them came; 3 of 3,612 requests failed");
}

void TestCompletenessText::sentences()
{
    QFETCH(Completeness, completeness);
    QFETCH(int, total);

    QTEST(sentenceOf(counting(completeness, total)), "sentence");
}

// In the status bar, where the reason has no room.
void TestCompletenessText::shortOne()
{
    Completeness sum;
    sum.vmsListed = 300;
    sum.vmsComplete = 295;
    sum.vmsKept = 5;
    sum.requests = 365;
    sum.failures = QList<ovirt::Failure>(6);

    const ShortSentence sentence = shortSentenceOf(counting(sum, 300));

    QCOMPARE(sentence.vms, utf8("295 of 300 VMs refreshed, 5 as before; "));
    QCOMPARE(sentence.requests, utf8("6 of 365 requests failed"));
    sum.vmsKept = 0;
    const ShortSentence same = shortSentenceOf(counting(sum, 300));
    QCOMPARE(same.vms + same.requests, sentenceOf(counting(sum, 300)));
}

void TestCompletenessText::vmsThatWereNotListed()
{
    Completeness sum;
    sum.vmsListed = 100;

    QCOMPARE(notesOf(sum, counting(sum, 3000)),
        QStringList(
            utf8("The engine has 3,000 VMs; the lists of VMs that came have 100 of them.")));
    QCOMPARE(notesOf(sum, counting(sum, 100)), QStringList());
}

void TestCompletenessText::notes_data()
{
    QTest::addColumn<Completeness>("completeness");
    QTest::addColumn<QString>("note");

    QTest::newRow("one by one, chosen") << planned(FetchPlan::FanOut,
        PlanReason::Asked) << utf8("The lists of each VM were asked for one by one, as chosen.");
    QTest::newRow("one by one, few VMs")
        << planned(FetchPlan::FanOut, PlanReason::FewVms)
        << utf8("The lists of each VM were asked for one by one: for so few VMs that is as fast.");
    QTest::newRow("one by one, nobody knows how many")
        << planned(FetchPlan::FanOut, PlanReason::TotalUnknown)
        << utf8("The lists of each VM were asked for one by one: the engine does not tell this "
                "user how many VMs there are.");
    QTest::newRow("in pages, chosen") << planned(FetchPlan::Follow, PlanReason::Asked)
                                      << utf8("VMs came in pages with their lists inside, as "
                                              "chosen.");
    QTest::newRow("in pages, many VMs")
        << planned(FetchPlan::Follow, PlanReason::ManyVms)
        << utf8("VMs came in pages with their lists inside: for so many that takes fewer "
                "requests.");
    QTest::newRow("a list that did not come") << resting(0, {}, 0) << utf8("/vms did not come.");
    QTest::newRow("pages that did not come")
        << resting(250, {2, 1007}, 0) << utf8("/vms is not whole. Missing pages: 2, 1,007.");
    QTest::newRow("an end that did not come")
        << resting(250, {}, 9) << utf8("/vms is not whole. Missing is what comes from page 9 on.");
    QTest::newRow("pages and the end") << resting(
        250, {2}, 9) << utf8("/vms is not whole. Missing pages: 2, and what comes from page 9 on.");
    QTest::newRow("objects that moved, counted")
        << doubting(25000)
        << utf8("/disks changed while it was read, also the second time: 24,999 objects came, the "
                "engine counts 25,000.");
    QTest::newRow("objects that moved, not counted")
        << doubting(std::nullopt)
        << utf8("/disks changed while it was read, also the second time: 24,999 objects came, the "
                "engine does not say how many there are.");
    QTest::newRow("permissions of users and groups")
        << permitted(PermissionSource::OfPrincipals, 20)
        << utf8("Permissions are computed from those of users and groups; compared with the own "
                "lists of 20 VMs, they agree.");
    QTest::newRow("permissions of few VMs")
        << permitted(PermissionSource::OfVms, 1)
        << utf8("Permissions are each VM's own; compared with those of users and groups at 1 VM, "
                "they agree.");
    QTest::newRow("permissions that nothing was compared with")
        << permitted(PermissionSource::OfVms, 0)
        << utf8("Permissions are each VM's own; none could be compared with those of users and "
                "groups.");
    QTest::newRow("permissions of VMs, the others unreadable")
        << permitted(PermissionSource::OfVmsOnly, 0)
        << utf8("Permissions are each VM's own, because those of users and groups cannot all be "
                "read. Where an inherited permission was granted cannot be known for those that "
                "are missing.");
}

void TestCompletenessText::notes()
{
    QFETCH(Completeness, completeness);
    QFETCH(QString, note);

    QCOMPARE(notesOf(completeness, {}), QStringList(note));
}

void TestCompletenessText::nothingTakenNothingSaid()
{
    QCOMPARE(notesOf({}, {}), QStringList());
}

void TestCompletenessText::eachMatterHasItsNote()
{
    const QStringList notes = notesOf(eventful(), inventoryWith(utf8("web-1")));

    QCOMPARE(notes,
        (QStringList{utf8("VMs came in pages with their lists inside: for so many that takes fewer "
                          "requests."),
            utf8("For 1 of the pages of VMs the engine gave no answer with their lists inside; "
                 "these pages were asked for without, and their lists one by one."),
            utf8("3 VMs were deleted while the inventory was taken; they are left out."),
            utf8("/vms is not whole. Missing pages: 2, 7, and what comes from page 9 on."),
            utf8("/disks changed while it was read, also the second time: 24,999 objects came, the "
                 "engine counts 25,000."),
            utf8("Permissions are each VM's own, because those of users and groups disagree with "
                 "1 of 20 compared VMs. Where an inherited permission was granted is known only "
                 "if a user or group has it too."),
            utf8("web-1: permissions only in its own list: 2; only in those of users and groups: "
                 "1.")}));
}

void TestCompletenessText::fiveDisputesAreTold_data()
{
    QTest::addColumn<int>("disputes");
    QTest::addColumn<qsizetype>("notes"); // the first says where permissions come from
    QTest::addColumn<QString>("last");

    const QString each = utf8("vm-1: permissions only in its own list: 2; only in those of users "
                              "and groups: 1.");
    QTest::newRow("five") << 5 << qsizetype(6) << each;
    QTest::newRow("one more") << 6 << qsizetype(7)
                              << utf8("… and 1 more VM whose permissions disagree.");
    QTest::newRow("many more") << 20 << qsizetype(7)
                               << utf8("… and 15 more VMs whose permissions disagree.");
}

void TestCompletenessText::fiveDisputesAreTold()
{
    QFETCH(int, disputes);
    Completeness sum = disputed("vm-1");
    sum.permissionDoubts = QList<ovirt::PermissionDoubt>(disputes, sum.permissionDoubts.first());

    const QStringList notes = notesOf(sum, {});

    QTEST(notes.size(), "notes");
    QTEST(notes.last(), "last");
}

void TestCompletenessText::failuresAreNoNotes()
{
    Completeness sum;
    sum.failures = QList<ovirt::Failure>(3);
    sum.stopped = true;

    QCOMPARE(notesOf(sum, {}), QStringList());
}

// A retry read what users and groups hold, long after the VMs were asked instead.
void TestCompletenessText::grantsThatCameLater()
{
    ovirt::Inventory inventory = inventoryWith(utf8("web-1"));
    const Completeness sum = permitted(PermissionSource::OfVmsOnly, 0);
    QVERIFY(notesOf(sum, inventory).first().contains(utf8("cannot all be read")));
    ovirt::InventoryChange change;
    change.grants.put({{}, ovirt::PartState::Loaded, {}});
    inventory.apply(change);

    QCOMPARE(notesOf(sum, inventory),
        QStringList(utf8("Permissions are each VM's own: those of users and groups came only when "
                         "they were asked for again, and were not compared with them.")));
}

// An engine's text could otherwise make a sentence of its own.
void TestCompletenessText::namesStayInOneLine()
{
    const ovirt::Inventory inventory = inventoryWith(utf8("%1 web\nAll is well: %2"));

    const QString note = notesOf(disputed("vm-1"), inventory).last();
    const QString unnamed = notesOf(disputed("vm-gone"), inventory).last();

    QVERIFY2(note.startsWith(utf8("%1 web All is well: %2: permissions only in its own list: 2;")),
        qPrintable(note));
    QVERIFY2(unnamed.startsWith(utf8("vm-gone: ")), qPrintable(unnamed));
}

// So that a name of a page's length leaves room for what is said of it.
void TestCompletenessText::namesAreCut()
{
    const ovirt::Inventory inventory = inventoryWith(QString(100'000, QLatin1Char('W')));

    QVERIFY(notesOf(disputed("vm-1"), inventory).last().size() < 300);
}

void TestCompletenessText::german()
{
    const QStringList english = notesOf(eventful(), inventoryWith(utf8("web-1")));
    m_translator.use(QLocale(QLocale::German));
    QLocale::setDefault(QLocale(QLocale::German));

    const QStringList german = notesOf(eventful(), inventoryWith(utf8("web-1")));

    QCOMPARE(german.size(), english.size());
    for (qsizetype at = 0; at < german.size(); ++at)
        QVERIFY2(german.at(at) != english.at(at), qPrintable(german.at(at)));
    QVERIFY2(german.at(4).contains(utf8("24.999")), qPrintable(german.at(4)));
}

QTEST_GUILESS_MAIN(TestCompletenessText)
#include "tst_completenesstext.moc"
