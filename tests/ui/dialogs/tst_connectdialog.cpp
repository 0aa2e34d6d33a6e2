// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/connectdialog.h"

#include "tests/support/testcertificates.h"
#include "tests/ui/children.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace browser;
using Kind = ovirt::Error::Kind;

namespace {

const char *const errorLabels[] = {
    "urlErrorLabel", "usernameErrorLabel", "passwordErrorLabel", "caFileErrorLabel"};

ovirt::ConnectionOptions lab()
{
    ovirt::ConnectionOptions options;
    options.url = QStringLiteral("lab.example.com");
    options.username = QStringLiteral("admin@internal");
    options.password = QStringLiteral("secret ");
    return options;
}

//! The label that shows an error, and it alone; empty: none does.
QByteArray labelInError(const QWidget &dialog)
{
    QByteArrayList shown;
    for (const char *name : errorLabels) {
        if (!child<QLabel>(dialog, name)->isHidden())
            shown.append(name);
    }
    return shown.join('+');
}

} // namespace

class TestConnectDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void trimsAllButThePassword();
    void validation_data();
    void validation();
    void errorStandsAtItsField_data();
    void errorStandsAtItsField();
    void certificateStandsAtTheAuthority();
    void typingTakesTheErrorAway();
    void busyAndIdle();
    void escapeEndsTheAttemptFirst();
    void passwordCanBeSeen();
    void recentEngineFillsTheFields();
    void forgetsAnEngine();
    void engineTextIsPlain();
    void labelsHaveBuddies();
};

void TestConnectDialog::givesBackWhatItWasGiven()
{
    ConnectDialog dialog;
    ovirt::ConnectionOptions options = lab();
    options.caFile = QStringLiteral("/etc/ca.pem");

    dialog.setOptions(options);

    QCOMPARE(dialog.options().url, options.url);
    QCOMPARE(dialog.options().username, options.username);
    QCOMPARE(dialog.options().password, options.password);
    QCOMPARE(dialog.options().caFile, options.caFile);
}

void TestConnectDialog::trimsAllButThePassword()
{
    ConnectDialog dialog;
    ovirt::ConnectionOptions options = lab();
    options.url = QStringLiteral("  lab.example.com\t");
    options.username = QStringLiteral(" admin@internal ");

    dialog.setOptions(options);

    QCOMPARE(dialog.options().url, QStringLiteral("lab.example.com"));
    QCOMPARE(dialog.options().username, QStringLiteral("admin@internal"));
    QCOMPARE(dialog.options().password, QStringLiteral("secret "));
}

void TestConnectDialog::validation_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QByteArray>("label");

    const QString url = QStringLiteral("lab.example.com");
    const QString user = QStringLiteral("admin@internal");
    const QString word = QStringLiteral("secret");
    QTest::newRow("all well") << url << user << word << QString() << QByteArray();
    QTest::newRow("no URL") << QString() << user << word << QString()
                            << QByteArray("urlErrorLabel");
    QTest::newRow("no URL at all") << QStringLiteral("https://a b") << user << word << QString()
                                   << QByteArray("urlErrorLabel");
    QTest::newRow("password in the URL")
        << QStringLiteral("https://me:secret@lab.example.com") << user << word << QString()
        << QByteArray("urlErrorLabel");
    QTest::newRow("no user") << url << QString() << word << QString()
                             << QByteArray("usernameErrorLabel");
    QTest::newRow("no password") << url << user << QString() << QString()
                                 << QByteArray("passwordErrorLabel");
    QTest::newRow("no such CA file") << url << user << word << QStringLiteral("/nowhere/ca.pem")
                                     << QByteArray("caFileErrorLabel");
    QTest::newRow("a folder as CA file")
        << url << user << word << QStringLiteral("/") << QByteArray("caFileErrorLabel");
}

void TestConnectDialog::validation()
{
    QFETCH(QString, url);
    QFETCH(QString, username);
    QFETCH(QString, password);
    QFETCH(QString, caFile);
    QFETCH(QByteArray, label);
    ConnectDialog dialog;
    QSignalSpy requested(&dialog, &ConnectDialog::connectRequested);
    child<QLineEdit>(dialog, "urlLineEdit")->setText(url);
    child<QLineEdit>(dialog, "usernameLineEdit")->setText(username);
    child<QLineEdit>(dialog, "passwordLineEdit")->setText(password);
    child<QLineEdit>(dialog, "caFileLineEdit")->setText(caFile);

    child<QPushButton>(dialog, "connectPushButton")->click();

    QCOMPARE(labelInError(dialog), label);
    QCOMPARE(requested.count(), label.isEmpty() ? 1 : 0);
    QVERIFY(label.isEmpty() || !child<QLabel>(dialog, label.constData())->text().isEmpty());
}

void TestConnectDialog::errorStandsAtItsField_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("label");

    QTest::newRow("CA file is no PEM") << Kind::Configuration << QByteArray("caFileErrorLabel");
    QTest::newRow("no TLS there") << Kind::Tls << QByteArray("urlErrorLabel");
    QTest::newRow("wrong password") << Kind::Authentication << QByteArray("passwordErrorLabel");
    QTest::newRow("not allowed") << Kind::Forbidden << QByteArray("usernameErrorLabel");
    QTest::newRow("nobody there") << Kind::Connection << QByteArray("urlErrorLabel");
    QTest::newRow("no answer") << Kind::Timeout << QByteArray("urlErrorLabel");
    QTest::newRow("no engine") << Kind::Protocol << QByteArray("urlErrorLabel");
    QTest::newRow("no such path") << Kind::NotFound << QByteArray("urlErrorLabel");
    QTest::newRow("engine is broken") << Kind::Fault << QByteArray("urlErrorLabel");
}

