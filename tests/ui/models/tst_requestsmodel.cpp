// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestsmodel.h"

#include "ui/models/preparedrequests.h"
#include "ui/models/requestcolumns.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace browser;
using Ending = RequestRow::Ending;

namespace {

constexpr qint64 noon = 1'764'072'000'000; // 2025-11-25 12:00:00 UTC

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

int column(const char *key)
{
    return requestColumn(QLatin1String(key));
}

RequestRow request(const QString &what, Ending ending = Ending::Answered, qint64 time = 0)
{
    RequestRow row;
    row.what = what;
    row.ending = ending;
    row.isWhole = true;
    row.status = ending == Ending::Answered ? 200 : 500;
    row.attempts = 1;
    row.connection = 1;
    row.started = noon;
    row.waited = 0;
    row.time = time;
    row.bytes = 100;
    return row;
}

RequestRow failure(const char *what, const char *error)
{
    RequestRow row;
    row.what = text(what);
    row.ending = Ending::Failed;
    row.error = text(error);
    return row;
}

RequestList listOf(const QList<RequestRow> &kept, const QList<RequestRow> &notKept = {})
{
    RequestList list;
    list.source = 1;
    list.kept = kept;
    list.notKept = notKept;
    return list;
}

RequestRow ofRefresh(RequestRow row, int number)
{
    row.refresh.number = number;
    row.refresh.began = noon;
    return row;
}

RequestList lastOf(RequestList list, int refresh)
{
    list.refresh = refresh;
    return list;
}

QString letters(const RequestsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, column("what")).data().toString());
    return all.join(QLatin1Char(' '));
}

//! A model that is watched.
class Fixture {
public:
    Fixture()
        : tester(&model)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , reset(&model, &QAbstractItemModel::modelReset)
        , layout(&model, &QAbstractItemModel::layoutChanged)
        , changed(&model, &QAbstractItemModel::dataChanged)
    {
    }

    RequestsModel model;
    QAbstractItemModelTester tester;
    QSignalSpy inserted;
    QSignalSpy reset;
    QSignalSpy layout;
    QSignalSpy changed;
};

} // namespace

class TestRequestsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreDeclaredOnce();
    void texts_data();
    void texts();
    void unknownIsEmpty();
    void states_data();
    void states();
    void roles();
    void engineTextIsPlain();
    void failedOnesStandFirst();
    void growthIsOneInsert();
    void growthInTheOrderOfAColumn();
    void failureThatIsKnownLaterMovesUp();
    void forgottenOnesAreOneRange_data();
    void forgottenOnesAreOneRange();
    void anotherListIsAReset_data();
    void anotherListIsAReset();
    void sorts_data();
    void sorts();
    void orderTakesPersistentIndexesAlong();
    void filters_data();
    void filters();
    void filterHoldsForWhatComes();
    void filterFollowsWhatChanges();
    void preparedIsWhatIsSearched();
    void lastRefreshIsShown();
    void earlierOnesWhereWanted();
    void whatIsMissingStaysShown();
    void nextRefreshTakesThePlace();
    void refreshesAreTold_data();
    void refreshesAreTold();
    void saysWhatWasAskedFor_data();
    void saysWhatWasAskedFor();
    void longErrorIsWholeInTheToolTip();
};

void TestRequestsModel::columnsAreDeclaredOnce()
{
    QSet<QByteArray> keys;
    for (const RequestColumn &one : requestColumns()) {
        keys.insert(one.key);
        QVERIFY(one.number || one.ordered);
        QVERIFY(qstrlen(one.title) > 0 && qstrlen(one.tip) > 0);
    }
    QCOMPARE(size_t(keys.size()), requestColumns().size());
    QCOMPARE(column("nothing"), -1);
}

void TestRequestsModel::texts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("tip");
    const auto row = [](const char *key, const char *shown, const char *tip) {
        QTest::newRow(key) << text(key) << text(shown) << text("<qt>") + text(tip) + text("</qt>");
    };

    row("what", "/vms;max=250", "/vms;max=250");
    row("state", "Answered", "Answered");
    row("status", "200", "200");
    row("attempts", "2", "2");
    row("connection", "3", "3");
    row("place", "4", "4");
    row("started", "12:00:00.000", "2025-11-25 12:00:00 UTC");
    row("waited", "0.3 ms", "0.3 ms");
    row("time", "1,235 ms", "1,235 ms");
    row("size", "2 KiB", "2,048 bytes");
}

