// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "app/demo/inventory/estatejson.h"
#include "tests/demo/document.h"
#include "tests/demo/witness.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace demo;

namespace {

// So that one connection serves all the tests.
Options endless()
{
    Options options;
    options.vms = 40;
    options.maxKeepAlive = 0;
    return options;
}

QJsonDocument told(const Estate &estate)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeEstate(estate, buffer);
    return QJsonDocument::fromJson(buffer.data());
}

QList<QByteArray> sorted(QList<QByteArray> values)
{
    std::sort(values.begin(), values.end());
    return values;
}

QList<QByteArray> valuesOf(const QJsonArray &objects, const char *key)
{
    QList<QByteArray> values;
    for (const auto &object : objects)
        values.append(object.toObject().value(QLatin1String(key)).toString().toUtf8());
    return sorted(values);
}

} // namespace

class TestEstateJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryObject_data();
    void hasEveryObject();
    void hasEveryPart_data();
    void hasEveryPart();
    void hasEveryGrant();
    void tellsWhatTheXmlSays_data();
    void tellsWhatTheXmlSays();
    void leavesOutWhatThereIsNot();
    void escapes();
    void forgetsWhatIsGone();

private:
    Document read(const QByteArray &path) { return documentOf(m_witness->get(path).body); }
    [[nodiscard]] const Estate &estate() const { return m_engine.engine().estate(); }

    EngineThread m_engine{endless()};
    std::unique_ptr<Witness> m_witness;
    QJsonObject m_told;
};

void TestEstateJson::initTestCase()
{
    m_witness = std::make_unique<Witness>(m_engine.url());
    QVERIFY(!m_witness->signIn().isEmpty());
    const QJsonDocument document = told(estate());
    QVERIFY(document.isObject());
    m_told = document.object();
}

void TestEstateJson::hasEveryObject_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *path, const char *key) {
        QTest::newRow(key) << '/' + QByteArray(path) << QString::fromLatin1(key);
    };
    row("vms", "vms");
    row("disks", "disks");
    row("hosts", "hosts");
    row("clusters", "clusters");
    row("datacenters", "data_centers");
    row("storagedomains", "storage_domains");
    row("networks", "networks");
    row("vnicprofiles", "vnic_profiles");
    row("templates", "templates");
    row("users", "users");
    row("groups", "groups");
    row("roles", "roles");
    row("tags", "tags");
}

void TestEstateJson::hasEveryObject()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, key);

    const QJsonArray objects = m_told.value(key).toArray();

    QVERIFY(!objects.isEmpty());
    QCOMPARE(valuesOf(objects, "id"), sorted(read(path).ids));
}

void TestEstateJson::hasEveryPart_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
        {"disk_attachments", "nics", "reported_devices", "permissions", "snapshots", "sessions"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestEstateJson::hasEveryPart()
{
    QFETCH(QString, key);
    const QByteArray segment = key.toLatin1().replace("_", "");
    qsizetype count = 0;

    for (const auto &value : m_told.value(QStringLiteral("vms")).toArray()) {
        const QJsonObject vm = value.toObject();
        const QJsonArray items = vm.value(key).toArray();
        const QByteArray id = vm.value(QStringLiteral("id")).toString().toLatin1();
        QCOMPARE(valuesOf(items, "id"), sorted(read("/vms/" + id + '/' + segment).ids));
        count += items.size();
    }

    QVERIFY(count > 0);
}

void TestEstateJson::hasEveryGrant()
{
    const QJsonArray grants = m_told.value(QStringLiteral("grants")).toArray();
    QList<QByteArray> kinds;
    for (const auto &grant : grants)
        kinds.append(grant.toObject()
                         .value(QStringLiteral("object"))
                         .toObject()
                         .value(QStringLiteral("kind"))
                         .toString()
                         .toLatin1());

    QCOMPARE(grants.size(), estate().permissions.size());
    QCOMPARE(kinds.count("system"), read("/permissions").ids.size());
    for (const char *kind : {"data_center", "cluster", "host", "storage_domain", "vm", "template"})
        QVERIFY2(kinds.contains(kind), kind);
}

void TestEstateJson::tellsWhatTheXmlSays_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("collection");
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *collection, const char *element, const char *key) {
        QTest::addRow("%s of %s", element, collection)
            << '/' + QByteArray(collection).replace("_", "") << QString::fromLatin1(collection)
            << QByteArray(element) << QByteArray(key);
    };
    row("vms", "fqdn", "fqdn");
    row("disks", "alias", "alias");
    row("disks", "content_type", "content_type");
    row("users", "user_name", "user_name");
    row("clusters", "name", "name");
}

void TestEstateJson::tellsWhatTheXmlSays()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, collection);
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, key);
    const QJsonArray objects = m_told.value(collection).toArray();

    QList<QByteArray> values = valuesOf(objects, key);
    values.removeAll(QByteArray());

    QCOMPARE(values, sorted(read(path).all(element)));
}

void TestEstateJson::leavesOutWhatThereIsNot()
{
    int running = 0;
    int stopped = 0;
    for (const auto &value : m_told.value(QStringLiteral("vms")).toArray()) {
        const QJsonObject vm = value.toObject();
        const bool runs = vm.contains(QStringLiteral("host"));
        QCOMPARE(vm.contains(QStringLiteral("start_time")), runs);
        ++(runs ? running : stopped);
    }

    QVERIFY(running > 0 && stopped > 0);
    const QJsonArray disks = m_told.value(QStringLiteral("disks")).toArray();
    QVERIFY(std::any_of(disks.begin(), disks.end(), [](const auto &disk) {
        return disk.toObject().contains(QStringLiteral("size"))
            && !disk.toObject().contains(QStringLiteral("status"));
    }));
}

void TestEstateJson::escapes()
{
    Estate changed = estate();
    const QByteArray name = "\"quoted\" \\ back\nnext\ttab \x01 \u00fc";
    changed.vms[3].name = name;

    const QJsonArray vms = told(changed).object().value(QStringLiteral("vms")).toArray();

    QCOMPARE(vms[3].toObject().value(QStringLiteral("name")).toString(), QString::fromUtf8(name));
}

void TestEstateJson::forgetsWhatIsGone()
{
    Estate changed = estate();
    const QString id = QString::fromLatin1(changed.vms[3].id.text());
    changed.vms.remove(3);

    const QJsonArray vms = told(changed).object().value(QStringLiteral("vms")).toArray();

    QCOMPARE(vms.size(), 39);
    QVERIFY(std::none_of(vms.begin(), vms.end(), [&](const auto &vm) {
        return vm.toObject().value(QStringLiteral("id")).toString() == id;
    }));
}

QTEST_GUILESS_MAIN(TestEstateJson)
#include "tst_estatejson.moc"
