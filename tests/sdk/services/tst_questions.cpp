// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoengine.h"

#include <QPromise>
#include <QTest>

#include <atomic>

using namespace ovirt;

namespace {

constexpr int many = 60;

QList<QFuture<QList<Role>>> askMany(Connection &connection)
{
    QList<QFuture<QList<Role>>> futures;
    for (int number = 0; number < many; ++number)
        futures.append(connection.systemService().rolesService().list());
    return futures;
}

//! How many of \a futures came to this kind of end; nullopt: to a value.
qsizetype countOf(
    const QList<QFuture<QList<Role>>> &futures, const std::optional<Error::Kind> &kind)
{
    return std::count_if(futures.begin(), futures.end(), [&](const QFuture<QList<Role>> &future) {
        const std::optional<Error> error = errorOf(future);
        return error ? kind == error->kind() : !kind;
    });
}

//! What QtFuture makes under one name in Qt 6.4 and another in 6.8.
template <typename T>
QFuture<T> answered(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

//! Gives one answer to every question, and counts them.
struct Asked {
    Questions passwordIs(const QString &password)
    {
        Questions questions;
        questions.password = [this, password](const QString &) {
            ++count;
            return answered(password);
        };
        return questions;
    }
    //! Nobody answers: the question is closed.
    Questions closed()
    {
        Questions questions;
        questions.password = [this](const QString &) {
            ++count;
            QPromise<QString> promise;
            promise.start();
            QFuture<QString> future = promise.future();
            future.cancel();
            promise.finish();
            return future;
        };
        questions.trust = [this](const Error &) {
            ++count;
            return QtFuture::makeExceptionalFuture<Trust>(
                Error(Error::Kind::Cancelled, QStringLiteral("no")));
        };
        return questions;
    }
    Questions trustWhatIsShown()
    {
        Questions questions;
        questions.trust = [this](const Error &refusal) {
            ++count;
            return answered(
                Trust::pinned(refusal.certificate().digest(QCryptographicHash::Sha256)));
        };
        return questions;
    }

    std::atomic<int> count = 0;
};

ConnectionOptions withoutPassword(const DemoEngine &engine)
{
    ConnectionOptions options = engine.connection;
    options.password.clear();
    return options;
}

} // namespace

//! What a Connection asks a person, and what becomes of those who wait meanwhile.
class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passwordIsAskedWhereNoneIsKept();
    void keptPasswordIsNotAskedFor();
    void passwordIsAskedAgainWhenTheSessionEnds();
    void noPasswordEndsAllThatWait();
    void laterPasswordComesFromAnotherThread();
    void destructionEndsAQuestion();
    void strangerEndsAllThatWaits();
    void trustIsAskedOnceForAll();
    void refusedTrustEndsAllThatWaits();
    void changedCertificateStopsAndAsks_data();
    void changedCertificateStopsAndAsks();
};

void TestQuestions::passwordIsAskedWhereNoneIsKept()
{
    const DemoEngine engine;
    Asked asked;
    Connection connection(withoutPassword(engine), asked.passwordIs(engine.connection.password));

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countOf(futures, std::nullopt), many);
    QCOMPARE(asked.count.load(), 1);
}

void TestQuestions::keptPasswordIsNotAskedFor()
{
    const DemoEngine engine;
    Asked asked;
    Connection connection(engine.connection, asked.passwordIs(QStringLiteral("wrong")));

    QVERIFY(!errorOf(connection.test()));

    QCOMPARE(asked.count.load(), 0);
}

void TestQuestions::passwordIsAskedAgainWhenTheSessionEnds()
{
    DemoEngine engine;
    Asked asked;
    Connection connection(withoutPassword(engine), asked.passwordIs(engine.connection.password));
    QVERIFY(!errorOf(connection.test()));
    engine.demo.expireTokens(); // as after 30 idle minutes

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countOf(futures, std::nullopt), many);
    QCOMPARE(asked.count.load(), 2);
    QCOMPARE(engine.demo.statistics().signIns, 2);
}

