// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/statuspanel.h"

#include "tests/ui/children.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/linkbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace browser;
using State = InventoryTreeModel::RowState;

namespace {

StatusPanel::Status partial()
{
    return {State::Warning, QStringLiteral("lab · admin@internal"),
        QStringLiteral("97 of 100 VMs complete"), QStringLiteral("2.1 s · 5 × 5"), true};
}

} // namespace

class TestStatusPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysAll();
    void saysWhenItWasTaken();
    void failuresAreALink();
    void noticeStandsBesideAFailure();
    void noticeStandsInFrontOfGoodNews();
    void failureIsThereWhenTheNoticeEnds();
    void effortIsSaidInWords();
    void noticeEndsWithTheState();
    void longSentenceIsInTheToolTip();
    void whatMattersLeastGivesWay();
    void reasonIsInTheToolTip();
};

void TestStatusPanel::saysAll()
{
    StatusPanel panel;
    QVERIFY(child<LinkButton>(panel, "statusLinkButton")->isHidden());

    panel.setStatus(partial());

    QCOMPARE(child<ElidedLabel>(panel, "engineLabel")->text(), partial().engine);
    QCOMPARE(child<ElidedLabel>(panel, "completenessLabel")->text(), partial().sentence);
    QCOMPARE(child<ElidedLabel>(panel, "effortLabel")->text(), partial().effort);
}

void TestStatusPanel::saysWhenItWasTaken()
{
    StatusPanel panel;
    StatusPanel::Status status = partial();
    status.takenAt = QDateTime(QDate::currentDate(), QTime(21, 20, 7)).toUTC();
    panel.setStatus(status);
    const auto *label = child<ElidedLabel>(panel, "effortLabel");
    QCOMPARE(label->text(), partial().effort + QStringLiteral(" · as of 21:20"));
    QVERIFY(label->toolTip().contains(
        status.takenAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))));

    status.effort.clear(); // a refresh that failed
    status.takenAt = QDateTime(QDate(2026, 3, 4), QTime(21, 20, 7)).toUTC();
    panel.setStatus(status);
    QCOMPARE(label->text(),
        QStringLiteral("as of %1 21:20")
            .arg(QLocale().toString(QDate(2026, 3, 4), QLocale::ShortFormat)));
}

void TestStatusPanel::failuresAreALink()
{
    StatusPanel panel;
    panel.setStatus(partial());
    QSignalSpy clicked(&panel, &StatusPanel::showFailuresClicked);

    child<LinkButton>(panel, "statusLinkButton")->click();

    QCOMPARE(clicked.count(), 1);
}

void TestStatusPanel::noticeStandsBesideAFailure()
{
    StatusPanel panel;
    panel.setStatus(partial());
    QSignalSpy clicked(&panel, &StatusPanel::noticeLinkClicked);

    panel.showNotice(QStringLiteral("Report saved"), QStringLiteral("Open the folder"));
    child<LinkButton>(panel, "noticeLinkButton")->click();

    QCOMPARE(child<ElidedLabel>(panel, "noticeLabel")->text(), QStringLiteral("Report saved"));
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!child<ElidedLabel>(panel, "completenessLabel")->isHidden());
    QVERIFY(!child<LinkButton>(panel, "statusLinkButton")->isHidden());
    QVERIFY(child<ElidedLabel>(panel, "engineLabel")->isHidden()); // which gives way

    panel.clearNotice();

    QVERIFY(!child<ElidedLabel>(panel, "engineLabel")->isHidden());

    QVERIFY(child<ElidedLabel>(panel, "noticeLabel")->isHidden());
    QVERIFY(child<LinkButton>(panel, "noticeLinkButton")->isHidden());
    QCOMPARE(child<ElidedLabel>(panel, "completenessLabel")->text(), partial().sentence);
}

void TestStatusPanel::noticeStandsInFrontOfGoodNews()
{
    StatusPanel panel;
    StatusPanel::Status good = partial();
    good.mark = State::Good;
    good.hasFailures = false;
    panel.setStatus(good);

    panel.showNotice(QStringLiteral("Report saved"));

    QVERIFY(child<ElidedLabel>(panel, "completenessLabel")->isHidden());
    QVERIFY(child<LinkButton>(panel, "noticeLinkButton")->isHidden());
    panel.clearNotice();
    QVERIFY(!child<ElidedLabel>(panel, "completenessLabel")->isHidden());
}

