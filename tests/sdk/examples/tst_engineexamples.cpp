// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

// The examples, and the program of the README, do what they show, against the demo engine.
class TestEngineExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inventoryDoesTheSameJobTwice();
    void readmeProgram();
    void largeInventory();
#ifdef HAVE_QCORO
    void coroutines();
#endif
    void noDuplicateMacs();
    void duplicateMacs();
    void whoCanReach();
    void whoCanReachNobody();
    void refusedPassword_data();
    void refusedPassword();
    void passwordIsNoArgument();
};

namespace {

struct Run {
    int exitCode = -1; //!< -1: it crashed, or did not end in time
    QString out;
    QString err;
};

Run run(const QString &program, const QStringList &arguments, const QString &password)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OVIRT_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TEST_BIN_DIR "/") + program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QStringList accessTo(const demo::EngineThread &engine)
{
    return {QStringLiteral("--url"), engine.url().toString(), QStringLiteral("--username"),
        engine.options().username};
}

Run runExample(const QString &name, const demo::EngineThread &engine, const QStringList &more = {})
{
    return run(
        QStringLiteral("example-") + name, accessTo(engine) + more, engine.options().password);
}

const demo::Estate &estateOf(const demo::EngineThread &engine)
{
    return engine.engine().estate();
}

qsizetype count(const demo::Estate &estate, qsizetype (*of)(const demo::Vm &))
{
    qsizetype sum = 0;
    for (const demo::Vm &vm : estate.vms)
        sum += of(vm);
    return sum;
}

qsizetype disksOf(const demo::Vm &vm)
{
    return qsizetype(vm.disks.size());
}

qsizetype nicsOf(const demo::Vm &vm)
{
    return qsizetype(vm.nics.size());
}

//! The NICs of VM number \p vm become one with that \p mac.
demo::Override oneNic(const demo::Estate &estate, int vm, const QByteArray &mac)
{
    demo::Override how;
    how.path =
        QRegularExpression(QString::fromUtf8(estate.vms[vm].id.text()) + QStringLiteral("/nics"));
    how.status = 200;
    how.body = "<nics><nic id=\"n\"><name>nic1</name><mac><address>" + mac
        + "</address></mac></nic></nics>";
    return how;
}

} // namespace

void TestEngineExamples::inventoryDoesTheSameJobTwice()
{
    demo::Options options;
    options.service = std::chrono::milliseconds(1); // so that pipelines fill
    const demo::EngineThread engine(options);
    const demo::Estate &estate = estateOf(engine);
    const QString job = QStringLiteral("100 VMs, %1 disk attachments, %2 NICs, ")
                            .arg(count(estate, disksOf))
                            .arg(count(estate, nicsOf));

    const Run ended = runExample(QStringLiteral("inventory"), engine);

    QCOMPARE(ended.exitCode, 0);
    const QStringList lines = ended.out.split(QLatin1Char('\n'));
    QVERIFY2(lines[0].startsWith(job) && lines[1].startsWith(job), qPrintable(ended.out));
    QVERIFY(lines[0].contains(QStringLiteral("one by one: ")));
    QCOMPARE(
        lines[0].section(QStringLiteral(", "), 3, 3), lines[1].section(QStringLiteral(", "), 3, 3));
    QVERIFY(lines[1].contains(QStringLiteral("all at once: ")));
    QVERIFY(lines[2].endsWith(QStringLiteral(" times faster")));
    const demo::Statistics seen = engine.statistics();
    QCOMPARE(seen.verbs.value("GET"), 2 * (1 + 3 * 100));
    QCOMPARE(seen.mostOpen, 5);
    QCOMPARE(seen.mostOutstandingOnOneConnection, 5);
    QCOMPARE(seen.verbs.value("POST"), 2); // signed in, and out
}

void TestEngineExamples::readmeProgram()
{
    const demo::EngineThread engine({});
    const demo::Vm &first = estateOf(engine).vms[0];

    const Run ended = run(QStringLiteral("readme-program"),
        {engine.url().toString(), engine.options().username}, engine.options().password);

    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out.count(QLatin1Char('\n')), 100);
    const QString line = QStringLiteral("%1 %2: %3 disks, %4 NICs, ")
                             .arg(QString::fromUtf8(first.name), QString::fromUtf8(first.status))
                             .arg(first.disks.size())
                             .arg(first.nics.size());
    QVERIFY2(ended.out.contains(line), qPrintable(line));
    const demo::Statistics seen = engine.statistics();
    QCOMPARE(seen.verbs.value("GET"), 1 + 3 * 100);
    QCOMPARE(seen.mostOpen, 5);
    QCOMPARE(seen.verbs.value("POST"), 2);
}

void TestEngineExamples::largeInventory()
{
    demo::Options options;
    options.vms = 400;
    options.service = std::chrono::milliseconds(1);
    options.maxKeepAlive = 0;
    const demo::EngineThread engine(options);
    const demo::Estate &estate = estateOf(engine);
    const demo::Vm &last = estate.vms[399];
    qint64 size = 0;
    for (const demo::DiskAttachment &attachment : last.disks) {
        const demo::Disk &disk = estate.disks[attachment.disk];
        size += disk.provisionedSize + disk.logicalUnit.size;
    }

    const Run ended = runExample(QStringLiteral("large-inventory"), engine);

    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out.count(QLatin1Char('\n')), 400);
    const QRegularExpression line(QStringLiteral("^%1\t.*\t%2 GiB\t%3 NICs\t")
                                      .arg(QRegularExpression::escape(QString::fromUtf8(last.name)))
                                      .arg(size >> 30)
                                      .arg(last.nics.size()),
        QRegularExpression::MultilineOption);
    QVERIFY2(ended.out.contains(line), qPrintable(line.pattern()));
    const demo::Statistics seen = engine.statistics();
    QCOMPARE(seen.signIns, 1);
    QCOMPARE(seen.verbs.value("GET"), 4 + 3 * 400);
    QCOMPARE(seen.verbs.value("POST"), 2);
    QVERIFY(seen.mostOutstandingOnOneConnection > 1);
    QVERIFY(seen.mostOutstandingOnOneConnection <= 40);
}

