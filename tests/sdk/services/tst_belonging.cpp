// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/belonging_p.h"
#include "sdk/services/pendingrequest.h"

#include <QTest>

using namespace ovirt;

// What a body says of whose answer it is.
class TestBelonging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
};

void TestBelonging::says_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Belonging>("belonging");
    const auto row = [](const char *name, const char *path, const char *root,
                         const QByteArray &body, Belonging belonging) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(root) << body << belonging;
    };
    const char *nics = "/vms/a/nics";
    const QByteArray list("<nics><nic id=\"1\"><name>x</name><vm id=\"%1\"/></nic></nics>");
    const auto listOf = [&](const char *vm) { return QByteArray(list).replace("%1", vm); };

    row("its own list", nics, "nics", listOf("a"), Belonging::Proved);
    row("the list of another VM", nics, "nics", listOf("b"), Belonging::Denied);
    row("an empty list", nics, "nics", "<nics/>", Belonging::Open);
    row("an empty list of another kind", nics, "nics", "<permissions/>", Belonging::Foreign);
    row("a list that names no VM", nics, "nics", "<nics><nic id=\"1\"/></nics>", Belonging::Open);
    row("only the second names it", nics, "nics",
        "<nics><nic id=\"1\"/><nic><vm id=\"b\"/></nic></nics>", Belonging::Denied);
    row("its own object", "/vms/a", "vm", "<vm id=\"a\"/>", Belonging::Proved);
    row("another object", "/vms/a", "vm", "<vm id=\"b\"/>", Belonging::Denied);
    row("an object without id", "/vms/a", "vm", "<vm/>", Belonging::Open);
    row("its own object below a VM", "/vms/a/nics/1", "nic", "<nic id=\"1\"/>", Belonging::Proved);
    row("another object below a VM", "/vms/a/nics/1", "nic", "<nic id=\"2\"/>", Belonging::Denied);
    row("everything of a kind", "/vms", "vms", "<vms><vm id=\"a\"/></vms>", Belonging::Open);
    row("everything of another kind", "/vms", "vms", "<hosts/>", Belonging::Foreign);
    row("the root of the API", "", "api", "<api/>", Belonging::Open);
    row("something else than the root", "", "api", "<vms/>", Belonging::Foreign);
    row("no XML", nics, "nics", "<html><body>Sign in", Belonging::Open);
    row("nothing", nics, "nics", "", Belonging::Open);
}

void TestBelonging::says()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, body);
    Request request;
    request.path = path;
    request.root = root.constData();

    QTEST(belongingOf(body, request), "belonging");
}

QTEST_GUILESS_MAIN(TestBelonging)
#include "tst_belonging.moc"
