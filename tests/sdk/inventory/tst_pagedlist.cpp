// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/pagedlist_p.h"

#include <QTest>

using namespace ovirt;

namespace {

using Pages = QList<int>;

QStringList ids(int from, int count)
{
    QStringList all;
    for (int number = from; number < from + count; ++number)
        all.append(QString::number(number));
    return all;
}

// Answers as an engine with count objects would, until nothing is left to ask; returns the pages.
Pages readAll(PagedList &list, int pageSize, int count, int atOnce)
{
    Pages asked;
    while (!list.isDone()) {
        const Pages pages = list.takeNext(atOnce);
        asked += pages;
        for (const int page : pages) {
            const int from = (page - 1) * pageSize;
            list.answered(page, ids(from, qBound(0, count - from, pageSize)));
        }
    }
    return asked;
}

} // namespace

class TestPagedList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsUpToTheEnd_data();
    void readsUpToTheEnd();
    void firstPageIsAskedAlone();
    void noMoreThanAtOnce();
    void requestsDoNotDependOnTheOrder();
    void listInOnePiece();
    void objectTwiceIsDoubtful();
    void otherTotalIsDoubtful();
    void failedPageIsWhatIsLeft();
    void nothingBehindAFailureWithoutATotal();
    void restIsWhatWasLeft();
    void givenUpAsksNothing();
};

void TestPagedList::readsUpToTheEnd_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isTotalKnown");
    QTest::addColumn<int>("pages");

    QTest::newRow("nothing") << 0 << true << 1;
    QTest::newRow("nothing, total unknown") << 0 << false << 1;
    QTest::newRow("less than a page") << 9 << true << 1;
    QTest::newRow("less than a page, total unknown") << 9 << false << 1;
    QTest::newRow("a page that is full may have one behind it") << 10 << true << 2;
    QTest::newRow("several") << 95 << true << 10;
    QTest::newRow("several that are full") << 90 << true << 10;
    QTest::newRow("several, total unknown: some in advance") << 61 << false << 9;
}

void TestPagedList::readsUpToTheEnd()
{
    QFETCH(int, count);
    QFETCH(bool, isTotalKnown);
    PagedList list(10, isTotalKnown ? std::optional<qint64>(count) : std::nullopt);

    const Pages asked = readAll(list, 10, count, 5);

    QTEST(int(asked.size()), "pages");
    QCOMPARE(list.ids().size(), count);
    QVERIFY(list.isWhole() && !list.isDoubtful());
    QVERIFY(list.rest(QString()).pages.isEmpty());
}

void TestPagedList::firstPageIsAskedAlone()
{
    PagedList list(10, 100);
    QCOMPARE(list.pagesLeft(), 10);

    QCOMPARE(list.takeNext(5), Pages{1});
    QCOMPARE(list.takeNext(5), Pages());
    list.answered(1, ids(0, 10));

    QCOMPARE(list.takeNext(5), Pages({2, 3, 4, 5, 6}));
    QCOMPARE(list.pagesLeft(), 4);
}

void TestPagedList::noMoreThanAtOnce()
{
    PagedList list(10, 1000);
    list.answered(list.takeNext(3).first(), ids(0, 10));
    QCOMPARE(list.takeNext(3), Pages({2, 3, 4}));

    list.answered(3, ids(20, 10));

    QCOMPARE(list.takeNext(3), Pages{5});
}

void TestPagedList::requestsDoNotDependOnTheOrder()
{
    PagedList list(10);
    list.answered(list.takeNext(5).first(), ids(0, 10));
    QCOMPARE(list.takeNext(5), Pages({2, 3, 4, 5}));

    list.answered(2, ids(10, 10));
    list.answered(4, ids(30, 10));

    QCOMPARE(list.takeNext(5), Pages());
    list.answered(3, ids(20, 10));
    list.answered(5, ids(40, 10));
    QCOMPARE(list.takeNext(2), Pages({6, 7}));
}

void TestPagedList::listInOnePiece()
{
    PagedList list;

    QCOMPARE(list.takeNext(5), Pages{1});
    list.answered(1, ids(0, 10'000));

    QVERIFY(list.isDone() && list.isWhole() && !list.isDoubtful());
}

void TestPagedList::objectTwiceIsDoubtful()
{
    PagedList list(10);
    list.answered(list.takeNext(1).first(), ids(0, 10));
    (void)list.takeNext(1);

    list.answered(2, ids(9, 5));

    QVERIFY(list.isDone() && list.isDoubtful());
    QCOMPARE(list.ids().size(), 14);
}

void TestPagedList::otherTotalIsDoubtful()
{
    PagedList list(10, 11);
    list.answered(list.takeNext(1).first(), ids(0, 10));
    (void)list.takeNext(1);

    list.answered(2, {});

    QVERIFY(list.isDone() && list.isDoubtful());
    QCOMPARE(list.total().value_or(0), 11);
}

void TestPagedList::failedPageIsWhatIsLeft()
{
    PagedList list(10, 35);
    list.answered(list.takeNext(5).first(), ids(0, 10));
    QCOMPARE(list.takeNext(5), Pages({2, 3, 4}));
    list.answered(4, ids(30, 5));
    list.failed(2);
    list.answered(3, ids(20, 10));

    QVERIFY(list.isDone() && !list.isWhole() && !list.isDoubtful());
    const ListRest rest = list.rest(QStringLiteral("/vms"));
    QCOMPARE(rest.pages, Pages{2});
    QCOMPARE(rest.openFrom, 0);
    QCOMPARE(rest.pageSize, 10);
}

void TestPagedList::nothingBehindAFailureWithoutATotal()
{
    PagedList list(10);
    list.answered(list.takeNext(1).first(), ids(0, 10));
    QCOMPARE(list.takeNext(1), Pages{2});

    list.failed(2);

    QCOMPARE(list.takeNext(5), Pages());
    QVERIFY(list.isDone());
    QCOMPARE(list.rest(QString()).pages, Pages{2});
    QCOMPARE(list.rest(QString()).openFrom, 3);
}

void TestPagedList::restIsWhatWasLeft()
{
    ListRest left;
    left.pageSize = 10;
    left.pages = {2, 5};
    left.openFrom = 7;
    PagedList list = PagedList::restOf(left);

    QCOMPARE(list.takeNext(2), Pages({2, 5}));
    list.answered(2, ids(10, 10));
    list.answered(5, ids(40, 10));
    QCOMPARE(list.takeNext(1), Pages{7});
    list.answered(7, ids(60, 3));

    QVERIFY(list.isDone() && list.isWhole() && list.isRest());
    QVERIFY(!list.isDoubtful());
    ListRest only = left;
    only.openFrom = 0;
    PagedList closed = PagedList::restOf(only);
    QCOMPARE(closed.takeNext(9), Pages({2, 5}));
    closed.answered(2, ids(10, 10));
    closed.answered(5, ids(40, 10));
    QVERIFY(closed.isWhole());
}

void TestPagedList::givenUpAsksNothing()
{
    PagedList list(10, 100);
    list.answered(list.takeNext(5).first(), ids(0, 10));
    QCOMPARE(list.takeNext(2), Pages({2, 3}));

    list.giveUp();

    QCOMPARE(list.takeNext(5), Pages());
    QVERIFY(!list.isDone()); // two are under way
    list.failed(2);
    list.answered(3, ids(20, 10));
    QVERIFY(list.isDone() && !list.isWhole());
    QCOMPARE(list.rest(QString()).pages, Pages{2});
    QCOMPARE(list.rest(QString()).openFrom, 4);
}

QTEST_GUILESS_MAIN(TestPagedList)
#include "tst_pagedlist.moc"