void TestStatusPanel::failureIsThereWhenTheNoticeEnds()
{
    StatusPanel panel;
    panel.setStatus(partial());
    child<QTimer>(panel, "noticeTimer")->setInterval(0);

    panel.showNotice(QStringLiteral("Report saved"), QStringLiteral("Open the folder"));

    QTRY_VERIFY(child<ElidedLabel>(panel, "noticeLabel")->isHidden());
    QVERIFY(!child<ElidedLabel>(panel, "completenessLabel")->isHidden());
    QVERIFY(!child<LinkButton>(panel, "statusLinkButton")->isHidden());
}

void TestStatusPanel::effortIsSaidInWords()
{
    StatusPanel panel;
    StatusPanel::Status status = partial();
    status.effortMeaning = QStringLiteral("Took 2.1 s, 5 connections");

    panel.setStatus(status);

    const auto *label = child<ElidedLabel>(panel, "effortLabel");
    QVERIFY(label->toolTip().contains(status.effortMeaning));
    QCOMPARE(label->accessibleName(), status.effortMeaning);
}

void TestStatusPanel::noticeEndsWithTheState()
{
    StatusPanel panel;
    panel.setStatus(partial());
    panel.showNotice(QStringLiteral("Report saved"));

    panel.setStatus(partial());
    QCOMPARE(child<ElidedLabel>(panel, "noticeLabel")->text(), QStringLiteral("Report saved"));
    StatusPanel::Status busy = partial();
    busy.mark = State::Busy;
    panel.setStatus(busy);

    QVERIFY(child<ElidedLabel>(panel, "noticeLabel")->isHidden());
    QCOMPARE(child<ElidedLabel>(panel, "completenessLabel")->text(), partial().sentence);
}

void TestStatusPanel::longSentenceIsInTheToolTip()
{
    ElidedLabel label;

    label.setText(QStringLiteral("<b>not bold</b>"));

    QVERIFY(!label.toolTip().contains(QLatin1String("<b>")));
    QVERIFY(label.toolTip().contains(QLatin1String("&lt;b&gt;not bold")));
    QCOMPARE(label.minimumSizeHint().width(), 0);
}

namespace {

StatusPanel::Status wordy()
{
    StatusPanel::Status status = partial();
    status.engine = QStringLiteral("engine.lab.example · admin@internal");
    status.sentence = QStringLiteral("295 of 300 VMs refreshed, 5 as before; ");
    status.sentenceEnd = QStringLiteral("6 of 365 requests failed");
    status.takenAt = QDateTime(QDate::currentDate(), QTime(21, 20, 7)).toUTC();
    status.meaning = QStringLiteral("because not all came");
    return status;
}

QString seen(const StatusPanel &panel, const char *label)
{
    const auto *one = child<ElidedLabel>(panel, label);
    return one->shownIn(one->width());
}

} // namespace

void TestStatusPanel::whatMattersLeastGivesWay()
{
    StatusPanel panel;
    panel.setStatus(wordy());
    panel.show();
    const auto *sentence = child<ElidedLabel>(panel, "completenessLabel");
    const auto *engine = child<ElidedLabel>(panel, "engineLabel");
    for (int width = panel.sizeHint().width(); width > panel.minimumSizeHint().width();
         width -= 20) {
        panel.resize(width, panel.height());
        QCoreApplication::sendPostedEvents();
        QVERIFY2(seen(panel, "completenessLabel").endsWith(wordy().sentenceEnd),
            qPrintable(seen(panel, "completenessLabel")));
        QVERIFY2(seen(panel, "effortLabel").endsWith(QLatin1String("as of 21:20")),
            qPrintable(seen(panel, "effortLabel")));
        if (!seen(panel, "engineLabel").isEmpty())
            QCOMPARE(seen(panel, "completenessLabel"), sentence->text());
        if (seen(panel, "effortLabel").contains(QLatin1String("2.1 s")))
            QCOMPARE(seen(panel, "engineLabel"), engine->text());
    }
    panel.resize(panel.minimumSizeHint());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(seen(panel, "completenessLabel"), wordy().sentenceEnd);
    QVERIFY(seen(panel, "effortLabel").endsWith(QLatin1String("as of 21:20")));
}

void TestStatusPanel::reasonIsInTheToolTip()
{
    StatusPanel panel;

    panel.setStatus(wordy());

    const auto *label = child<ElidedLabel>(panel, "completenessLabel");
    QVERIFY(label->toolTip().contains(wordy().meaning));
    QCOMPARE(label->accessibleName(), wordy().meaning);
}

QTEST_MAIN(TestStatusPanel)
#include "tst_statuspanel.moc"
