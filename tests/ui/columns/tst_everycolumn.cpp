// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventorybuilder.h"
#include "tests/ui/columns/everyfield.h"
#include "ui/columns/column.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace browser;
using namespace ovirt;

namespace {

// Every list has one object with every field set; references lead nowhere, but to it.
Inventory whole()
{
    InventoryBuilder builder;
    const auto put = [&]<typename T>(T) {
        T object;
        setEveryField(object);
        builder.list<T>({object});
    };
    put(Vm());
    put(Disk());
    put(Cluster());
    put(Host());
    put(StorageDomain());
    put(VnicProfile());
    put(Network());
    put(User());
    put(Role());
    return builder.inventory();
}

template <typename T>
QVariantList valuesOf(const Inventory &inventory, const T &object)
{
    QVariantList values;
    for (const Column<T> &column : columnsOf<T>())
        values.append(column.value(inventory, object));
    return values;
}

bool fits(const QVariant &value, Format format)
{
    const int type = value.typeId();
    switch (format) {
    case Format::Number:
    case Format::Bytes:
        return type == QMetaType::LongLong;
    case Format::YesNo:
        return type == QMetaType::Bool;
    case Format::Time:
        return type == QMetaType::QDateTime && value.toDateTime().timeSpec() != Qt::LocalTime;
    case Format::State:
        return type == QMetaType::QString;
    case Format::Text:
        return type == QMetaType::QString || type == QMetaType::QStringList;
    }
    return false;
}

// Whatever the object says, a value is of its format's type, and a link leads from a value.
template <typename T>
void checkCells(const Inventory &inventory, const T &object)
{
    for (const Column<T> &column : columnsOf<T>()) {
        const QVariant value = column.value(inventory, object);
        QVERIFY2(!value.isValid() || fits(value, column.format), column.key);
        static_cast<void>(formatted(value, column.format));
        static_cast<void>(formattedExactly(value, column.format));
        const ObjectKey link = column.link ? column.link(inventory, object) : ObjectKey();
        QVERIFY2(link.isNull() || value.isValid(), column.key);
    }
}

// A field that nobody can see any more: one of the object's values has to change with each.
template <typename T, typename See>
QStringList unseenFields(See valuesWith)
{
    T whole;
    setEveryField(whole);
    const QVariantList values = valuesWith(whole);
    QStringList unseen;
    forEachField<T>([&](const auto &field) {
        T less = whole;
        less.*field.member = std::decay_t<decltype(less.*field.member)>();
        if (valuesWith(less) == values)
            unseen.append(QLatin1String(field.path));
    });
    unseen.sort();
    return unseen;
}

template <typename T>
QStringList unseenFields()
{
    return unseenFields<T>([](const T &object) { return valuesOf<T>(Inventory(), object); });
}

QStringList paths(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QLatin1String(text));
    return list;
}

} // namespace

class TestEveryColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declarations();
    void nothingSaidIsNothingShown();
    void everythingSaidIsShown();
    void referencesLeadNowhere();
    void everyFieldIsSeen();
    void everyFieldOfTheDiskIsSeen();
    void nameOrWhoseComesFirst();
};

void TestEveryColumn::declarations()
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    forEachRowType([]<typename T>() {
        QSet<QString> keys;
        QSet<QString> titles;
        for (const Column<T> &column : columnsOf<T>()) {
            const QString key = QLatin1String(column.key);
            const QString title = QString::fromUtf8(column.title);
            QVERIFY2(snakeCase.match(key).hasMatch(), column.key);
            QVERIFY2(!keys.contains(key), column.key);
            QVERIFY2(!title.isEmpty() && !titles.contains(title), column.key);
            QVERIFY2(*column.tip, column.key);
            QVERIFY2(column.value, column.key);
            QCOMPARE(columnOf<T>(QLatin1String(column.key)), &column);
            keys.insert(key);
            titles.insert(title);
        }
        QVERIFY(keys.contains(QStringLiteral("id")));
        QVERIFY(!columnOf<T>(QLatin1String("no_such_column")));
    });
}

void TestEveryColumn::nothingSaidIsNothingShown()
{
    for (const Inventory &inventory : {Inventory(), whole()}) {
        forEachRowType([&]<typename T>() {
            for (const Column<T> &column : columnsOf<T>()) {
                QVERIFY2(!column.value(inventory, T()).isValid(), column.key);
                QVERIFY2(!column.link || column.link(inventory, T()).isNull(), column.key);
            }
        });
    }
}

void TestEveryColumn::everythingSaidIsShown()
{
    const Inventory inventory = whole();

    forEachRowType([&]<typename T>() {
        T object;
        setEveryField(object);
        checkCells(inventory, object);
    });
}

void TestEveryColumn::referencesLeadNowhere()
{
    forEachRowType([]<typename T>() {
        T object;
        setEveryField(object);
        checkCells(Inventory(), object);
        T known; // by its id only
        known.id = QStringLiteral("@id");
        checkCells(Inventory(), known);
        checkCells(whole(), known);
    });
}

void TestEveryColumn::everyFieldIsSeen()
{
    // Pictures, and what engines have no use for any more.
    const QStringList machine =
        paths({"display/single_qxl_pci", "large_icon/@id", "small_icon/@id"});
    // Only what runs has a console.
    const QStringList console = paths(
        {"display/address", "display/certificate/subject", "display/port", "display/secure_port"});

    QCOMPARE(unseenFields<Template>(), console + machine);
    QCOMPARE(unseenFields<Vm>(),
        paths({"display/single_qxl_pci", "large_icon/@id", "numa_tune_mode", "small_icon/@id"}));
    QCOMPARE(unseenFields<Host>(), QStringList());
    QCOMPARE(unseenFields<Cluster>(), QStringList());
    QCOMPARE(unseenFields<DataCenter>(), QStringList());
    QCOMPARE(unseenFields<Network>(), QStringList());
    QCOMPARE(unseenFields<User>(), QStringList());
    QCOMPARE(unseenFields<Group>(), QStringList());
    QCOMPARE(unseenFields<Snapshot>(), QStringList());
    QCOMPARE(unseenFields<Nic>(), QStringList());
    QCOMPARE(unseenFields<DiskAttachment>(), QStringList());
    QCOMPARE(unseenFields<StorageDomain>(), paths({"data_center"})); // the list names it too
}

void TestEveryColumn::everyFieldOfTheDiskIsSeen()
{
    const auto shown = [](const Disk &disk) {
        InventoryBuilder builder;
        DiskAttachment attachment;
        attachment.id = QStringLiteral("@id");
        builder.list<Disk>({disk});
        return valuesOf(builder.inventory(), attachment);
    };

    QCOMPARE(unseenFields<Disk>(shown), QStringList());
}

void TestEveryColumn::nameOrWhoseComesFirst()
{
    const QSet<QString> expected{
        QStringLiteral("name"), QStringLiteral("vm"), QStringLiteral("full_name")};

    forEachRowType([&]<typename T>() {
        QVERIFY(expected.contains(QLatin1String(columnsOf<T>().front().key)));
        QCOMPARE(QLatin1String(columnsOf<T>().back().key), QLatin1String("id"));
    });
}

QTEST_GUILESS_MAIN(TestEveryColumn)
#include "tst_everycolumn.moc"