void TestQuestions::noPasswordEndsAllThatWait()
{
    const DemoEngine engine;
    Asked asked;
    Connection connection(withoutPassword(engine), asked.closed());

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countOf(futures, Error::Kind::Authentication), many);
    QCOMPARE(engine.demo.statistics().requests, 0);
}

void TestQuestions::laterPasswordComesFromAnotherThread()
{
    const DemoEngine engine;
    QPromise<QString> answer;
    answer.start();
    Questions questions;
    questions.password = [&answer](const QString &) { return answer.future(); };
    Connection connection(withoutPassword(engine), questions);
    const QFuture<Api> future = connection.test();

    answer.addResult(engine.connection.password);
    answer.finish();

    QVERIFY(!errorOf(future));
}

void TestQuestions::destructionEndsAQuestion()
{
    const DemoEngine engine;
    QPromise<QString> answer;
    answer.start();
    Questions questions;
    questions.password = [&answer](const QString &) { return answer.future(); };
    auto connection = std::make_unique<Connection>(withoutPassword(engine), questions);
    const QFuture<Api> future = connection->test();

    connection.reset();

    QCOMPARE(errorOf(future)->kind(), Error::Kind::Cancelled);
    answer.finish();
}

void TestQuestions::strangerEndsAllThatWaits()
{
    test::TestCertificates certificates;
    const test::Identity identity = certificates.issue();
    const TlsFiles files(identity);
    const DemoEngine engine(files.options());
    Connection connection(engine.connection);

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countOf(futures, Error::Kind::Tls), many);
    QCOMPARE(errorOf(futures.first())->certificate(), identity.certificate);
    QCOMPARE(engine.demo.statistics().requests, 0);
}

void TestQuestions::trustIsAskedOnceForAll()
{
    test::TestCertificates certificates;
    const TlsFiles files(certificates.selfSigned());
    const DemoEngine engine(files.options());
    Asked asked;
    Connection connection(engine.connection, asked.trustWhatIsShown());

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countOf(futures, std::nullopt), many);
    QCOMPARE(asked.count.load(), 1);
}

void TestQuestions::refusedTrustEndsAllThatWaits()
{
    test::TestCertificates certificates;
    const TlsFiles files(certificates.issue());
    const DemoEngine engine(files.options());
    Asked asked;
    Connection connection(engine.connection, asked.closed());

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countOf(futures, Error::Kind::Tls), many);
    QCOMPARE(asked.count.load(), 1);
    QCOMPARE(engine.demo.statistics().requests, 0);
}

void TestQuestions::changedCertificateStopsAndAsks_data()
{
    QTest::addColumn<bool>("isAccepted");

    QTest::newRow("the new one is refused") << false;
    QTest::newRow("the new one is accepted") << true;
}

void TestQuestions::changedCertificateStopsAndAsks()
{
    QFETCH(bool, isAccepted);
    test::TestCertificates certificates;
    const test::Identity first = certificates.selfSigned();
    const TlsFiles before(first);
    const TlsFiles after(certificates.selfSigned());
    auto engine = std::make_unique<DemoEngine>(before.options());
    ConnectionOptions options = engine->connection;
    options.trust = Trust::pinned(first.sha256());
    Asked asked;
    Connection connection(options, isAccepted ? asked.trustWhatIsShown() : asked.closed());
    QVERIFY(!errorOf(connection.test()));

    const quint16 port = quint16(engine->demo.url().port());
    engine.reset();
    engine = std::make_unique<DemoEngine>(after.options(port));
    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countOf(futures, isAccepted ? std::nullopt : std::optional(Error::Kind::Tls)), many);
    QCOMPARE(asked.count.load(), 1);
    if (!isAccepted)
        QCOMPARE(engine->demo.statistics().requests, 0); // no token went there
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
