// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tablemodel.h"

#include "tests/support/inventorybuilder.h"
#include "ui/models/tablefeed.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace browser;
using namespace ovirt;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QList<Vm> vms(const QStringList &names)
{
    QList<Vm> list;
    for (const QString &name : names) {
        Vm vm;
        vm.id = name.toLower();
        vm.name = name;
        vm.memory = qint64(name.size()) << 30;
        list.append(vm);
    }
    return list;
}

QStringList words(const char *list)
{
    return text(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TableQuestion questionOf(const Inventory &inventory, quint64 version, const char *filter = "")
{
    TableQuestion question;
    question.inventory = inventory;
    question.version = version;
    question.query = parseQuery(text(filter), fieldsOf(Kind::Vm)).query;
    question.searched = ownColumnsOf(Kind::Vm);
    question.sort = defaultSortOf(Kind::Vm);
    return question;
}

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tells_data();
    void tells();
    void theSameAnswerTellsNothing();
    void selectionOutlivesAnotherOrder();
    void findsObjects();
    void feedAsksForTheLatestWishOnly();
    void feedIsQuietWhereNobodyLooks();
    void feedMakesReadyForTheFirstWord();
    void feedAnswersWhileItMakesReady();
    void sortsByTwoColumns();
    void unreadGrantsAreMarked();

private:
    [[nodiscard]] QStringList shown() const;
    void show(const QStringList &names, const char *filter = "");

    std::unique_ptr<TableModel> m_model;
    InventoryBuilder m_builder;
    quint64 m_version = 0;
};

void TestTableModel::init()
{
    m_model = std::make_unique<TableModel>(Kind::Vm);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setColumns({*anyColumn(Kind::Vm, text("name")), *anyColumn(Kind::Vm, text("memory"))});
    m_builder = {};
}

void TestTableModel::show(const QStringList &names, const char *filter)
{
    m_builder.list(vms(names));
    TableSelector selector;
    m_model->show(selector.answer(questionOf(m_builder.inventory(), ++m_version, filter)));
}

QStringList TestTableModel::shown() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row, 0).data().toString());
    return names;
}

void TestTableModel::tells_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("resets");

    QTest::newRow("first rows") << words("") << words("a b c") << 1 << 0 << 0;
    QTest::newRow("one in the middle") << words("a c") << words("a b c") << 1 << 0 << 0;
    QTest::newRow("two apart") << words("b d") << words("a b c d") << 2 << 0 << 0;
    QTest::newRow("one goes") << words("a b c") << words("a c") << 0 << 1 << 0;
    QTest::newRow("all go") << words("a b c") << words("") << 0 << 1 << 0;
    QTest::newRow("some go, others come") << words("a b c") << words("b c d") << 1 << 1 << 0;
    QStringList many;
    QStringList others;
    for (int number = 0; number < 60; ++number)
        (number % 2 ? others : many)
            .append(QStringLiteral("vm%1").arg(number, 3, 10, QLatin1Char('0')));
    QTest::newRow("too many runs") << many << many + others << 0 << 0 << 1;
}

void TestTableModel::tells()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    show(before);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

    show(after);

    after.sort();
    QCOMPARE(shown(), after);
    QTEST(int(inserted.count()), "inserted");
    QTEST(int(removed.count()), "removed");
    QTEST(int(resets.count()), "resets");
}

