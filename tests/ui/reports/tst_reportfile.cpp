// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace browser;
using ovirt::Error;

namespace {

const QByteArray content = "report\n";

void writeContent(QIODevice &device)
{
    device.write(content);
}

// As a writer does, of more than any buffer holds.
void writeMuch(QIODevice &device)
{
    const QByteArray piece(100'000, 'x');
    for (int i = 0; i < 10; ++i) {
        if (device.write(piece) != piece.size())
            throw Error(Error::Kind::Configuration, device.errorString());
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

template <typename F>
QString messageOf(F f)
{
    try {
        f();
    } catch (const Error &error) {
        return error.kind() == Error::Kind::Configuration ? error.sentence()
                                                          : QStringLiteral("another kind");
    }
    return QStringLiteral("nothing failed");
}

} // namespace

class TestReportFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFileIsItsOwnersAlone();
    void olderFileIsReplaced();
    void privateBeforeTheFirstByte();
    void failureKeepsTheOlderFile();
    void refusedAtOnce_data();
    void refusedAtOnce();
    void fullDevice();
    void deviceIsWrittenTo();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestReportFile::newFileIsItsOwnersAlone()
{
    const mode_t before = ::umask(0);

    ReportFile(path("a.json")).save(writeContent);

    ::umask(before);
    QCOMPARE(contentOf(path("a.json")), content);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path("a.json")).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void TestReportFile::olderFileIsReplaced()
{
    QFile older(path("a.json"));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("something much longer than the report");
    older.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    older.close();

    ReportFile(path("a.json")).save(writeContent);

    QCOMPARE(contentOf(path("a.json")), content);
    QVERIFY(!QFileInfo(path("a.json")).permission(QFileDevice::ReadOther));
}

void TestReportFile::privateBeforeTheFirstByte()
{
    const mode_t before = ::umask(0);
    struct stat status = {};

    // The file may have no name as yet, so its descriptor has to tell.
    ReportFile(path("a.json")).save([&](QIODevice &device) {
        const auto *file = qobject_cast<QFileDevice *>(&device);
        QVERIFY(file);
        QCOMPARE(::fstat(file->handle(), &status), 0);
    });

    ::umask(before);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(qint64(status.st_size), 0);
}

void TestReportFile::failureKeepsTheOlderFile()
{
    ReportFile(path("a.json")).save(writeContent);
    const auto fail = [](QIODevice &device) {
        writeMuch(device);
        throw Error(Error::Kind::Configuration, QStringLiteral("no more"));
    };

    const QString message = messageOf([&] { ReportFile(path("a.json")).save(fail); });

    QVERIFY2(message.contains(path("a.json")), qPrintable(message));
    QCOMPARE(contentOf(path("a.json")), content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("a.json")));
}

void TestReportFile::refusedAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cause");

    QTest::newRow("folder") << QStringLiteral(".") << QStringLiteral("is a folder");
    QTest::newRow("no folder") << QStringLiteral("none/a.json")
                               << QStringLiteral("There is no folder");
    QTest::newRow("file as folder")
        << QStringLiteral("file/a.json") << QStringLiteral("There is no folder");
}

void TestReportFile::refusedAtOnce()
{
    QFETCH(QString, name);
    QFETCH(QString, cause);
    ReportFile(path("file")).save(writeContent);

    const QString message = messageOf([&] { ReportFile(m_folder->filePath(name)); });

    QVERIFY2(message.contains(cause), qPrintable(message));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("file")));
}

void TestReportFile::fullDevice()
{
    const QString message =
        messageOf([] { ReportFile(QStringLiteral("/dev/full")).save(writeMuch); });

    QVERIFY2(message.contains(QStringLiteral("no room left")), qPrintable(message));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile()); // it has not been stood in for
}

void TestReportFile::deviceIsWrittenTo()
{
    ReportFile(QStringLiteral("/dev/null")).save(writeMuch);

    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

QTEST_GUILESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