#ifdef HAVE_QCORO
void TestEngineExamples::coroutines()
{
    const demo::EngineThread engine({});
    const demo::Estate &estate = estateOf(engine);
    const qsizetype running = std::count_if(
        estate.vms.begin(), estate.vms.end(), [](const demo::Vm &vm) { return vm.status == "up"; });
    const auto talkative =
        std::find_if(estate.vms.begin(), estate.vms.end(), [](const demo::Vm &vm) {
            return vm.status == "up" && !vm.devices.empty() && !vm.devices[0].addresses4.empty();
        });

    const Run ended = runExample(QStringLiteral("coroutines"), engine);

    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out.count(QLatin1Char('\n')), running);
    QVERIFY(talkative != estate.vms.end());
    QVERIFY(ended.out.contains(
        QString::fromUtf8(talkative->name + '\t' + talkative->devices[0].addresses4[0])));
}
#endif

void TestEngineExamples::noDuplicateMacs()
{
    const demo::EngineThread engine({});

    const Run ended = runExample(QStringLiteral("duplicate-macs"), engine);

    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out,
        QStringLiteral("0 of %1 MAC addresses are not unique\n")
            .arg(count(estateOf(engine), nicsOf)));
}

void TestEngineExamples::duplicateMacs()
{
    demo::EngineThread engine({});
    const demo::Estate &estate = estateOf(engine);
    engine.setOverrides(
        {oneNic(estate, 7, "56:6f:1a:aa:00:01"), oneNic(estate, 8, "56:6F:1A:AA:00:01")});

    const Run ended = runExample(QStringLiteral("duplicate-macs"), engine);

    QCOMPARE(ended.exitCode, 3);
    const QStringList lines = ended.out.split(QLatin1Char('\n'));
    QVERIFY(lines[0].startsWith(QStringLiteral("56:6f:1a:aa:00:01\t")));
    for (const int vm : {7, 8})
        QVERIFY(
            lines[0].contains(QString::fromUtf8(estate.vms[vm].name) + QStringLiteral(" nic1")));
    QVERIFY(lines[1].startsWith(QStringLiteral("1 of ")));
}

void TestEngineExamples::whoCanReach()
{
    const demo::EngineThread engine({});
    const demo::Estate &estate = estateOf(engine);
    const int place = 50;
    const demo::ObjectRef vm{demo::ObjectKind::Vm, place};

    const Run ended = runExample(
        QStringLiteral("who-can-reach"), engine, {QString::fromUtf8(estate.vms[place].name)});

    QCOMPARE(ended.exitCode, 0);
    qsizetype grants = 0;
    for (const demo::ObjectRef &object : estate.lineage(vm)) {
        for (const int number : estate.grantsOn(object)) {
            const demo::Permission &grant = estate.permissions[number];
            const QByteArray who = grant.user != demo::none
                ? estate.users[grant.user].userName
                : "everyone in " + estate.groups[grant.group].name;
            const QRegularExpression line(
                QStringLiteral("^  %1: .*\\b%2\\b")
                    .arg(QRegularExpression::escape(QString::fromUtf8(who)),
                        QString::fromUtf8(estate.roles[grant.role].name)),
                QRegularExpression::MultilineOption);
            QVERIFY2(ended.out.contains(line), qPrintable(line.pattern()));
            ++grants;
        }
    }
    QVERIFY(grants > 0);
}

void TestEngineExamples::whoCanReachNobody()
{
    const demo::EngineThread engine({});

    const Run ended =
        runExample(QStringLiteral("who-can-reach"), engine, {QStringLiteral("no-such-vm")});

    QCOMPARE(ended.exitCode, 1);
    QVERIFY(!ended.err.isEmpty());
}

void TestEngineExamples::refusedPassword_data()
{
    QTest::addColumn<QString>("program");

    QTest::newRow("inventory") << QStringLiteral("example-inventory");
    QTest::newRow("large inventory") << QStringLiteral("example-large-inventory");
    QTest::newRow("duplicate MACs") << QStringLiteral("example-duplicate-macs");
    QTest::newRow("who can reach") << QStringLiteral("example-who-can-reach");
#ifdef HAVE_QCORO
    QTest::newRow("coroutines") << QStringLiteral("example-coroutines");
#endif
}

void TestEngineExamples::refusedPassword()
{
    QFETCH(QString, program);
    const demo::EngineThread engine({});

    const Run ended = run(program, accessTo(engine), QStringLiteral("a-wrong-word"));

    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.err.contains(QStringLiteral("password")), qPrintable(ended.err));
    QVERIFY(!ended.err.contains(QStringLiteral("a-wrong-word")));
}

void TestEngineExamples::passwordIsNoArgument()
{
    const demo::EngineThread engine({});

    const Run ended = runExample(QStringLiteral("inventory"), engine,
        {QStringLiteral("--password"), QStringLiteral("demo")});

    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(engine.statistics().requests, 0);
}

QTEST_GUILESS_MAIN(TestEngineExamples)
#include "tst_engineexamples.moc"
