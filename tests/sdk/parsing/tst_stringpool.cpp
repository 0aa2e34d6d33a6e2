// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"
#include "sdk/parsing/stringpools.h"

#include <QTest>

#include <thread>

using namespace ovirt;

namespace {

bool sameText(const QString &a, const QString &b)
{
    return a == b && a.constData() == b.constData();
}

QByteArray permissionsOf(const QByteArray &vm)
{
    return "<permissions><permission id='p1'><role id='r'/><group id='g'/><vm id='" + vm
        + "'/></permission></permissions>";
}

} // namespace

class TestStringPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBytesSameText_data();
    void sameBytesSameText();
    void differentTextsStayDifferent();
    void emptyIsNotNull();
    void unusedTextsAreDropped();
    void answersShareWhatRepeats();
    void freeTextIsNotKept();
    void onePoolAThread();
};

void TestStringPool::sameBytesSameText_data()
{
    QTest::addColumn<QByteArray>("utf8");

    QTest::newRow("a word") << QByteArray("up");
    QTest::newRow("an id") << QByteArray("a99773ed-28a3-4370-8240-df9e732bc3e1");
    QTest::newRow("two bytes a letter") << QByteArray("Gr\xc3\xbc\xc3\x9f");
    QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x98\x80");
}

void TestStringPool::sameBytesSameText()
{
    QFETCH(QByteArray, utf8);
    StringPool pool;
    const QByteArray copy(utf8.constData(), utf8.size());

    const QString first = pool.text({utf8.constData(), size_t(utf8.size())});
    const QString second = pool.text({copy.constData(), size_t(copy.size())});

    QCOMPARE(first, QString::fromUtf8(utf8));
    QVERIFY(sameText(first, second));
    QCOMPARE(pool.size(), 1);
}

void TestStringPool::differentTextsStayDifferent()
{
    StringPool pool;
    QList<QString> texts;
    for (int number = 0; number < 5000; ++number)
        texts.append(pool.text(std::to_string(number)));

    QCOMPARE(pool.size(), 5000);
    for (int number = 0; number < 5000; ++number) {
        QCOMPARE(texts.at(number), QString::number(number));
        QVERIFY(sameText(texts.at(number), pool.text(std::to_string(number))));
    }
    QCOMPARE(pool.size(), 5000);
}

void TestStringPool::emptyIsNotNull()
{
    StringPool pool;

    QVERIFY(pool.text("").isEmpty());
    QVERIFY(!pool.text("").isNull());
    QCOMPARE(pool.size(), 0);
}

// Ids of objects that are gone do not stay for as long as the program runs.
void TestStringPool::unusedTextsAreDropped()
{
    StringPool pool;
    const QString kept = pool.text("kept");
    qsizetype most = 0;

    for (int number = 0; number < 200000; ++number) {
        const QString gone = pool.text("gone " + std::to_string(number));
        QVERIFY(!gone.isNull());
        most = qMax(most, pool.size());
    }

    QVERIFY2(most < 50000, qPrintable(QString::number(most)));
    QVERIFY(sameText(pool.text("kept"), kept));
}

void TestStringPool::answersShareWhatRepeats()
{
    StringPool pool;

    const auto first = parseList<Permission>(permissionsOf("v1"), pool);
    const auto second = parseList<Permission>(permissionsOf("v2"), pool);
    const auto vm = parseObject<Vm>("<vm id='v1'><status>up</status></vm>", pool);
    const auto other = parseObject<Vm>("<vm id='v2'><status>up</status></vm>", pool);

    QVERIFY(sameText(first.first().role.id, second.first().role.id));
    QVERIFY(sameText(first.first().id, second.first().id)); // the same inherited grant
    QVERIFY(sameText(first.first().vm.id, vm.id));
    QVERIFY(sameText(vm.status, other.status));
}

void TestStringPool::freeTextIsNotKept()
{
    StringPool pool;

    const auto vm = parseObject<Vm>(
        "<vm id='v'><name>n</name><description>d</description><fqdn>f</fqdn></vm>", pool);

    QCOMPARE(vm.description, QStringLiteral("d"));
    QCOMPARE(pool.size(), 1); // the id
}

void TestStringPool::onePoolAThread()
{
    StringPools pools;
    const StringPool *first = nullptr;
    const StringPool *second = nullptr;
    const StringPool *again = nullptr;

    {
        const StringPools::Loan one(pools);
        first = &*one;
        std::thread other([&] { second = &*StringPools::Loan(pools); });
        other.join();
    }
    {
        const StringPools::Loan one(pools);
        again = &*one;
    }

    QVERIFY(first != second);
    QCOMPARE(again, first); // the last that was given back
}

QTEST_GUILESS_MAIN(TestStringPool)
#include "tst_stringpool.moc"