void TestRequestsModel::texts()
{
    QFETCH(QString, key);
    Fixture f;
    RequestRow row = request(text("/vms;max=250"), Ending::Answered, 1'234'600);
    row.attempts = 2;
    row.connection = 3;
    row.place = 4;
    row.waited = 250;
    row.bytes = 2048;

    f.model.setRequests(listOf({row}));

    const QModelIndex cell = f.model.index(0, column(key.toLatin1()));
    QTEST(cell.data().toString(), "shown");
    QTEST(cell.data(Qt::ToolTipRole).toString(), "tip");
}

void TestRequestsModel::unknownIsEmpty()
{
    Fixture f;
    RequestRow neverSent;
    neverSent.what = text("/vms");

    f.model.setRequests(listOf({neverSent}));

    for (const char *key :
        {"status", "attempts", "connection", "place", "started", "waited", "time", "size"}) {
        const QModelIndex cell = f.model.index(0, column(key));
        QCOMPARE(cell.data().toString(), QString());
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QString());
        QVERIFY2(!cell.data(SortRole).isValid(), key);
    }
}

void TestRequestsModel::states_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<RowState>("state");
    QTest::addColumn<QString>("shown");

    QTest::newRow("answered") << Ending::Answered << RowState::Good << text("Answered");
    QTest::newRow("refused") << Ending::Refused << RowState::Warning << text("Refused");
    QTest::newRow("mended") << Ending::Mended << RowState::Inactive << text("Failed, came later");
    QTest::newRow("broken") << Ending::Broken << RowState::Warning << text("No whole answer");
    QTest::newRow("failed") << Ending::Failed << RowState::Failed << text("Failed");
}

void TestRequestsModel::states()
{
    QFETCH(Ending, ending);
    Fixture f;

    f.model.setRequests(listOf({request(text("a"), ending)}));

    const QModelIndex cell = f.model.index(0, column("state"));
    QTEST(cell.data(StateRole).value<RowState>(), "state");
    QTEST(cell.data().toString(), "shown");
}