void TestConnectDialog::errorStandsAtItsField()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, label);
    ConnectDialog dialog;
    dialog.setOptions(lab());
    dialog.setBusy(QStringLiteral("Connecting…"));

    dialog.showError(
        ovirt::Error(kind, QStringLiteral("It is so.")).setAdvice(QStringLiteral("Do that.")));

    QCOMPARE(labelInError(dialog), label);
    QCOMPARE(
        child<QLabel>(dialog, label.constData())->text(), QStringLiteral("It is so. Do that."));
    QCOMPARE(dialog.options().password, lab().password);
    QVERIFY(child<QWidget>(dialog, "formWidget")->isEnabled());
}

void TestConnectDialog::certificateStandsAtTheAuthority()
{
    ConnectDialog dialog;
    dialog.setOptions(lab());
    const test::TestCertificates certificates;

    dialog.showError(ovirt::Error(Kind::Tls, QStringLiteral("It is not trusted."))
                         .setCertificate(certificates.authority()));

    QCOMPARE(labelInError(dialog), QByteArray("caFileErrorLabel"));
}

void TestConnectDialog::typingTakesTheErrorAway()
{
    ConnectDialog dialog;
    dialog.setOptions(lab());
    dialog.showError(ovirt::Error(Kind::Authentication, QStringLiteral("Wrong.")));

    QTest::keyClicks(child<QLineEdit>(dialog, "passwordLineEdit"), QStringLiteral("x"));

    QCOMPARE(labelInError(dialog), QByteArray());
}

void TestConnectDialog::busyAndIdle()
{
    ConnectDialog dialog;
    dialog.setOptions(lab());
    auto *button = child<QPushButton>(dialog, "connectPushButton");
    QSignalSpy cancelled(&dialog, &ConnectDialog::cancelRequested);
    QCOMPARE(button->text(), QStringLiteral("Connect"));
    QVERIFY(button->isDefault());

    dialog.setBusy(QStringLiteral("Connecting to lab.example.com…"));

    QCOMPARE(button->text(), QStringLiteral("Cancel"));
    QVERIFY(!child<QWidget>(dialog, "formWidget")->isEnabled());
    QCOMPARE(child<QLabel>(dialog, "stageLabel")->text(),
        QStringLiteral("Connecting to lab.example.com…"));

    button->click();

    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(button->text(), QStringLiteral("Connect"));
    QVERIFY(child<QWidget>(dialog, "formWidget")->isEnabled());
    QCOMPARE(dialog.options().password, lab().password);
}

void TestConnectDialog::escapeEndsTheAttemptFirst()
{
    ConnectDialog dialog;
    QSignalSpy cancelled(&dialog, &ConnectDialog::cancelRequested);
    QSignalSpy rejected(&dialog, &ConnectDialog::rejected);
    dialog.open();
    dialog.setBusy(QStringLiteral("Connecting…"));

    QTest::keyClick(&dialog, Qt::Key_Escape);

    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(rejected.count(), 0);

    QTest::keyClick(&dialog, Qt::Key_Escape);

    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(rejected.count(), 1);
}

void TestConnectDialog::passwordCanBeSeen()
{
    ConnectDialog dialog;
    auto *field = child<QLineEdit>(dialog, "passwordLineEdit");
    auto *show = child<QAction>(*field, "showPasswordAction");
    QCOMPARE(field->echoMode(), QLineEdit::Password);

    show->trigger();

    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    show->trigger();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void TestConnectDialog::recentEngineFillsTheFields()
{
    ConnectDialog dialog;
    auto *list = child<QListView>(dialog, "recentListView");
    QVERIFY(child<QWidget>(dialog, "recentWidget")->isHidden());
    dialog.setRecentEngines({{QStringLiteral("https://one.example.com:8443/ovirt-engine/api"),
                                 QStringLiteral("anna@a"), {}},
        {QStringLiteral("https://two.example.com/ovirt-engine/api"), QStringLiteral("bob@b"),
            QStringLiteral("/ca.pem")}});
    dialog.setOptions(lab());

    Q_EMIT list->clicked(list->model()->index(1, 0));

    QVERIFY(!child<QWidget>(dialog, "recentWidget")->isHidden());
    QCOMPARE(list->model()->index(0, 0).data().toString(),
        QStringLiteral("one.example.com:8443\nanna@a"));
    QCOMPARE(dialog.options().url, QStringLiteral("https://two.example.com/ovirt-engine/api"));
    QCOMPARE(dialog.options().username, QStringLiteral("bob@b"));
    QCOMPARE(dialog.options().caFile, QStringLiteral("/ca.pem"));
    QCOMPARE(dialog.options().password, QString());
}

void TestConnectDialog::forgetsAnEngine()
{
    ConnectDialog dialog;
    const RecentEngine engine{QStringLiteral("https://one.example.com"), QStringLiteral("a"), {}};
    dialog.setRecentEngines({engine});
    auto *list = child<QListView>(dialog, "recentListView");
    QList<RecentEngine> forgotten;
    connect(&dialog, &ConnectDialog::forgetRequested, this,
        [&forgotten](const RecentEngine &which) { forgotten.append(which); });

    list->setCurrentIndex(list->model()->index(0, 0));
    child<QAction>(*list, "forgetAction")->trigger();

    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.first(), engine);
}

void TestConnectDialog::engineTextIsPlain()
{
    const ConnectDialog dialog;

    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qUtf8Printable(label->objectName()));
}

void TestConnectDialog::labelsHaveBuddies()
{
    const ConnectDialog dialog;

    for (const char *name :
        {"urlLabel", "usernameLabel", "passwordLabel", "caFileLabel", "recentLabel"})
        QVERIFY2(child<QLabel>(dialog, name)->buddy(), name);
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
