// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queryfilter.h"

#include "tests/support/inventorybuilder.h"
#include "tests/ui/children.h"
#include "ui/columns/kindinfo.h"
#include "ui/models/itemroles.h"
#include "ui/views/statecolors.h"
#include "ui/views/tabledelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace browser;

namespace {

//! A line about VMs: one is up, one down.
class Filter {
public:
    Filter()
    {
        QList<ovirt::Vm> vms;
        for (const char *status : {"up", "down"}) {
            ovirt::Vm vm;
            vm.id = QLatin1String(status);
            vm.name = QLatin1String(status);
            vm.status = QLatin1String(status);
            vms.append(vm);
        }
        const ovirt::Inventory inventory = InventoryBuilder().list(vms).inventory();
        filter.setFacts(inventory, 1, infoOf(Kind::Vm).objects(inventory));
        bar.show();
    }

    void type(const QString &text) { QTest::keyClicks(line(), text); }
    [[nodiscard]] QLineEdit *line() const { return child<QLineEdit>(bar, "filterLineEdit"); }
    [[nodiscard]] QString inForce() const { return filter.filter(true).text; }

    FilterBar bar;
    QueryFilter filter{Kind::Vm, &bar, nullptr};
};

// Whether any pixel of the cell is marked.
bool isMarked(const QStandardItemModel &model, int column, const QList<MarkedWord> &words)
{
    TableDelegate delegate(IconName::Vm, nullptr);
    delegate.setWords(words);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, 24);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, column));
    painter.end();
    const QRgb mark = matchColor(option.palette).rgb();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == mark)
                return true;
        }
    }
    return false;
}

} // namespace

class TestQueryFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mistakesKeepTheRows_data();
    void mistakesKeepTheRows();
    void aNameOnItsWayIsForgotten();
    void anotherTextKeepsTheRows();
    void suggestsAState();
    void anyOfManyValuesIsOffered();
    void nothingMatchesIsSaidOfAFilterOnly();
    void wordsAreMarkedInTheirColumn();
    void wordThatIsCutIsMarked();
};

void TestQueryFilter::mistakesKeepTheRows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("inForce");

    const auto row = [](const char *typed, const char *inForce) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(inForce);
    };
    row("mac:", "");
    row("mac:00:1b", "");
    row("memory>", "");
    row("memory>8", "");
    row("memory>8 GiB", "memory>8 GiB");
    row("up memory>8", "up ");
    row("status:up mac:00", "status:up ");
    row("up (down", "up ");
    row("up or", "up ");
    row("up", "up");
}

void TestQueryFilter::mistakesKeepTheRows()
{
    QFETCH(QString, typed);
    Filter filter;

    filter.type(typed);

    QTEST(filter.inForce(), "inForce");
}

void TestQueryFilter::aNameOnItsWayIsForgotten()
{
    Filter filter;
    QSignalSpy queries(&filter.filter, &QueryFilter::queryChanged);
    filter.type(QStringLiteral("memory"));
    QVERIFY(!filter.filter.query().isEmpty());

    filter.type(QStringLiteral(">"));

    QVERIFY(filter.filter.query().isEmpty());
    QVERIFY(queries.last().first().value<Query>().isEmpty());
}

void TestQueryFilter::anotherTextKeepsTheRows()
{
    Filter filter;
    filter.filter.setText(QStringLiteral("status:up"));

    filter.filter.setText(QStringLiteral("mac:00"));

    QCOMPARE(filter.inForce(), QStringLiteral("status:up"));
    QVERIFY(!filter.filter.filter(true).isValid);
}

void TestQueryFilter::suggestsAState()
{
    Filter filter;
    const auto suggested = [&filter](const char *text) {
        filter.filter.setText(QLatin1String(text));
        return filter.filter.filter(true).suggestion;
    };

    QCOMPARE(suggested("status:dwon"), QStringLiteral("down"));
    QCOMPARE(suggested("status:do"), QString());
    QCOMPARE(suggested("status:migrating"), QString());
    QCOMPARE(suggested("name:dwon"), QString());
}

// However many stand before it.
void TestQueryFilter::anyOfManyValuesIsOffered()
{
    Filter filter;
    QList<ovirt::Vm> vms(1000);
    for (int i = 0; i < vms.size(); ++i) {
        vms[i].id = QString::number(i);
        vms[i].fqdn = QStringLiteral("h%1.example.com").arg(i, 4, 10, QLatin1Char('0'));
    }
    const ovirt::Inventory inventory = InventoryBuilder().list(vms).inventory();
    filter.filter.setFacts(inventory, 2, infoOf(Kind::Vm).objects(inventory));
    filter.bar.activateWindow();

    filter.type(QStringLiteral("fqdn:h0999"));

    QStringList offered;
    const auto popups = QApplication::topLevelWidgets() + filter.bar.findChildren<QWidget *>();
    for (const QWidget *popup : popups) {
        for (const auto *list : popup->findChildren<QAbstractItemView *>()) {
            for (int row = 0; list->model() && row < list->model()->rowCount(); ++row)
                offered.append(list->model()->index(row, 0).data().toString());
        }
    }
    QVERIFY2(offered.contains(QStringLiteral("h0999.example.com")),
        qPrintable(offered.join(QLatin1Char(' '))));
}

void TestQueryFilter::nothingMatchesIsSaidOfAFilterOnly()
{
    RowsStack stack(new QWidget, Kind::Vm);
    const auto sentence = [&stack](const RowsFilter &filter) {
        stack.setFound(0, 2, filter);
        QStringList texts;
        for (const QLabel *label : stack.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QLatin1Char(' '));
    };

    QVERIFY(sentence({QStringLiteral("mac"), true, {}}).contains(QLatin1String("nothing matches")));
    QVERIFY(!sentence({QStringLiteral("mac"), false, {}}).contains(QLatin1String("mac")));
    QVERIFY(sentence({QStringLiteral("x"), true, QStringLiteral("down")})
                .contains(QLatin1String("Did you mean down?")));
}

void TestQueryFilter::wordsAreMarkedInTheirColumn()
{
    QStandardItemModel model(1, 2);
    const char *keys[] = {"name", "status"};
    for (int column = 0; column < 2; ++column) {
        model.setData(model.index(0, column), QStringLiteral("backup"), Qt::DisplayRole);
        model.setData(model.index(0, column), QLatin1String(keys[column]), ColumnKeyRole);
    }
    Filter filter;
    filter.filter.setText(QStringLiteral("status:up memory<8 GiB"));
    QVERIFY(!isMarked(model, 0, filter.filter.words()));
    QVERIFY(isMarked(model, 1, filter.filter.words()));

    filter.filter.setText(QStringLiteral("up"));
    QVERIFY(isMarked(model, 0, filter.filter.words()));
    QVERIFY(isMarked(model, 1, filter.filter.words()));
}

void TestQueryFilter::wordThatIsCutIsMarked()
{
    QStandardItemModel model(1, 1);
    const QString text =
        QStringLiteral("a long text in front of ") + QString(200, QLatin1Char('x'));
    model.setData(model.index(0, 0), text, Qt::DisplayRole);
    QVERIFY(isMarked(model, 0, {{QString(200, QLatin1Char('x')), {}}}));
}

QTEST_MAIN(TestQueryFilter)
#include "tst_queryfilter.moc"
