// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"
#include "tests/sdk/types/fieldtext.h"

#include <QSet>
#include <QTest>

using namespace ovirt;

namespace {

struct Place {
    size_t offset;
    size_t size;
    size_t alignment;
};

template <typename T>
QList<Place> placesOf()
{
    const T object{};
    QList<Place> places;
    forEachField<T>([&](const auto &field) {
        const auto &member = object.*field.member;
        const auto offset =
            reinterpret_cast<const char *>(&member) - reinterpret_cast<const char *>(&object);
        places.append({size_t(offset), sizeof(member), alignof(decltype(member))});
    });
    std::sort(places.begin(), places.end(),
        [](const Place &a, const Place &b) { return a.offset < b.offset; });
    return places;
}

size_t aligned(size_t offset, size_t alignment)
{
    return (offset + alignment - 1) / alignment * alignment;
}

// Empty: each member of T has its line in the table. A line less leaves a hole, or a tail.
template <typename T>
QString membersWithoutField()
{
    size_t end = 0;
    for (const Place &place : placesOf<T>()) {
        if (place.offset != aligned(end, place.alignment))
            return QStringLiteral("between the bytes %1 and %2").arg(end).arg(place.offset);
        end = place.offset + place.size;
    }
    return aligned(end, alignof(T)) == sizeof(T) ? QString() : QStringLiteral("at the end");
}

template <typename T>
QStringList pathsOf()
{
    QStringList paths;
    forEachField<T>([&](const auto &field) { paths.append(QLatin1String(field.path)); });
    return paths;
}

// An element that a table's paths are written into.
struct Node {
    QByteArray name;
    QByteArray id;
    QByteArray text;
    std::vector<Node> children;

    Node &add(const QByteArray &child) { return children.emplace_back(Node{child, {}, {}, {}}); }

    // Where a path ends; elements on the way stand there once.
    Node &at(const QByteArray &path)
    {
        Node *node = this;
        for (const QByteArray &step : path.split('/')) {
            const auto has = [&step](const Node &child) { return child.name == step; };
            auto &there = node->children;
            const auto found = std::find_if(there.begin(), there.end(), has);
            node = found == there.end() ? &node->add(step) : &*found;
        }
        return *node;
    }

    [[nodiscard]] QByteArray xml() const
    {
        QByteArray inner = text;
        for (const Node &child : children)
            inner += child.xml();
        return '<' + name + " id='" + id + "'>" + inner + "</" + name + '>';
    }
};

QByteArray valueFor(const QString &)
{
    return "text";
}
QByteArray valueFor(const QDateTime &)
{
    return "2024-01-02T03:04:05.678Z";
}
QByteArray valueFor(const std::optional<bool> &)
{
    return "true";
}
template <typename N>
QByteArray valueFor(const std::optional<N> &)
{
    return "42";
}

template <typename T>
void fill(Node &node);

template <typename V>
void put(Node &node, const QByteArray &path, const V &value)
{
    const qsizetype attribute = path.indexOf('@');
    if (attribute > 0)
        node.at(path.left(attribute - 1)).id = valueFor(value);
    else if (attribute < 0)
        node.at(path).text = valueFor(value);
}

template <typename T>
void put(Node &node, const QByteArray &path, const Ref<T> &)
{
    node.at(path).id = "id";
}

template <typename T>
requires requires
{
    Fields<T>::list;
}
void put(Node &node, const QByteArray &path, const T &)
{
    fill<T>(node.at(path));
}

template <typename T>
void put(Node &node, const QByteArray &path, const QList<T> &)
{
    const qsizetype last = path.lastIndexOf('/') + 1;
    Node &list = last > 0 ? node.at(path.left(last - 1)) : node;
    for (int number = 0; number < 2; ++number) {
        Node around{{}, {}, {}, {}};
        put(around, path.mid(last), T());
        list.children.push_back(around.children.front());
    }
}

template <typename T>
void fill(Node &node)
{
    const T object{};
    node.id = "id";
    forEachField<T>([&](const auto &field) { put(node, field.path, object.*field.member); });
}

// Which fields did not come back, of an object that has all.
template <typename T>
QStringList fieldsNotRead()
{
    Node node{Fields<T>::element, {}, {}, {}};
    fill<T>(node);
    const T object = parseObject<T>(node.xml());
    QStringList missing;
    forEachField<T>([&](const auto &field) {
        QStringList lines;
        fieldtext::append(lines, QLatin1String(field.path), object.*field.member);
        if (lines.isEmpty())
            missing.append(QLatin1String(field.path));
    });
    return missing;
}

// A JSON object has each name once, so what shares a beginning stands side by side.
QString splitGroup(const QStringList &paths)
{
    QSet<QString> closedGroups;
    QString open;
    for (const QString &path : paths) {
        const QString group = path.section(QLatin1Char('/'), 0, 0);
        if (group == open)
            continue;
        closedGroups.insert(open);
        if (closedGroups.contains(group))
            return group;
        open = group;
    }
    return {};
}

struct Kind {
    QString withoutField;
    QStringList paths;
    QStringList notRead;
};

template <typename T>
Kind kind()
{
    return {membersWithoutField<T>(), pathsOf<T>(), fieldsNotRead<T>()};
}

} // namespace

