// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/redirect_p.h"

#include <QTest>

using namespace ovirt::transport;
using Action = RedirectDecision::Action;

class TestRedirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
};

void TestRedirect::decides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("followed");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const QByteArray &location, Action action,
                         const char *target, int followed = 0, int status = 302) {
        QTest::newRow(name) << status << location << followed << action
                            << QString::fromLatin1(target);
    };

    row("relative", "vms", Action::Follow, "https://engine/api/vms");
    row("absolute path", "/x?y=z#part", Action::Follow, "https://engine/x?y=z");
    row("same origin", "https://engine/x", Action::Follow, "https://engine/x");
    row("its port named", "https://engine:443/x", Action::Follow, "https://engine:443/x");
    row("its host in capitals", "https://ENGINE/x", Action::Follow, "https://engine/x");
    row("user info goes", "https://user:secret@engine/x", Action::Follow, "https://engine/x");
    row("third", "/x", Action::Follow, "https://engine/x", 2);
    row("fourth", "/x", Action::Refuse, "https://engine/x", 3);
    row("plain http", "http://engine/x", Action::Refuse, "http://engine/x");
    row("another port", "https://engine:8443/x", Action::Refuse, "https://engine:8443/x");
    row("another host", "https://engine.example/x", Action::Refuse, "https://engine.example/x");
    row("without a scheme", "//elsewhere/x", Action::Refuse, "https://elsewhere/x");
    row("host in the user info", "https://engine@elsewhere/x", Action::Refuse,
        "https://elsewhere/x");
    row("file", "file:///etc/passwd", Action::Refuse, "file:///etc/passwd");
    row("javascript", "javascript:alert(1)", Action::Refuse, "javascript:alert(1)");
    row("junk", "http://[", Action::Refuse, "");
    row("no location", "", Action::Deliver, "");
    row("304", "/x", Action::Deliver, "", 0, 304);
    row("200", "/x", Action::Deliver, "", 0, 200);
    row("308", "/x", Action::Follow, "https://engine/x", 0, 308);
}

void TestRedirect::decides()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(int, followed);

    const RedirectDecision decision =
        decideRedirect(QUrl(QStringLiteral("https://engine/api/")), status, location, followed);

    QTEST(decision.action, "action");
    QTEST(decision.target.toString(), "target");
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
