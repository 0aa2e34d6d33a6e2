// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/changelist.h"

#include <QTest>

namespace {

struct Item {
    QString id;
    int value;

    bool operator==(const Item &) const = default;
};

const QString &keyOf(const Item &item)
{
    return item.id;
}

Item item(const char *id, int value)
{
    return {QString::fromLatin1(id), value};
}

using List = ovirt::ChangeList<Item>;

} // namespace

class TestChangeList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laterReplacesEarlier();
    void mergeIsAsIfAllWerePut();
    void droppedIsForgotten();
    void takenInPieces();
    void takenIsForgotten();
};

void TestChangeList::laterReplacesEarlier()
{
    List list;

    list.put(item("a", 1));
    list.put(item("b", 2));
    list.put(item("a", 3));

    QCOMPARE(list.items(), (QList<Item>{item("a", 3), item("b", 2)}));
}

void TestChangeList::mergeIsAsIfAllWerePut()
{
    List list;
    list.put(item("a", 1));
    List later;
    later.put(item("b", 2));
    later.put(item("a", 3));
    List empty;

    list.merge(later);
    list.merge(empty);
    empty.merge(list);

    QCOMPARE(list.items(), (QList<Item>{item("a", 3), item("b", 2)}));
    QCOMPARE(empty.items(), list.items());
}

void TestChangeList::droppedIsForgotten()
{
    List list;
    for (const char *id : {"a", "b", "c"})
        list.put(item(id, 1));

    list.drop(QStringLiteral("b"));
    list.drop(QStringLiteral("not there"));
    list.put(item("c", 2));

    QCOMPARE(list.items(), (QList<Item>{item("a", 1), item("c", 2)}));
}

void TestChangeList::takenInPieces()
{
    List list;
    for (const char *id : {"a", "b", "c"})
        list.put(item(id, 1));
    qsizetype budget = 2;

    const List first = list.takeFirst(budget);

    QCOMPARE(budget, 0);
    QCOMPARE(first.items(), (QList<Item>{item("a", 1), item("b", 1)}));
    list.put(item("c", 2)); // is still known
    budget = 5;
    QCOMPARE(list.takeFirst(budget).items(), (QList<Item>{item("c", 2)}));
    QCOMPARE(budget, 4);
    QVERIFY(list.isEmpty());
}

void TestChangeList::takenIsForgotten()
{
    List list;
    list.put(item("a", 1));
    list.put(item("b", 1));
    qsizetype budget = 1;
    (void)list.takeFirst(budget);

    list.put(item("a", 2));

    QCOMPARE(list.items(), (QList<Item>{item("b", 1), item("a", 2)}));
}

QTEST_GUILESS_MAIN(TestChangeList)
#include "tst_changelist.moc"