void TestRequestsModel::roles()
{
    Fixture f;
    f.model.setRequests(listOf({request(text("a"), Ending::Answered, 12'000)}));

    QCOMPARE(f.model.index(0, column("time")).data(SortRole).toLongLong(), 12'000);
    QCOMPARE(f.model.index(0, column("what")).data(SortRole).toString(), text("a"));
    QVERIFY(f.model.index(0, column("time")).data(NumberRole).toBool());
    QCOMPARE(Qt::Alignment(f.model.index(0, column("time")).data(Qt::TextAlignmentRole).toInt()),
        Qt::AlignRight | Qt::AlignVCenter);
    QVERIFY(!f.model.index(0, column("what")).data(NumberRole).toBool());
    QVERIFY(!f.model.index(0, column("state")).data(NumberRole).toBool());
    QVERIFY(f.model.index(0, column("state")).data(StateColumnRole).toBool());
    QVERIFY(!f.model.index(0, column("what")).data(StateColumnRole).toBool());
}

void TestRequestsModel::engineTextIsPlain()
{
    Fixture f;
    RequestRow row = request(text("/vms/<img src=x>"), Ending::Failed);
    row.error = text("<b>bad</b>");

    f.model.setRequests(listOf({row}));

    const QModelIndex what = f.model.index(0, column("what"));
    const QModelIndex error = f.model.index(0, column("error"));
    QCOMPARE(what.data().toString(), row.what);
    QVERIFY(!what.data(Qt::ToolTipRole).toString().contains(text("<img")));
    QCOMPARE(error.data(Qt::ToolTipRole).toString(), text("<qt>&lt;b&gt;bad&lt;/b&gt;</qt>"));
    QCOMPARE(what.data(ErrorRole).toString(), row.error);
}

void TestRequestsModel::failedOnesStandFirst()
{
    Fixture f;

    f.model.setRequests(listOf({request(text("a")), request(text("b"), Ending::Failed),
                                   request(text("c"), Ending::Refused), request(text("d"))},
        {failure("x", "why"), failure("y", "why")}));

    QCOMPARE(letters(f.model), text("x y b a c d"));
}

void TestRequestsModel::growthIsOneInsert()
{
    Fixture f;
    QList<RequestRow> rows{request(text("a")), request(text("b"))};
    f.model.setRequests(listOf(rows));
    f.reset.clear();
    for (int i = 0; i < 1000; ++i)
        rows.append(request(QString::number(i)));

    f.model.setRequests(listOf(rows));

    QCOMPARE(f.inserted.size(), 1);
    QCOMPARE(f.reset.size(), 0);
    QCOMPARE(f.layout.size(), 0);
    QCOMPARE(f.changed.size(), 0);
    QCOMPARE(f.model.rowCount(), 1002);
    f.model.setRequests(listOf(rows));
    QCOMPARE(f.inserted.size(), 1);
    QCOMPARE(f.reset.size(), 0);
}

void TestRequestsModel::growthInTheOrderOfAColumn()
{
    Fixture f;
    f.model.sort(column("what"), Qt::DescendingOrder);
    QList<RequestRow> rows{request(text("a")), request(text("d"))};
    f.model.setRequests(listOf(rows));
    f.reset.clear();
    const QPersistentModelIndex a(f.model.index(1, 0));
    rows << request(text("b")) << request(text("e"));

    f.model.setRequests(listOf(rows));

    QCOMPARE(letters(f.model), text("e d b a"));
    QCOMPARE(f.inserted.size(), 1);
    QCOMPARE(f.layout.size(), 1);
    QCOMPARE(f.reset.size(), 0);
    QCOMPARE(a.row(), 3);
}

void TestRequestsModel::failureThatIsKnownLaterMovesUp()
{
    Fixture f;
    QList<RequestRow> rows{
        request(text("a")), request(text("b")), request(text("c"), Ending::Refused)};
    f.model.setRequests(listOf(rows));
    f.reset.clear();
    rows[2].ending = Ending::Failed;
    rows[2].error = text("why");

    f.model.setRequests(listOf(rows));

    QCOMPARE(letters(f.model), text("c a b"));
    QCOMPARE(f.model.index(0, column("error")).data().toString(), text("why"));
    QCOMPARE(f.reset.size(), 0);
    QCOMPARE(f.changed.size(), 1);
    QCOMPARE(f.changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(f.layout.size(), 1);
}

void TestRequestsModel::forgottenOnesAreOneRange_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("shown");

    QTest::newRow("in no order") << -1 << QString() << 1 << text("x b z d c e");
    QTest::newRow("by what") << column("what") << QString() << 1 << text("b c d e x z");
    QTest::newRow("filtered") << -1 << text("ms") << 1 << text("b z d c e");
    QTest::newRow("none of those shown") << -1 << text("x") << 0 << text("x");
}

void TestRequestsModel::forgottenOnesAreOneRange()
{
    QFETCH(int, column);
    QFETCH(QString, words);
    QFETCH(int, removed);
    Fixture f;
    const QList<RequestRow> rows{request(text("a"), Ending::Failed), request(text("y")),
        request(text("z")), request(text("b"), Ending::Failed), request(text("d"))};
    f.model.sort(column);
    f.model.setRequests(listOf(rows, {failure("x", "")}));
    f.model.setFilter(words);
    f.reset.clear();
    QSignalSpy removals(&f.model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex last(f.model.index(f.model.rowCount() - 1, 0));
    const QString lastShown = last.data().toString();
    RequestList next =
        listOf(rows.mid(2) << request(text("c")) << request(text("e")), {failure("x", "")});
    next.forgotten = 2;

    f.model.setRequests(next);

    QTEST(letters(f.model), "shown");
    QCOMPARE(removals.size(), removed);
    QCOMPARE(f.reset.size(), 0);
    QCOMPARE(last.data().toString(), lastShown);
}

void TestRequestsModel::anotherListIsAReset_data()
{
    QTest::addColumn<RequestList>("next");
    const RequestList list = listOf({request(text("a")), request(text("b"))}, {failure("x", "")});

    RequestList next = list;
    next.source = 2;
    QTest::newRow("of another connection") << next;
    next = list;
    next.forgotten = 3;
    QTest::newRow("what is between was never seen") << next;
    QTest::newRow("shorter") << listOf({request(text("a"))}, {failure("x", "")});
    QTest::newRow("fewer failures") << listOf(list.kept);
    QTest::newRow("other failures") << listOf(list.kept, {failure("y", "")});
}

void TestRequestsModel::anotherListIsAReset()
{
    QFETCH(RequestList, next);
    Fixture f;
    f.model.setRequests(listOf({request(text("a")), request(text("b"))}, {failure("x", "")}));
    f.reset.clear();

    f.model.setRequests(next);

    QCOMPARE(f.reset.size(), 1);
    QCOMPARE(f.inserted.size(), 0);
    QCOMPARE(f.model.rowCount(), int(next.kept.size() + next.notKept.size()));
}

void TestRequestsModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("sorted");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;

    QTest::newRow("no column") << -1 << up << text("x b a c d");
    QTest::newRow("no column, the other way") << -1 << down << text("x b a c d");
    QTest::newRow("a column that is not there") << 99 << up << text("x b a c d");
    QTest::newRow("what") << column("what") << up << text("a b c d x");
    QTest::newRow("what, down") << column("what") << down << text("x d c b a");
    QTest::newRow("time: equal ones as they came") << column("time") << up << text("x b d a c");
    QTest::newRow("time, down: equal ones as they came")
        << column("time") << down << text("a c b d x");
    QTest::newRow("state") << column("state") << up << text("x b c a d");
    QTest::newRow("error") << column("error") << down << text("x b a c d");
}

void TestRequestsModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Fixture f;
    f.model.setRequests(listOf(
        {request(text("a"), Ending::Answered, 2000), request(text("b"), Ending::Failed, 1000),
            request(text("c"), Ending::Refused, 2000), request(text("d"), Ending::Answered, 1000)},
        {failure("x", "why")}));
    f.reset.clear();

    f.model.sort(column, order);

    QTEST(letters(f.model), "sorted");
    QCOMPARE(f.reset.size(), 0);
}

void TestRequestsModel::orderTakesPersistentIndexesAlong()
{
    Fixture f;
    f.model.setRequests(listOf({request(text("a")), request(text("b")), request(text("c"))}));
    const QPersistentModelIndex a(f.model.index(0, 3));
    const QPersistentModelIndex b(f.model.index(1, 0));

    f.model.sort(column("what"), Qt::DescendingOrder);

    QCOMPARE(a.row(), 2);
    QCOMPARE(a.column(), 3);
    QCOMPARE(b.row(), 1);
}

void TestRequestsModel::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nothing") << QString() << text("x /vms/1/nics /vms/2/Disks /hosts");
    QTest::newRow("blanks") << text("  ") << text("x /vms/1/nics /vms/2/Disks /hosts");
    QTest::newRow("a piece") << text("vms") << text("/vms/1/nics /vms/2/Disks");
    QTest::newRow("upper case here") << text("VMS") << text("/vms/1/nics /vms/2/Disks");
    QTest::newRow("upper case there") << text("disks") << text("/vms/2/Disks");
    QTest::newRow("all words") << text("  nics   vms ") << text("/vms/1/nics");
    QTest::newRow("of several columns") << text("hosts 12 ms 500") << text("/hosts");
    QTest::newRow("what is missing") << text("failed broken") << text("x");
    QTest::newRow("not across columns") << text("nicsAnswered") << QString();
    QTest::newRow("none") << text("storage") << QString();
    QTest::newRow("no pattern") << text("v.s") << QString();
}

void TestRequestsModel::filters()
{
    QFETCH(QString, words);
    Fixture f;
    f.model.setRequests(listOf({request(text("/vms/1/nics")), request(text("/vms/2/Disks")),
                                   request(text("/hosts"), Ending::Refused, 12'000)},
        {failure("x", "The line is broken.")}));

    f.model.setFilter(words);

    QTEST(letters(f.model), "shown");
    f.model.setFilter({});
    QCOMPARE(f.model.rowCount(), 4);
}

void TestRequestsModel::filterHoldsForWhatComes()
{
    Fixture f;
    QList<RequestRow> rows{request(text("/va")), request(text("/b"))};
    f.model.setRequests(listOf(rows));
    f.model.setFilter(text("/va"));
    f.reset.clear();
    rows << request(text("/c")) << request(text("/vab"));

    f.model.setRequests(listOf(rows));

    QCOMPARE(letters(f.model), text("/va /vab"));
    QCOMPARE(f.inserted.size(), 1);
    QCOMPARE(f.reset.size(), 0);
}

void TestRequestsModel::filterFollowsWhatChanges()
{
    Fixture f;
    QList<RequestRow> rows{request(text("/v")), request(text("/w"))};
    f.model.setRequests(preparedRequests(listOf(rows)));
    f.model.setFilter(text("answered"));
    QCOMPARE(letters(f.model), text("/v /w"));
    rows[0].ending = Ending::Failed;

    f.model.setRequests(listOf(rows));

    QCOMPARE(letters(f.model), text("/w"));
}

void TestRequestsModel::preparedIsWhatIsSearched()
{
    const RequestList prepared =
        preparedRequests(listOf({request(text("/Vms"))}, {failure("x", "Why")}));

    QVERIFY(prepared.kept.first().searched.startsWith("/vms\nanswered\n\n"));
    QVERIFY(prepared.kept.first().searched.contains("\n/vms\n\n200\n"));
    QVERIFY(prepared.notKept.first().searched.contains("why"));
    Fixture f;
    f.model.setRequests(prepared);
    f.model.retranslate();
    QVERIFY(f.model.requests().kept.first().searched.isEmpty());
    f.model.setFilter(text("why"));
    QCOMPARE(letters(f.model), text("x"));
}

void TestRequestsModel::lastRefreshIsShown()
{
    Fixture f;

    f.model.setRequests(lastOf(
        listOf({ofRefresh(request(text("a")), 1), ofRefresh(request(text("b"), Ending::Refused), 1),
                   ofRefresh(request(text("c")), 2)},
            {ofRefresh(failure("x", "why"), 2)}),
        2));

    QCOMPARE(letters(f.model), text("x c"));
    QCOMPARE(f.model.count(), 2);
    QCOMPARE(requestCounts(f.model.requests(), false, 2), text("2 request(s)"));
    QCOMPARE(requestCounts(f.model.requests(), false, 1), text("1 of 2 request(s)"));
}

void TestRequestsModel::earlierOnesWhereWanted()
{
    Fixture f;
    f.model.setRequests(
        lastOf(listOf({ofRefresh(request(text("xx")), 1), ofRefresh(request(text("yy")), 2)}), 2));

    f.model.setEarlierShown(true);

    QCOMPARE(letters(f.model), text("xx yy"));
    QCOMPARE(f.model.count(), 2);
    f.model.setFilter(text("yy"));
    QCOMPARE(letters(f.model), text("yy"));
    QCOMPARE(f.model.count(), 2); // whatever is looked for
    f.model.setEarlierShown(false);
    f.model.setFilter(text("xx"));
    QCOMPARE(letters(f.model), QString());
}

// Some VMs were refreshed since: what failed before is as missing as it was.
void TestRequestsModel::whatIsMissingStaysShown()
{
    Fixture f;
    QList<RequestRow> rows{ofRefresh(request(text("a"), Ending::Failed), 1),
        ofRefresh(request(text("b")), 1), ofRefresh(request(text("c")), 2)};
    f.model.setRequests(lastOf(listOf(rows), 2));
    QCOMPARE(letters(f.model), text("a c"));
    rows[0].ending = Ending::Mended;
    rows[1].ending = Ending::Failed;

    f.model.setRequests(lastOf(listOf(rows), 2));

    QCOMPARE(letters(f.model), text("b c"));
}

void TestRequestsModel::nextRefreshTakesThePlace()
{
    Fixture f;
    QList<RequestRow> rows{ofRefresh(request(text("a")), 1)};
    f.model.setRequests(lastOf(listOf(rows), 1));
    rows << ofRefresh(request(text("b")), 2);

    f.model.setRequests(lastOf(listOf(rows), 2));

    QCOMPARE(letters(f.model), text("b"));
    f.reset.clear();
    rows << ofRefresh(request(text("c")), 2);
    f.model.setRequests(lastOf(listOf(rows), 2));
    QCOMPARE(letters(f.model), text("b c"));
    QCOMPARE(f.reset.size(), 0);
}

void TestRequestsModel::refreshesAreTold_data()
{
    QTest::addColumn<Refresh::Task>("task");
    QTest::addColumn<QString>("shown");

    QTest::newRow("everything") << Refresh::Task::Everything << text("2");
    QTest::newRow("a retry") << Refresh::Task::TheRest << text("2 (retry)");
    QTest::newRow("some VMs") << Refresh::Task::SomeVms << text("2 (selected VMs)");
}

void TestRequestsModel::refreshesAreTold()
{
    QFETCH(Refresh::Task, task);
    QFETCH(QString, shown);
    Fixture f;
    RequestRow row = ofRefresh(request(text("a")), 2);
    row.refresh.task = task;

    f.model.setRequests(lastOf(listOf({row}), 2));

    const QModelIndex cell = f.model.index(0, column("refresh"));
    QCOMPARE(cell.data().toString(), shown);
    QCOMPARE(cell.data(SortRole).toLongLong(), 2);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
        text("<qt>%1, begun at 2025-11-25 12:00:00 UTC</qt>").arg(shown));
}

void TestRequestsModel::saysWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *what, const char *object, const char *asked) {
        QTest::newRow(what) << text(what) << text(object) << text(asked);
    };

    row("/vms/1-2/diskattachments", "vm17", "Disks of vm17");
    row("/vms/1-2/nics", "", "NICs of 1-2");
    row("/users/7/permissions", "anna%1", "Permissions of anna%1");
    row("/permissions", "", "Permissions on the whole system");
    row("/vms;max=250?search=sortby name asc page 3", "", "VMs, page 3");
    row("/vms;max=100?search=page 2&follow=nics,tags", "", "VMs and what they have, page 2");
    row("/vms, page 1", "", "VMs, page 1");
    row("/vms/1-2", "vm17", "VM vm17");
    row("/disks/9", "", "Disk 9");
    row("/roles", "", "Roles");
    row("/storagedomains", "", "Storage domains");
    row("/", "", "The engine itself");
    row("/?follow=x", "", "The engine itself");
    row("POST /ovirt-engine/sso/oauth/token", "", "Sign-in");
    row("POST /ovirt-engine/services/sso-logout", "", "Sign-out");
    row("/vms/1/sessions", "vm17", "/vms/1/sessions");
    row("/ovirt-engine/apiary", "", "/ovirt-engine/apiary");
    row("engine.test", "", "engine.test");
    row("", "", "");
}

void TestRequestsModel::saysWhatWasAskedFor()
{
    QFETCH(QString, what);
    QFETCH(QString, object);
    Fixture f;
    RequestRow row = request(what);
    row.object = object;

    f.model.setRequests(preparedRequests(listOf({row})));

    QTEST(f.model.index(0, column("asked")).data().toString(), "asked");
    QCOMPARE(f.model.index(0, column("what")).data().toString(), what);
}

void TestRequestsModel::longErrorIsWholeInTheToolTip()
{
    Fixture f;
    const QString error = QString(300, QLatin1Char('e')) + text(" <end>");
    f.model.setRequests(listOf({}, {failure("x", error.toLatin1().constData())}));

    const QString tip = f.model.index(0, column("error")).data(Qt::ToolTipRole).toString();

    QCOMPARE(tip, text("<qt>") + error.toHtmlEscaped() + text("</qt>"));
}

QTEST_GUILESS_MAIN(TestRequestsModel)
#include "tst_requestsmodel.moc"
