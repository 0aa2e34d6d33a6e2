// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/recentengines.h"
#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace browser;

namespace {

//! A value of each type that is not its default.
int other(const Setting<int> &setting)
{
    return setting.maximum;
}
QString other(const Setting<QString> &)
{
    return QStringLiteral("/a folder/ü");
}
QByteArray other(const Setting<QByteArray> &)
{
    return QByteArray("\0\xff;=[x]\n", 8);
}
QStringList other(const Setting<QStringList> &)
{
    return {QStringLiteral("one, two; three")};
}
template <Named T>
T other(const Setting<T> &setting)
{
    const QMetaEnum names = QMetaEnum::fromType<T>();
    const int last = names.value(names.keyCount() - 1);
    return T(last) == setting.defaultValue ? T(names.value(0)) : T(last);
}

template <typename F>
void forEachSetting(F &&f)
{
    std::apply([&](const auto &...setting) { (f(setting), ...); }, setting::all);
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKeyStandsOnce();
    void eachSettingHasItsDefault();
    void eachSettingComesBack();
    void fileIsNotTrusted_data();
    void fileIsNotTrusted();
    void onlyTheOwnerReads();
    void recentEnginesAreFewAndUnique();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
            + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("/settings.ini"));
    }
};

void TestSettings::eachKeyStandsOnce()
{
    QSet<QByteArray> keys;
    int count = 0;

    forEachSetting([&](const auto &setting) {
        keys.insert(setting.key);
        ++count;
    });

    QCOMPARE(keys.size(), count);
}

void TestSettings::eachSettingHasItsDefault()
{
    const Settings settings(path());

    forEachSetting([&](const auto &setting) {
        QVERIFY2(settings.value(setting) == setting.fallback(), setting.key);
    });
}

void TestSettings::eachSettingComesBack()
{
    {
        Settings settings(path());
        forEachSetting([&](const auto &setting) { settings.setValue(setting, other(setting)); });
    }

    const Settings settings(path());

    forEachSetting([&](const auto &setting) {
        QVERIFY2(!(other(setting) == setting.fallback()), setting.key);
        QVERIFY2(settings.value(setting) == other(setting), setting.key);
    });
}

void TestSettings::fileIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("pipeline");
    QTest::addColumn<int>("timeout");

    QTest::newRow("nothing") << QByteArray() << 5 << 5 << 60;
    QTest::newRow("too much") << QByteArray("connections=65\npipeline=101\ntimeout=3601") << 64
                              << 100 << 3600;
    QTest::newRow("too little") << QByteArray("connections=0\npipeline=-1\ntimeout=-1") << 1 << 0
                                << 0;
    QTest::newRow("no numbers") << QByteArray("connections=many\npipeline=\ntimeout=1e99") << 5 << 5
                                << 60;
    QTest::newRow("beyond int") << QByteArray("connections=99999999999\npipeline=3\ntimeout=7")
                                << 64 << 3 << 7;
    QTest::newRow("lists") << QByteArray(
        "connections=1, 2\npipeline=@Invalid()\ntimeout=@ByteArray(x)")
                           << 5 << 5 << 60;
}

void TestSettings::fileIsNotTrusted()
{
    QFETCH(QByteArray, text);
    {
        const Settings makesTheFolder(path());
    }
    write(path(), "[look]\ntheme=Purple\nlanguage=7\n[engine]\n" + text);

    const Settings settings(path());

    QTEST(settings.value(setting::connections), "connections");
    QTEST(settings.value(setting::pipeline), "pipeline");
    QTEST(settings.value(setting::timeout), "timeout");
    QCOMPARE(settings.value(setting::theme), setting::Theme::System);
    QCOMPARE(settings.value(setting::language), setting::Language::System);
}

void TestSettings::onlyTheOwnerReads()
{
    const mode_t mask = umask(0);

    {
        Settings settings(path());
        settings.setValue(setting::connections, 7);
        settings.sync();
        settings.setValue(setting::connections, 8);
    }

    umask(mask);
    struct stat file = {};
    struct stat folder = {};
    QCOMPARE(stat(QFile::encodeName(path()).constData(), &file), 0);
    QCOMPARE(stat(QFile::encodeName(QFileInfo(path()).path()).constData(), &folder), 0);
    QCOMPARE(file.st_mode & 0777, 0600u);
    QCOMPARE(folder.st_mode & 0777, 0700u);
}

void TestSettings::recentEnginesAreFewAndUnique()
{
    Settings settings(path());
    const auto engine = [](int i) {
        return RecentEngine{QStringLiteral("https://engine%1.example.com").arg(i),
            QStringLiteral("admin@internal"), QStringLiteral("/ca,with;odd=name.pem")};
    };

    for (int i = 0; i < 12; ++i)
        rememberEngine(settings, engine(i));
    rememberEngine(settings, engine(5));
    forgetEngine(settings, engine(11));

    const QList<RecentEngine> engines = recentEngines(settings);
    QCOMPARE(engines.size(), mostRecentEngines - 1);
    QCOMPARE(engines.first(), engine(5));
    QCOMPARE(engines.at(1), engine(10));
    QCOMPARE(engines.last(), engine(2));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