void TestTableModel::theSameAnswerTellsNothing()
{
    show(words("a b c"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);

    m_model->show(m_model->shown());

    QCOMPARE(changed.count() + resets.count() + layouts.count(), 0);
}

void TestTableModel::selectionOutlivesAnotherOrder()
{
    show(words("a bb ccc"));
    const QPersistentModelIndex a = m_model->index(0, 0);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    TableQuestion question = questionOf(m_builder.inventory(), m_version);
    question.sort = parseSort(text("-memory"), fieldsOf(Kind::Vm)).columns;

    m_model->show(TableSelector().answer(question));

    QCOMPARE(shown(), words("ccc bb a"));
    QCOMPARE(layouts.count(), 1);
    QCOMPARE(a.row(), 2);
    QCOMPARE(a.data().toString(), text("a"));
}

void TestTableModel::findsObjects()
{
    show(words("A B"), "name:b");
    QCOMPARE(m_model->rowOf({Kind::Vm, text("b"), {}}), 0);
    QCOMPARE(m_model->rowOf({Kind::Vm, text("a"), {}}), -1);
    QCOMPARE(m_model->index(0, 0).data(ObjectRole).value<ObjectKey>(),
        (ObjectKey{Kind::Vm, text("b"), {}}));
}

// Between two answers a person may have typed a whole word.
void TestTableModel::feedAsksForTheLatestWishOnly()
{
    QThreadPool pool;
    TableFeed feed(Kind::Vm, pool);
    QSignalSpy answers(&feed, &TableFeed::answered);
    m_builder.list(vms(words("abc abd xyz")));
    feed.setSearched(ownColumnsOf(Kind::Vm));
    feed.setInventory(m_builder.inventory(), 1);
    feed.setActive(true);
    for (const char *typed : {"a", "ab", "abc"})
        feed.setQuery(parseQuery(text(typed), fieldsOf(Kind::Vm)).query);

    QTRY_VERIFY(!feed.isAsking());

    QCOMPARE(answers.count(), 2); // the first, and the latest
    QCOMPARE(answers.last().first().value<TableAnswer>().order.size(), 1);
    pool.waitForDone();
}

void TestTableModel::feedIsQuietWhereNobodyLooks()
{
    QThreadPool pool;
    TableFeed feed(Kind::Vm, pool);
    QSignalSpy answers(&feed, &TableFeed::answered);
    m_builder.list(vms(words("a")));
    feed.setInventory(m_builder.inventory(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(answers.count(), 0);

    feed.setActive(true);

    QTRY_COMPARE(answers.count(), 1);
    feed.setInventory(m_builder.inventory(), 1); // nothing new
    QVERIFY(!feed.isAsking());
    pool.waitForDone();
}

// Also where nothing is asked yet, as in a tree without a filter.
void TestTableModel::feedMakesReadyForTheFirstWord()
{
    QThreadPool pool;
    TableFeed feed(Kind::Vm, pool);
    QSignalSpy answers(&feed, &TableFeed::answered);
    QSignalSpy prepared(&feed, &TableFeed::prepared);
    m_builder.list(vms(words("abc xyz")));
    feed.setSearched(ownColumnsOf(Kind::Vm));
    feed.setInventory(m_builder.inventory(), 1);
    feed.setExpecting(true);

    QTRY_COMPARE(prepared.count(), 1);

    QCOMPARE(answers.count(), 0);
    m_builder.list(vms(words("abc abd xyz")));
    feed.setInventory(m_builder.inventory(), 2); // what was made ready is no longer true
    QTRY_COMPARE(prepared.count(), 2);
    feed.setQuery(parseQuery(text("ab"), fieldsOf(Kind::Vm)).query);
    feed.setActive(true);
    QTRY_COMPARE(answers.count(), 1);
    QCOMPARE(answers.last().first().value<TableAnswer>().order.size(), 2);
    pool.waitForDone();
}

void TestTableModel::feedAnswersWhileItMakesReady()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    TableFeed feed(Kind::Vm, pool);
    QSignalSpy answers(&feed, &TableFeed::answered);
    m_builder.list(vms(words("abc xyz")));
    feed.setSearched(ownColumnsOf(Kind::Vm));
    feed.setInventory(m_builder.inventory(), 1);
    feed.setExpecting(true);
    QSemaphore gate;
    pool.start([&gate] { gate.acquire(); }); // what it makes ready waits behind this
    QTRY_VERIFY(feed.isPreparing());

    feed.setActive(true);
    gate.release();

    QTRY_COMPARE(answers.count(), 1);
    QTRY_VERIFY(!feed.isPreparing());
    pool.waitForDone();
}

void TestTableModel::sortsByTwoColumns()
{
    m_builder.list(vms(words("bb aa c d")));
    TableQuestion question = questionOf(m_builder.inventory(), ++m_version);
    question.sort = parseSort(text("memory,-name"), fieldsOf(Kind::Vm)).columns;
    m_model->show(TableSelector().answer(question));
    QCOMPARE(shown(), words("d c bb aa"));
    m_model->setSortedBy(SortedBy({text("memory"), text("-name")}));
    QVERIFY(m_model->headerData(0, Qt::Horizontal).toString().endsWith(QLatin1Char('2')));
}

// What a user holds is not all there is, where it could not be read.
void TestTableModel::unreadGrantsAreMarked()
{
    User anna;
    anna.id = anna.userName = text("anna");
    User berta;
    berta.id = berta.userName = text("berta");
    Completeness sum;
    sum.failures = {{text("/users/berta/permissions"), {},
        Error(Error::Kind::Forbidden, text("This user may not see it.")), 1}};
    m_builder.list<User>({anna, berta}).grants(anna.id, {}).completeness(sum);
    InventoryChange change;
    change.grants.put({berta.id, PartState::Failed, {}});
    Inventory inventory = m_builder.inventory();
    inventory.apply(change);
    TableModel model(Kind::User);
    model.setColumns({*anyColumn(Kind::User, text("user_name"))});
    TableQuestion question;
    question.inventory = inventory;
    question.kind = Kind::User;
    question.sort = defaultSortOf(Kind::User);

    model.show(TableSelector().answer(question));

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(ErrorRole).toString(), QString());
    QVERIFY(!model.index(1, 0).data(ErrorRole).toString().isEmpty());
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(text("may not see it")));
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(text("may not see it")));
}

QTEST_GUILESS_MAIN(TestTableModel)

#include "tst_tablemodel.moc"