Q_DECLARE_METATYPE(Kind)

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void extendsAKind();
    void referencesAreTheirIds();
    void followedPartsAreToldFromAbsentOnes();
};

void TestFields::table_data()
{
    QTest::addColumn<Kind>("kind");

    QTest::newRow("Api") << kind<Api>();
    const auto row = [](const char *name, const Kind &kind) { QTest::newRow(name) << kind; };
#define ROW(T) row(#T, kind<T>());
    OVIRT_FOR_EACH_KIND(ROW)
    // clang-format off
    ROW(BondOption) ROW(CustomProperty) ROW(Ip) ROW(LogicalUnit) ROW(SchedulingProperty)
    ROW(SsoMethod) ROW(StatisticValue) ROW(VcpuPin) ROW(Version)
    // clang-format on
#undef ROW
}

void TestFields::table()
{
    QFETCH(Kind, kind);

    const QSet<QString> distinct(kind.paths.begin(), kind.paths.end());
    QCOMPARE(kind.withoutField, QString());
    QCOMPARE(distinct.size(), kind.paths.size());
    QCOMPARE(splitGroup(kind.paths), QString());
    QCOMPARE(kind.notRead, QStringList());
}

namespace {

// A field that the SDK does not know, by the recipe: a member and a line.
struct NicOnBoot : Nic {
    std::optional<bool> onBoot;
};

} // namespace

template <>
struct ovirt::Fields<NicOnBoot> : Fields<Nic> {
    static constexpr FieldList list{
        Fields<Nic>::list,
        Field{"on_boot", &NicOnBoot::onBoot},
    };
};

void TestFields::extendsAKind()
{
    const auto nics = parseList<NicOnBoot>(
        "<nics><nic id='n'><name>nic1</name><on_boot>true</on_boot></nic></nics>");

    QCOMPARE(nics.size(), 1);
    QCOMPARE(nics.first().name, QStringLiteral("nic1"));
    QCOMPARE(nics.first().onBoot, std::optional(true));
}

void TestFields::referencesAreTheirIds()
{
    const Ref<Vm> nowhere;
    const Ref<Vm> one{QStringLiteral("1")};

    QVERIFY(nowhere.isNull());
    QVERIFY(!one.isNull());
    QVERIFY(one == Ref<Vm>{QStringLiteral("1")});
    QVERIFY(one != nowhere);
}

void TestFields::followedPartsAreToldFromAbsentOnes()
{
    const auto vms = parseList<Followed<Vm, Nic, Snapshot, Tag>>(R"(<vms>
<vm id='1'><name>a</name><link href='/x' rel='nics'/><nics><nic id='n'><name>nic1</name></nic></nics><snapshots/></vm>
<vm id='2'/></vms>)");

    QCOMPARE(vms.size(), 2);
    QCOMPARE(vms.first().object.name, QStringLiteral("a"));
    QCOMPARE(vms.first().part<Nic>().value().first().id, QStringLiteral("n"));
    QVERIFY(vms.first().part<Snapshot>().value().isEmpty());
    QVERIFY(!vms.first().part<Tag>());
    QVERIFY(!vms.last().part<Nic>());
    QCOMPARE(followedName<HostNic>(), "nics");
    QCOMPARE(followedName<DiskAttachment>(), "disk_attachments");
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
